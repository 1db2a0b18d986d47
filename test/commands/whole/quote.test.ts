// A quote, from its words to its last button: on a page of its own, among others, in context, copied, and where there is none.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/quote no lights',
    `
Dessa Marrow on the missing lights

│ > “We had no lights on the bow,”
│ > “and nobody had asked us to go without them.”
│ -# These words belong together: leaving a part out would turn the meaning round.
│ **Dessa Marrow**, Deckhand of the Halcyon · testimony, the trial’s third day, Port Sable Assize, March 2028. On the third day of the trial, telling the court how it began.
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Sources differ on how many lights there were: She said “no lights”, as this paper’s reporter heard it. ([Courier](https://courier.example/a-night-without-lights)) She said “few lights”, as the court’s own record prints it. ([Courier](https://courier.example/a-night-without-lights))
│ -# Corrected on 2 May 2028: The words were said to be from the first day of the trial; the source says the third.
│ -# As of 6 April 2028

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ More… ]
`,
  ],
  [
    '/quote no lights → In context',
    `
Only you can see this

│ In context: Dessa Marrow: “We had no lights on the bow,” “and nobody had asked us to go without them.”
│
│ Circumstances
│ On the third day of the trial, telling the court how it began.
│
│ Before it in the source
│ “the deckhand Dessa Marrow told the court”
│
│ After it in the source
│ “The court's own record prints “few lights””
│
│ Reported by
│ [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ Checked against the source’s text (SHA-256 c9c2eaed6bcc…)
│
│ As of 6 April 2028 · Night Ferry
`,
  ],
  [
    '/quote no lights → More…',
    `
Only you can see this

More of: Dessa Marrow on the missing lights

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ Sources (1) ]  [ Copy as text ]

[ Card ]  [ Remove this answer ]
`,
  ],
  [
    '/quote no lights → More… → Copy as text',
    `
Only you can see this

“We had no lights on the bow,”
“and nobody had asked us to go without them.”
These words belong together: leaving a part out would turn the meaning round.
**Dessa Marrow**, Deckhand of the Halcyon · testimony, the trial’s third day, Port Sable Assize, March 2028. On the third day of the trial, telling the court how it began.
Reported by Courier, 6 April 2028 · wording checked
Sources differ on how many lights there were: She said “no lights”, as this paper’s reporter heard it. (Courier) She said “few lights”, as the court’s own record prints it. (Courier)
Corrected on 2 May 2028: The words were said to be from the first day of the trial; the source says the third.
As of 6 April 2028
`,
  ],
  [
    '/quote no lights → More… → Sources (1)',
    `
Only you can see this

│ Sources
│
│ - [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ -# Checked against the source’s text (SHA-256 c9c2eaed6bcc…)
`,
  ],
  [
    '/quote no lights private:true → More…',
    `
Only you can see this

More of: Dessa Marrow on the missing lights

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ Sources (1) ]  [ Copy as text ]

[ Card ]  [ Post here ]
`,
  ],
  [
    '/quote timing the tide',
    `
Jory Pell: “They are timing the tide to the minute.”

│ > “They are timing the tide to the minute.”
│ **Jory Pell**, Rigger of Night Ferry · call; As told by Maud Pell, Sister of Jory Pell. On the telephone to his sister, who repeated it at a hearing on 8 June.
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Maud Pell is his sister.
│ -# Beside it: Ilka Tamsin: “Closer, bring her closer!” (captions of the documentary Slack Water)
│ -# Beside it: Osric Venn: “Nadie preguntó por la niebla” (Diario de la Ría, [Courier](https://courier.example/a-night-without-lights))
│ -# As of November 2029

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=They%20are%20timing%20the%20tide%20to%20the%20minute.)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ More… ]
`,
  ],
  [
    '/quote letter',
    `
Sable Reach Pictures: “No such letter came to our office,”

│ > “No such letter came to our office,”
│ **Sable Reach Pictures**, Production company of Night Ferry · statement, 12 May 2027. In a statement, of the crew’s letter.
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# In answer to: Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,” ([Courier](https://courier.example/a-night-without-lights))
│ -# 1 of 2 · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ In context ]  [ More… ]
`,
  ],
  [
    '/quote letter → ▶',
    `
Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,”

│ > “We will not sail at night on that boat again,”
│ **Dessa Marrow**, Deckhand of the Halcyon; **Osric Venn**, Boatswain of the Halcyon · letter, April 2027. In a letter to the producers that they signed for eleven of the crew.
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Answer to it: Sable Reach Pictures: “No such letter came to our office,” ([Courier](https://courier.example/a-night-without-lights))
│ -# 2 of 2 · As of 6 April 2028

[ ◀ 1 ]  [ ▶ ] (disabled)  [ In context ]  [ More… ]
`,
  ],
  [
    '/quote letter → ▶ → ◀ → More…',
    `
Only you can see this

More of: Sable Reach Pictures: “No such letter came to our office,”

[ All 2 quotes of this answer ▾ ]
  ● Sable Reach Pictures: “No such letter came to our office,” – 1 of 2, in statement
  ○ Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,” – 2 of 2, in letter

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=No%20such%20letter%20came%20to%20our%20office%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ Sources ]  [ Copy as text ]

[ Card ]  [ Remove this answer ]
`,
  ],
  [
    '/quote letter → In context',
    `
Only you can see this

│ In context: Sable Reach Pictures: “No such letter came to our office,”
│
│ Circumstances
│ In a statement, of the crew’s letter.
│
│ Before it in the source
│ “The producers, Sable Reach Pictures”
│
│ After it in the source
│ “the company said in a statement on 12 May 2027”
│
│ Reported by
│ [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ Checked against the source’s text (SHA-256 c9c2eaed6bcc…)
│
│ As of 6 April 2028 · Night Ferry
`,
  ],
  [
    '/quote call sheet',
    `
The call sheet of 3 May 2027: “No passengers below deck after dark.”

│ > “No passengers below deck after dark.”
│ **The call sheet of 3 May 2027**, Plan of the day’s filming · message, the call sheet on the bridge. On the copy that was found on the bridge.
│ -# Reported by Harbour Safety Board, January 2028 (p. 7) · wording checked
│ -# As of January 2028

[ In context ]  [ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/quote Osric Venn → ▶',
    `
Osric Venn: “Nadie preguntó por la niebla”

│ > “Nadie preguntó por la niebla”
│ **Osric Venn**, Boatswain of the Halcyon · *Slack Water*, a documentary, directed by Perpetua Lind, on Marea. In the documentary, in Spanish as the source prints it.
│ -# Reported by Diario de la Ría, November 2029 · wording checked · On the circumstances: [Courier](https://courier.example/a-night-without-lights)
│ -# Beside it: Ilka Tamsin: “Closer, bring her closer!” (captions of the documentary Slack Water)
│ -# Beside it: Jory Pell: “They are timing the tide to the minute.” ([Courier](https://courier.example/a-night-without-lights))
│ -# 2 of 2 · As of November 2029

[ ◀ 1 ]  [ ▶ ] (disabled)  [ In context ]  [ More… ]
`,
  ],
  [
    '/quote Osric Venn → ▶ → More… → Dessa Marrow',
    `
Only you can see this

Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,”

│ > “We will not sail at night on that boat again,”
│ **Dessa Marrow**, Deckhand of the Halcyon; **Osric Venn**, Boatswain of the Halcyon · letter, April 2027. In a letter to the producers that they signed for eleven of the crew.
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Answer to it: Sable Reach Pictures: “No such letter came to our office,” ([Courier](https://courier.example/a-night-without-lights))
│ -# 1 of 2 · As of November 2029

[ ◀ ] (disabled)  [ 2 ▶ ]  [ In context ]  [ More… ]
`,
  ],
  [
    '/quote Tamsn',
    `
Read as Ilka Tamsin.
Ilka Tamsin: “Closer, bring her closer!”

│ > “Closer, bring her closer!”
│ **Ilka Tamsin**, Director of Night Ferry · on set, the set of Night Ferry; shown in *Slack Water*, a documentary, directed by Perpetua Lind, on Marea. Through a megaphone, on the set; she calls it again from farther off.
│ -# Reported by captions of the documentary Slack Water (00:12:40) · wording checked
│ -# Beside it: Jory Pell: “They are timing the tide to the minute.” ([Courier](https://courier.example/a-night-without-lights))
│ -# Beside it: Osric Venn: “Nadie preguntó por la niebla” (Diario de la Ría, [Courier](https://courier.example/a-night-without-lights))
│ -# Also on this record, as their own claim: Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# As of November 2029

[ In context ]  [ Sources (3) ]  [ More… ]
`,
  ],
  [
    '/quote Tamsn → More…',
    `
Only you can see this

More of: Ilka Tamsin: “Closer, bring her closer!”

[ In context ]  [ Sources (3) ]  [ Copy as text ]  [ Card ]  [ Remove this answer ]
`,
  ],
  [
    '/quote no lights speaker:hale',
    `
Only you can see this

Nothing on this record for “no lights”
No words of Corvin Hale are on this record; /verdict and /timeline tell what is.
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Nearest on this record: Corvin Hale, The Harbour Safety Board’s citation of Sable Reach Pictures.
What comes nearest is behind the buttons.

[ Dessa Marrow: “We had no lights on the bow,” “and nobody had asked us to go…” ]  [ Corvin Hale ]  [ The Harbour Safety Board’s citation of Sable Reach Pictures ]  [ January 2028: The Harbour Safety Board cited Sable Reach Pictures for sailing … ]
`,
  ],
  [
    '/quote Oaks',
    `
Only you can see this

Nothing on this record for “Oaks”
No words of Bram Oakes are on this record; /verdict and /timeline tell what is.
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Nearest on this record: Bram Oakes.
What comes nearest is behind the buttons.

[ Bram Oakes ]  [ 2 April 2028: Bram Oakes filed an appeal. ]  [ September 2027: Bram Oakes and Corvin Hale pleaded not guilty. ]  [ 30 June 2027: Bram Oakes and Corvin Hale were charged with manslaughter. ]
`,
  ],
  [
    '/quote Oaks → 2 April 2028: Bram Oakes filed an appeal.',
    `
Only you can see this

Timeline · 2 February – 11 December 2028

│ Timeline · 2 February – 11 December 2028
│
│ **2 February 2028** · reported – Sable Reach Pictures contested the citation. (Harbour Safety Board)
│ **14 March 2028** · verdict – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **2 April 2028** · sentence – Bram Oakes was sentenced to three years in prison, one of them suspended. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ -# Later, 11 December 2028: On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ **2 April 2028** · appeal – Bram Oakes filed an appeal. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **20 June 2028** · settlement – Sable Reach Pictures agreed to pay 25,000 crowns. (Harbour Safety Board)
│ **5 July 2028** · reported, in a civil suit – Maud Pell sued Sable Reach Pictures. (a printed list of the cases of the Port Sable Assize)
│ **July 2028** · reported, in a civil suit – The insurers filed a claim against Sable Reach Pictures. (a printed list of the cases of the Port Sable Assize)
│ **11 December 2028** · appeal decided – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Page 2 of 3 · Entries 9–16 of 20 · 3 sources, 3 checked against their texts · As of November 2029

[ ◀ 1 ]  [ 3 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/quote pizza',
    `
Only you can see this

Nothing on this record for “pizza”
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Topics to try with /quote: no lights, the tide, the letter
`,
  ],
  [
    '/quote drowned',
    `
Only you can see this

Nothing on this record for “drowned”
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Nearest on this record: Jory Pell.
What comes nearest is behind the buttons.

[ Jory Pell ]  [ 3 May 2027 at 21:40: The ferry Halcyon struck a pontoon in Sable Reach and … ]
`,
  ],
  [
    '/quote closer work:slack water',
    `
Ilka Tamsin: “Closer, bring her closer!”

│ > “Closer, bring her closer!”
│ **Ilka Tamsin**, Director of Night Ferry · on set, the set of Night Ferry; shown in *Slack Water*, a documentary, directed by Perpetua Lind, on Marea. Through a megaphone, on the set; she calls it again from farther off.
│ -# Reported by captions of the documentary Slack Water (00:12:40) · wording checked
│ -# Beside it: Jory Pell: “They are timing the tide to the minute.” ([Courier](https://courier.example/a-night-without-lights))
│ -# Beside it: Osric Venn: “Nadie preguntó por la niebla” (Diario de la Ría, [Courier](https://courier.example/a-night-without-lights))
│ -# As of November 2029

[ In context ]  [ Sources (3) ]  [ More… ]
`,
  ],
  [
    '/quote no lights language:de',
    `
Dessa Marrow über: the missing lights

│ > “We had no lights on the bow,”
│ > “and nobody had asked us to go without them.”
│ -# Diese Worte gehören zusammen: Ließe man einen Teil weg, würde der Sinn ins Gegenteil verkehrt.
│ **Dessa Marrow**, Deckhand of the Halcyon · Zeugenaussage, the trial’s third day, Port Sable Assize, März 2028. On the third day of the trial, telling the court how it began.
│ -# Berichtet von [Courier](https://courier.example/a-night-without-lights), 6. April 2028 · Wortlaut geprüft
│ -# Die Quellen weichen voneinander ab (how many lights there were): She said “no lights”, as this paper’s reporter heard it. ([Courier](https://courier.example/a-night-without-lights)) She said “few lights”, as the court’s own record prints it. ([Courier](https://courier.example/a-night-without-lights))
│ -# Berichtigt (2. Mai 2028): The words were said to be from the first day of the trial; the source says the third.
│ -# Stand: 6. April 2028 · Die Sätze der Sammlung sind auf Englisch

[ Im Zusammenhang ]  [ Quelle, an dieser Stelle ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Quelle, ganze Seite ] (https://courier.example/a-night-without-lights)  [ Mehr … ]
`,
  ],
  [
    '/quote',
    `
│ On the record: Night Ferry
│
│ The loss of an invented ferry during the filming of an invented film, and the cases that followed.
│
│ Quotes: 7. Entries of the timeline: 20. Proceedings: 3. Sources: 6.
│
│ Ask with /quote and some of the words, a phrase in "double quotes", a name or a topic; with /verdict or /who and a name or a role; with /timeline and a name, words or dates; with /source and a publisher or a title. /check tells whether words are on the record, /help what each command does, /about what this bot does.
│
│ Quoted
│ Dessa Marrow
│ Osric Venn
│ Sable Reach Pictures
│ Jory Pell
│ The call sheet of 3 May 2027
│ Ilka Tamsin
│
│ Topics to try
│ no lights
│ the tide
│ the letter
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});
