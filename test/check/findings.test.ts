// Whole findings: the label, and all of the proof beside it.
import { expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.js';
import type { Finding, Piece } from '../../src/check/finding.js';
import { loadRecord } from '../../src/record/load.js';
import { SMALL } from '../support/small-record.js';

const { dossiers } = await loadRecord(SMALL, 'test/fixtures/reference');
const checker = await createChecker(dossiers);

/** Of the diff: what is only on the record, and what is only in the message. */
const MARKS = { same: ['', ''], missing: ['[', ']'], added: ['{', '}'] } as const;

async function findings(message: string): Promise<string> {
  const { checked } = await checker.checkMessage(message);
  return checked.map(({ finding }) => told(finding)).join('\n');
}

function told({ label, pieces, otherSpeaker, instead }: Finding): string {
  const other = otherSpeaker && `not by ${otherSpeaker.name}`;
  return [label, ...pieces.map(pieceTold), other ?? [], insteadTold(instead)].flat().join(' · ');
}

function pieceTold({ said, quote, alsoIn, diff, differences, missing, changes }: Piece): string[] {
  const marked = diff.map(({ kind, text }) => `${MARKS[kind][0]}${short(text)}${MARKS[kind][1]}`);
  return [
    `${[quote, ...alsoIn].map(({ id }) => id).join(' = ')} for “${short(said)}”: ${marked.join(' ')}`,
    ...differences,
    ...missing.map(({ text, inseparable }) => `${inseparable ? 'inseparable' : 'left out'} “${short(text)}”`),
    ...changes.map(({ kind, how, onRecord, inMessage }) => `${kind} ${how} “${onRecord}”→“${inMessage}”`),
  ];
}

function insteadTold(instead: Finding['instead']): string[] {
  if (instead === undefined) return [];
  if (instead.kind === 'title') return [`the title ${instead.title}`];
  return [
    instead.kind === 'source'
      ? `words of ${instead.citation.source.id}`
      : `an outcome of ${instead.person.name}`,
  ];
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 25)}…${text.slice(-15)}` : text);

test.each([
  [
    '“The camera crew were the dark clouds on our set,”',
    'word for word · davis-dark-clouds for “The camera crew were the dark clouds on our set,”: The camera crew were the dark clouds on our set,',
  ],
  [
    '“The camera crew were the dark clouds on our set, They were rude. They talked crap about everybody.”',
    'word for word · davis-dark-clouds for “The camera crew were the …bout everybody.”: The camera crew were the …bout everybody.',
  ],
  [
    '"the camera crew were the dark clouds on our set"',
    'same words · davis-dark-clouds for “the camera crew were the dark clouds on our set”: The camera crew were the dark clouds on our set, · case · punctuation',
  ],
  [
    '“THE CAMERA CREW WERE THE DARK CLOUDS ON OUR SET!”',
    'same words · davis-dark-clouds for “THE CAMERA CREW WERE THE DARK CLOUDS ON OUR SET!”: The camera crew were the dark clouds on our set, · case · punctuation',
  ],
  [
    '“The  camera crew were the darkclouds on our set”',
    'same words · davis-dark-clouds for “The  camera crew were the darkclouds on our set”: The camera crew were the dark clouds on our set, · spacing · punctuation',
  ],
  [
    '“The camera crew were the black clouds on our set”',
    'altered · davis-dark-clouds for “The camera crew were the black clouds on our set”: The camera crew were the [dark] {black} clouds on our set,',
  ],
  [
    '“The camera crew were the clouds on our set”',
    'shortened · davis-dark-clouds for “The camera crew were the clouds on our set”: The camera crew were the [dark] clouds on our set, · left out “dark”',
  ],
  [
    '“The camera crew were never the dark clouds on our set”',
    'altered · davis-dark-clouds for “The camera crew were never the dark clouds on our set”: The camera crew were {never} the dark clouds on our set, · negation added “”→“never”',
  ],
  [
    '“The camera crew were the dark clouds … They talked crap about everybody.”',
    'shortened · davis-dark-clouds for “The camera crew were the …bout everybody.”: The camera crew were the dark clouds [on our set, They were rude.] They talked crap about everybody. · left out “on our set,” · left out “They were rude.”',
  ],
  [
    '“They talked crap about everybody. They were rude.”',
    'altered · davis-dark-clouds for “They talked crap about everybody. They were rude.”: [They were rude.] They talked crap about everybody. {They were rude.} · order changed “They were rude”→“They were rude”',
  ],
  [
    '“They were rude. They talked crap about nobody.”',
    'altered · davis-dark-clouds for “They were rude. They talked crap about nobody.”: They were rude. They talked crap about [everybody.] {nobody.} · negation added “”→“nobody”',
  ],
  [
    '“Were they rude? They talked crap about everybody.”',
    'altered · davis-dark-clouds for “Were they rude? They talked crap about everybody.”: [They] were {they} rude. They talked crap about everybody. · order changed “They”→“they” · question added “rude.”→“rude?”',
  ],
  [
    '“They were rude? They talked crap about everybody.”',
    'altered · davis-dark-clouds for “They were rude? They talked crap about everybody.”: They were rude. They talked crap about everybody. · question added “rude.”→“rude?”',
  ],
  [
    '“Things started feeling off when Alec showed up”',
    'shortened · huerta-started-feeling-off for “Things started feeling off when Alec showed up”: Things started feeling off when Alec showed up, [He wasn’t doing anything … a tonal shift.] · inseparable “He wasn’t doing anything … a tonal shift.”',
  ],
  [
    '“Things started feeling off when Joel showed up”',
    'altered · huerta-started-feeling-off for “Things started feeling off when Joel showed up”: Things started feeling off when [Alec] {Joel} showed up, [He wasn’t doing anything … a tonal shift.] · inseparable “He wasn’t doing anything … a tonal shift.” · name changed “Alec”→“Joel”',
  ],
  [
    '“Things started feeling off when showed up”',
    'altered · huerta-started-feeling-off for “Things started feeling off when showed up”: Things started feeling off when [Alec] showed up, [He wasn’t doing anything … a tonal shift.] · inseparable “Alec” · inseparable “He wasn’t doing anything … a tonal shift.” · name dropped “Alec”→“”',
  ],
  [
    '“He was doing anything wrong. An actor of that caliber, with that producer title, was kind of intimidating.”',
    'altered · huerta-started-feeling-off for “He was doing anything wro…f intimidating.”: [Things started feeling off when Alec showed up,] He [wasn’t] {was} doing anything wrong. An …f intimidating. [The pacing of the set got… a tonal shift.] · inseparable “Things started feeling off when Alec showed up,” · inseparable “The pacing of the set got… a tonal shift.” · negation dropped “wasn’t”→“”',
  ],
  [
    '“An actor of that calibre, with that producer title, was kind of intimidating.”',
    'shortened · huerta-started-feeling-off for “An actor of that calibre,…f intimidating.”: [Things started feeling of…anything wrong.] An actor of that caliber,…f intimidating. [The pacing of the set got… a tonal shift.] · inseparable “Things started feeling off when Alec showed up,” · inseparable “He wasn’t doing anything wrong.” · inseparable “The pacing of the set got… a tonal shift.”',
  ],
  [
    '“We felt like we were respected, or taken care of, or no one really gave a sh– about us,”',
    'altered · huerta-not-respected for “We felt like we were resp…a sh– about us,”: We felt like we [weren’t] {were} respected, or taken care …a sh– about us, · negation dropped “weren’t”→“”',
  ],
  [
    '“We felt respected, and taken care of, and everybody gave a damn about us”',
    'altered · huerta-not-respected for “We felt respected, and ta…a damn about us”: We felt [like we weren’t] respected, [or] {and} taken care of, [or no one really] {and everybody} gave a [sh–] {damn} about us, · left out “like we weren’t” · left out “or no one really” · negation dropped “weren’t”→“” · negation dropped “no”→“”',
  ],
  ['“One more, one more!”', 'too short to tell'],
  [
    '“One more, one more, one more! Right away, right away, let’s reload!”',
    'word for word · baldwin-one-more-reload for “One more, one more, one m…, let’s reload!”: One more, one more, one m…, let’s reload!',
  ],
  [
    '“Right away, let’s reload!”',
    'shortened · baldwin-one-more-reload for “Right away, let’s reload!”: [Right away,] right away, let’s reload! · left out “Right away,”',
  ],
  ['“Reload! Right away, right away, one more”', 'not in this record'],
  ['“squeaky wheel”', 'word for word · crew-squeaky-wheel for “squeaky wheel”: squeaky wheel'],
  ['“a squeaky wheel”', 'too short to tell'],
  [
    '“We had no lights on the bow, and nobody had asked us to go without them.”',
    'word for word · marrow-no-lights for “We had no lights on the b…o without them.”: We had no lights on the b…o without them.',
  ],
  [
    '“We had lights on the bow, and nobody had asked us to go without them.”',
    'altered · marrow-no-lights for “We had lights on the bow,…o without them.”: We had [no] lights on the bow, and no…o without them. · inseparable “no” · negation dropped “no”→“”',
  ],
  [
    '“We had no lights on the bow,”',
    'shortened · marrow-no-lights for “We had no lights on the bow,”: We had no lights on the bow, [and nobody had asked us to go without them.] · inseparable “and nobody had asked us to go without them.”',
  ],
  [
    '“We had no lights on the bow, and somebody had asked us to go without them.”',
    'altered · marrow-no-lights for “We had no lights on the b…o without them.”: We had no lights on the bow, and [nobody] {somebody} had asked us to go without them. · negation dropped “nobody”→“”',
  ],
  [
    '“We had two lights on the bow, and nobody had asked us to go without them.”',
    'altered · marrow-no-lights for “We had two lights on the …o without them.”: We had [no] {two} lights on the bow, and no…o without them. · negation dropped “no”→“” · number added “”→“two”',
  ],
  [
    '“We will not sail at night on that boat again,”',
    'word for word · crew-not-at-night for “We will not sail at night on that boat again,”: We will not sail at night on that boat again,',
  ],
  [
    '“We will sail at night on that boat again”',
    'altered · crew-not-at-night for “We will sail at night on that boat again”: We will [not] sail at night on that boat again, · left out “not” · negation dropped “not”→“”',
  ],
  [
    '“We won’t sail at night on that boat again”',
    'altered · crew-not-at-night for “We won’t sail at night on that boat again”: We [will not] {won’t} sail at night on that boat again,',
  ],
  [
    '“We will not sail on that boat at night again”',
    'altered · crew-not-at-night for “We will not sail on that boat at night again”: We will not sail [at night] on that boat {at night} again, · order changed “at night”→“at night”',
  ],
  [
    '“No such letter came to our office”',
    'same words · producers-no-letter for “No such letter came to our office”: No such letter came to our office, · punctuation',
  ],
  [
    '“Such a letter came to our office”',
    'altered · producers-no-letter for “Such a letter came to our office”: [No] such {a} letter came to our office, · left out “No” · negation dropped “No”→“”',
  ],
  [
    '“They are timing the tide to the minute.”',
    'word for word · pell-timing-the-tide for “They are timing the tide to the minute.”: They are timing the tide to the minute.',
  ],
  [
    '“They’re timing the tide to the minute.”',
    'altered · pell-timing-the-tide for “They’re timing the tide to the minute.”: [They are] {They’re} timing the tide to the minute. · left out “They are”',
  ],
  [
    '“They are timing the tide to the hour.”',
    'altered · pell-timing-the-tide for “They are timing the tide to the hour.”: They are timing the tide to the [minute.] {hour.}',
  ],
  [
    '“No passengers below deck after dark.”',
    'word for word · call-sheet-passengers for “No passengers below deck after dark.”: No passengers below deck after dark.',
  ],
  [
    '“No passengers above deck after dark.”',
    'altered · call-sheet-passengers for “No passengers above deck after dark.”: No passengers [below] {above} deck after dark.',
  ],
  [
    '“Closer, bring her closer!”',
    'word for word · tamsin-closer for “Closer, bring her closer!”: Closer, bring her closer!',
  ],
  [
    '“Nadie preguntó por la niebla”',
    'word for word · venn-fog for “Nadie preguntó por la niebla”: Nadie preguntó por la niebla',
  ],
  [
    '“Nadie pregunto por la niebla”',
    'same words · venn-fog for “Nadie pregunto por la niebla”: Nadie preguntó por la niebla · typography',
  ],
  ['“Alguien preguntó por la niebla”', 'too short to tell'],
  [
    '“No passengers below deck after dark. They are timing the tide to the minute.”',
    'stitched · call-sheet-passengers for “No passengers below deck after dark.”: No passengers below deck after dark. · pell-timing-the-tide for “They are timing the tide to the minute.”: They are timing the tide to the minute.',
  ],
  [
    '“They are timing the tide to the minute and we will not sail at night on that boat again”',
    'stitched · pell-timing-the-tide for “They are timing the tide to the minute”: They are timing the tide to the minute. · punctuation · crew-not-at-night for “we will not sail at night on that boat again”: We will not sail at night on that boat again, · case · punctuation',
  ],
  [
    'Marrow said “We will not sail at night on that boat again”',
    'same words · crew-not-at-night for “We will not sail at night on that boat again”: We will not sail at night on that boat again, · punctuation',
  ],
  [
    'Hale said “We had no lights on the bow, and nobody had asked us to go without them.”',
    'word for word · marrow-no-lights for “We had no lights on the b…o without them.”: We had no lights on the b…o without them. · not by Corvin Hale',
  ],
  [
    'Maud Pell: “They are timing the tide to the minute.”',
    'word for word · pell-timing-the-tide for “They are timing the tide to the minute.”: They are timing the tide to the minute. · not by Maud Pell',
  ],
  [
    '“They are timing the tide to the minute,” said Jory Pell.',
    'same words · pell-timing-the-tide for “They are timing the tide to the minute,”: They are timing the tide to the minute. · punctuation',
  ],
  [
    '“They are timing the tide to the minute,” said Bram Oakes.',
    'same words · pell-timing-the-tide for “They are timing the tide to the minute,”: They are timing the tide to the minute. · punctuation · not by Bram Oakes',
  ],
  [
    '> Closer, bring her closer!\n— Osric Venn',
    'word for word · tamsin-closer for “Closer, bring her closer!”: Closer, bring her closer! · not by Osric Venn',
  ],
  [
    'According to Davis “Things started feeling off when Alec showed up,”',
    'shortened · huerta-started-feeling-off for “Things started feeling off when Alec showed up,”: Things started feeling off when Alec showed up, [He wasn’t doing anything … a tonal shift.] · inseparable “He wasn’t doing anything … a tonal shift.” · not by Terese Davis',
  ],
  [
    'Things started feeling off when Alec showed up, Huerta says. He wasn’t doing anything wrong.',
    'altered · huerta-started-feeling-off for “Things started feeling of…anything wrong.”: Things started feeling off when Alec showed up, {Huerta says.} He wasn’t doing anything wrong. [An actor of that caliber,… a tonal shift.] · inseparable “An actor of that caliber,… a tonal shift.” · turning added “”→“says” · name added “”→“Huerta”',
  ],
  [
    '“Things started feeling off when Alec showed up,” Huerta says. “He wasn’t doing anything wrong. An actor of that caliber, with that producer title, was kind of intimidating. The pacing of the set got a little quicker. Things picked up faster. It was a tonal shift.”',
    'word for word · huerta-started-feeling-off for “Things started feeling of… a tonal shift.”: Things started feeling of… a tonal shift.',
  ],
  ['“Night Ferry”', 'too short to tell · the title Night Ferry'],
  [
    '“Last Take: Rust and the Story of Halyna”',
    'not in this record · the title Last Take: Rust and the Story of Halyna',
  ],
  ['“camera crew”', 'too short to tell'],
  ['“I don’t know”', 'too short to tell'],
  ['“The Halcyon struck a pontoon in Sable Reach at 9.40 p.m.”', 'not in this record'],
  ['“struck a pontoon in Sable Reach at 9.40 p.m.”', 'not in this record · words of reach-courier'],
  ['“was Bram Oakes found guilty of manslaughter”', 'not in this record · an outcome of Bram Oakes'],
  ['“Bram Oakes was found guilty of manslaughter”', 'not in this record · an outcome of Bram Oakes'],
  ['Bram Oakes was convicted of manslaughter.', 'not in this record · an outcome of Bram Oakes'],
  ['“in the documentary that the camera crew”', 'not in this record'],
  ['“Nothing of this was ever said by any person anywhere on the water that night”', 'not in this record'],
  [
    '“It was a tonal shift.”',
    'shortened · huerta-started-feeling-off for “It was a tonal shift.”: [Things started feeling of…cked up faster.] It was a tonal shift. · inseparable “Things started feeling off when Alec showed up,” · inseparable “He wasn’t doing anything …cked up faster.”',
  ],
  [
    '“Things picked up faster. It was a tonal shift.”',
    'shortened · huerta-started-feeling-off for “Things picked up faster. It was a tonal shift.”: [Things started feeling of…little quicker.] Things picked up faster. It was a tonal shift. · inseparable “Things started feeling off when Alec showed up,” · inseparable “He wasn’t doing anything …little quicker.”',
  ],
  [
    '“an actor with that producer title of that caliber”',
    'altered · huerta-started-feeling-off for “an actor with that producer title of that caliber”: [Things started feeling of…anything wrong.] An actor [of that caliber,] with that producer title, [was kind] of [intimidating. The pacing … a tonal shift.] {that caliber} · inseparable “Things started feeling off when Alec showed up,” · inseparable “He wasn’t doing anything wrong.” · inseparable “of that caliber,” · inseparable “was kind” · inseparable “intimidating. The pacing … a tonal shift.”',
  ],
  [
    'The camera crew were the dark clouds on our set. They were rude.',
    'shortened · davis-dark-clouds for “The camera crew were the …They were rude.”: The camera crew were the …They were rude. [They talked crap about everybody.] · left out “They talked crap about everybody.”',
  ],
  [
    'They were rude and talked crap about everybody',
    'altered · davis-dark-clouds for “They were rude and talked crap about everybody”: They were rude. [They] {and} talked crap about everybody.',
  ],
  [
    '“dark clouds” and “rude”',
    'shortened · davis-dark-clouds for “dark clouds”: [The camera crew were the] dark clouds [on our set,] · left out “The camera crew were the” · left out “on our set,”\ntoo short to tell',
  ],
  [
    '“They talked crap аbout everybody.”',
    'altered · davis-dark-clouds for “They talked crap аbout everybody.”: [They were rude.] They talked crap about everybody. · left out “They were rude.” · letter changed “a”→“а”',
  ],
  [
    '“They were really rude. They really talked crap about really everybody.”',
    'altered · davis-dark-clouds for “They were really rude. Th…ally everybody.”: They were {really} rude. They {really} talked crap about {really} everybody.',
  ],
  [
    '“They were rude. If they talked crap about everybody.”',
    'altered · davis-dark-clouds for “They were rude. If they talked crap about everybody.”: They were rude. {If} They talked crap about everybody. · turning added “”→“If”',
  ],
  [
    '“They were rude. They only talked crap about everybody.”',
    'altered · davis-dark-clouds for “They were rude. They only talked crap about everybody.”: They were rude. They {only} talked crap about everybody. · turning added “”→“only”',
  ],
  [
    '“They were rude. They talked crap about 12 people.”',
    'altered · davis-dark-clouds for “They were rude. They talked crap about 12 people.”: They were rude. They talked crap about [everybody.] {12 people.} · number added “”→“12”',
  ],
])('%s', async (message, expected) => {
  expect(await findings(message)).toBe(expected);
});
