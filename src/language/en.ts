// Every set phrase of the bot, in English; the other languages have the same keys. `{{…}}` is filled in.
// Quotations, titles and the record's own sentences are never here: they are not translated.

export const en = {
  // What Discord shows in its list of commands. At most 100 characters each.
  'command.quote': 'Exact words on the record, with who said them and where they come from',
  'command.quote.query': 'Some of the words, a "phrase", a name or a topic',
  'command.quote.speaker': 'Only what this person said',
  'command.quote.work': 'Only what was said in this film or documentary',
  'command.quote.card': 'As a picture, with who said it and where on it',
  'command.verdict': 'What happened in court, step by step: charge, plea, verdict, dismissal, appeal',
  'command.verdict.person': 'A name or a role; without one, every proceeding on this record',
  'command.timeline': 'What happened when, each entry with its status and sources',
  'command.timeline.about': 'Words or a name; without it, everything on this record',
  'command.timeline.person': 'Only entries that name this person',
  'command.timeline.from': 'A year, month or day: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'A year, month or day: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'In words, or as a picture',
  'view.text': 'Words',
  'view.picture': 'Picture',
  'command.checkQuotes': 'Check quotes',
  'command.check': 'Whether words are on the record: word for word, shortened, altered or not at all',
  'command.check.text': 'The words; put quotation marks around what is quoted',
  'command.who': 'A person on the record: role, words, events and proceedings, each with its source',
  'command.who.person': 'A name or a role',
  'command.source': 'Where the record comes from, and how far each source was checked',
  'command.source.source': 'A publisher or a title; without one, the list of all sources',
  'command.about': 'What this bot does and does not do, and how recent its record is',
  'command.film': 'Which film or case',
  'command.private': 'Show the answer only to you',

  // Buttons and menus. Labels of buttons at most 80 characters, of menus 100.
  'button.previous': 'Previous',
  'button.next': 'Next',
  'button.context': 'In context',
  'button.source': 'Source, at these words',
  'button.page': 'Source, whole page',
  'button.quotes': 'Quotes',
  'button.verdict': 'Proceedings',
  'button.text': 'In words',
  'menu.more': 'More…',
  'menu.remove': 'Remove this answer',
  'menu.remove.hint': 'Whoever asked, or a member who may manage messages',
  'menu.report': 'Report a mistake',
  'menu.report.hint': 'To those who maintain this record',
  'menu.card': 'Card',
  'menu.card.hint': 'These words as a picture, with who said them and where',
  'menu.post': 'Post here',
  'menu.post.hint': 'Shows this answer to everybody in this channel',
  'menu.quotes': 'All {{count}} quotes of this answer',
  'menu.found': 'The {{count}} quotes found, in context',
  'menu.entries': 'All entries of this answer: {{count}}',
  'menu.people': 'Choose a person',
  'menu.sources': 'Choose a source',
  'menu.steps': 'Every step of one person’s proceedings',

  // Places in an answer of several pages.
  'place.quote': 'Quote {{number}} of {{count}}',
  'place.page': 'Page {{number}} of {{count}}',

  // Quotes.
  'quote.speaker': 'Who said it',
  'quote.work': 'Said in',
  'quote.circumstances': 'Circumstances',
  'quote.source': 'Reported by',
  'quote.also': 'Also: {{source}}',
  'quote.inseparable': 'These words belong together: leaving a part out would turn the meaning round.',
  'quote.respondsTo': 'Said in answer to',
  'quote.answeredBy': 'Answered by',
  'quote.relayedBy': 'As told by {{name}}, {{role}}',
  'quote.claims': 'Also on this record, as their own claim',
  'quote.in': '{{number}} of {{count}}, in {{work}}',
  'context.title': 'In context',
  'context.around': 'The words around it',
  'context.before': 'Before it in the source',
  'context.after': 'After it in the source',
  'context.none': 'The source’s text is not held here, so what stands around these words is not known.',
  'context.alone': 'Nothing else on this record stands before or after it in this source.',

  // Words that were checked.
  'check.inMessage': 'In the message',
  'check.inEmbed': 'In an embed of the message',
  'check.onRecord': 'On the record',
  'check.compared': 'Word by word',
  'check.leftOut': 'left out',
  'check.added.mark': 'added',
  'check.exact': 'Word for word',
  'check.exact.means': 'The words stand on the record exactly so.',
  'check.same': 'Same words',
  'check.same.means': 'The words are the same; how they are written is not.',
  'check.shortened': 'Shortened',
  'check.shortened.means': 'Words of the record are left out.',
  'check.altered': 'Altered',
  'check.altered.means': 'The message differs from the record in its words or their order.',
  'check.stitched': 'Stitched',
  'check.stitched.means':
    'Pieces of different statements are joined as one. Each stands below with its own origin.',
  'check.short': 'Too short to tell',
  'check.short.means': 'So few words, and not distinctive of one quote, can’t be traced.',
  'check.notFound': 'Not in this record',
  'check.notFound.means':
    'Looked for among the quotes on: {{titles}}. This does not mean that it was never said.',
  'check.instead': 'No quotation',
  'check.instead.title': 'This is a title on the record, not somebody’s words: “{{title}}”.',
  'check.instead.source': 'These are the words of a source, not of somebody quoted: {{source}}.',
  'check.instead.outcome': 'This is no quotation. What came of each charge: `/verdict {{name}}`',
  'check.negation': 'Negation',
  'check.number': 'Number',
  'check.turning': 'Turning word',
  'check.question': 'Question',
  'check.name': 'Name',
  'check.added': '{{kind}} only in the message: “{{message}}”',
  'check.dropped': '{{kind}} only on the record: “{{record}}”',
  'check.changed': '{{kind}} changed: “{{record}}” on the record, “{{message}}” in the message',
  'check.order': 'Order changed: “{{message}}” stands elsewhere in the same quote on the record',
  'check.letter': 'Odd letter: “{{message}}” in the message only looks like “{{record}}”',
  'check.differs': 'What differs: {{differences}}.',
  'check.differs.case': 'capital letters',
  'check.differs.punctuation': 'punctuation',
  'check.differs.typography': 'the shape of quotation marks, dashes or letters',
  'check.differs.spacing': 'spaces',
  'check.differs.numerals': 'how numbers are written',
  'check.differs.bowdlerised': 'hidden letters',
  'check.inseparable':
    'Left out, though it belongs to these words: “{{words}}” Without it the meaning would turn round.',
  'check.alsoIn': 'The same words are also on the record from: {{quotes}}',
  'check.otherSpeaker': 'Other speaker',
  'check.otherSpeaker.means':
    'is named in the message beside these words. On this record they are from: {{speakers}}.',
  'check.more':
    '{{count}} more not checked: an answer has room for ten at most, and for fewer where they are long.',
  'check.notPosted':
    'This can’t be posted: it is too long or has characters that can’t be seen. Check a shorter part with /check.',
  'check.busy': 'Too many messages are being checked. Try again in a moment.',
  'check.nothing': 'There are no words to check in this message. Files and stickers are not read.',
  'check.nothingTyped':
    'There are no words to check. Write what was said, with quotation marks around what is quoted.',
  'check.own':
    'This message is by this bot itself. Quotations in its answers come from the record, and each answer names their source.',

  // Where words were said, behind “Said in:”.
  'occasion.interview': 'interview',
  'occasion.testimony': 'testimony',
  'occasion.hearing': 'hearing',
  'occasion.court filing': 'court filing',
  'occasion.police interview': 'police interview',
  'occasion.report': 'report by an authority',
  'occasion.press conference': 'press conference',
  'occasion.statement': 'statement',
  'occasion.speech': 'speech',
  'occasion.post': 'post',
  'occasion.letter': 'letter',
  'occasion.email': 'email',
  'occasion.message': 'message',
  'occasion.call': 'call',
  'occasion.on set': 'on set',
  'occasion.conversation': 'conversation',
  'occasion.shownIn': 'shown in {{work}}',

  // Works: the kind, then the details.
  'work.film': 'a film',
  'work.documentary': 'a documentary',
  'work.series': 'a series',
  'work.podcast': 'a podcast',
  'work.book': 'a book',
  'work.director': 'directed by {{name}}',
  'work.shownOn': 'on {{place}}',

  // Sources.
  'source.document': 'a document',
  'source.unknown': '{{parts}} not known',
  'source.notInText': '{{parts}} not in the text supplied',
  'source.part.publisher': 'publisher',
  'source.part.author': 'author',
  'source.part.title': 'title',
  'source.part.date': 'date',
  'source.part.address': 'address',
  'source.noHeadline': 'headline not seen',
  'source.by': 'by {{author}}',
  'source.undated': 'undated',
  'source.checked': 'Checked against the source’s text ({{hash}})',
  'source.checkedPart': 'Checked against the part of its text that was held ({{hash}})',
  'source.cited': 'Cited, text not held',
  'source.copyOf': 'text by {{publisher}}',
  'source.archived': 'archived copy: {{address}}',
  'source.seen.whole text': 'seen: the whole text',
  'source.seen.opening': 'seen: its opening only',
  'source.seen.fragments': 'seen: parts of it only',
  'source.seen.headline': 'seen: its headline only',
  'source.language': 'in {{language}}',
  'source.allCited': 'Cited, texts not held',
  'source.someChecked': 'Checked against the source’s text: {{sources}}',
  'source.othersCited': 'the others cited, texts not held',
  'source.asOf': 'As of {{date}}, the newest dated source cited',
  'source.asOfUndated': 'Source undated',
  'source.ownWords': 'In English',
  'source.heading': 'Sources',
  'source.list': 'Sources: {{title}}',
  'source.supports_one': 'supports {{count}} statement or quote',
  'source.supports_other': 'supports {{count}} statements and quotes',
  'source.passage': '“{{words}}”, for: {{statement}}',

  // Dates.
  'date.none': 'date not given',
  'date.about': 'about {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'reported',
  'status.claim': 'claim',
  'status.charge': 'charge',
  'status.plea': 'plea',
  'status.verdict': 'verdict',
  'status.sentence': 'sentence',
  'status.dismissal': 'dismissal',
  'status.ruling': 'ruling',
  'status.appeal': 'appeal',
  'status.settlement': 'settlement',
  'status.film release': 'film release',
  'status.decision not to charge': 'decision not to charge',
  'status.mistrial': 'mistrial',
  'status.appeal decided': 'appeal decided',
  'status.released': 'release from custody or probation',
  'status.claimBy': '{{status}} by {{name}}',
  'status.notGuilt': 'not a finding of guilt',
  'status.notAcquittal': 'not an acquittal',
  'status.civil': 'in a civil suit',

  // Events.
  'event.conflict': 'Sources differ on {{about}}:',
  'event.later': 'Later, {{date}}: {{text}}',
  'event.respondsTo': 'In answer to: {{text}}',
  'event.answeredBy': 'Answer to it: {{text}}',
  'event.note': 'Note: {{note}}',
  'entry.corrected': 'Corrected on {{date}}: {{reason}}',

  // Pictures, and what stands above the answer in words where one can’t be made.
  'picture.entries': 'Entries {{from}}–{{to}} of {{count}}',
  'picture.fold': '{{time}} without an entry',
  'picture.undated': 'Without a date',
  'picture.characters':
    'This can’t be drawn: some of its characters are not in the picture’s typeface. Here it is in words.',
  'picture.long': 'This is too long for a picture. Here it is in words.',
  'picture.busy':
    'Too many pictures are being made just now. Here it is in words; ask again in a moment for the picture.',
  'picture.yours':
    'Your last picture is still being made. Here it is in words; ask again in a moment for the picture.',
  'picture.failed': 'The picture could not be made. Here it is in words.',

  // Timelines.
  'timeline.title': 'Timeline: {{title}}',
  'timeline.entries': 'Entries {{conditions}}.',
  'timeline.naming': 'naming {{name}}',
  'timeline.matching': 'that match {{words}} (at most the {{count}} best)',
  'timeline.words': '“{{words}}”',
  'timeline.theWords': 'the words asked for',
  'timeline.from': 'from {{date}}',
  'timeline.to': 'to {{date}}',
  'timeline.undated': 'Entries without a date are left out.',
  'timeline.notADate':
    '“{{text}}” is not a date. Write “{{option}}” as a year, month or day: 2021, 2021-10 or 2021-10-21.',
  'timeline.reversed': '“from” ({{from}}) lies after “to” ({{to}}). Exchange the two and ask again.',

  // Proceedings.
  'verdict.title': 'Proceedings: {{title}}',
  'verdict.list': 'Proceedings for {{words}}',
  'verdict.none': 'No criminal proceeding against {{name}} is on this record.',
  'verdict.others': 'Those on this record are against {{names}}.',
  'verdict.continued': '{{title}}, continued',
  'verdict.charge': 'Charge: {{charge}}',
  'verdict.claim': 'Claim: {{charge}}',
  'verdict.citation': 'Citation: {{charge}}',
  'verdict.type.civil': 'A civil case: allegations, and no finding of guilt',
  'verdict.type.regulatory': 'A regulatory case: an authority’s, and no criminal one',
  'verdict.against': 'Against {{names}}',
  'verdict.broughtBy': 'Brought by {{names}}',
  'verdict.harmed': 'About what happened to {{names}}',
  'verdict.outcome': 'Outcome: {{words}}',
  'verdict.outcomeOf': 'Outcome for {{name}}: {{words}}',
  'verdict.noOutcome': 'Outcome: not on this record',
  'verdict.came': '{{date}}, {{status}}: {{text}}',
  'verdict.latest_one': 'The only step, {{date}}: {{text}}',
  'verdict.latest_other': 'Latest of {{count}} steps, {{date}}: {{text}}',
  // What came of a charge or claim.
  'outcome.pending': 'pending',
  'outcome.withdrawn': 'withdrawn',
  'outcome.dismissed without prejudice': 'dismissed without prejudice',
  'outcome.dismissed with prejudice': 'dismissed with prejudice',
  'outcome.no conviction (mistrial)': 'no conviction (mistrial)',
  'outcome.acquitted': 'acquitted',
  'outcome.guilty (verdict)': 'guilty (verdict)',
  'outcome.guilty (plea)': 'guilty (plea)',
  'outcome.no contest': 'no contest',
  'outcome.conviction vacated': 'conviction vacated',
  'outcome.dismissed': 'dismissed',
  'outcome.settled (no finding)': 'settled (no finding)',
  'outcome.judgment': 'judgment',
  'outcome.cited': 'cited',
  'outcome.contested': 'contested',
  'outcome.resolved': 'resolved',
  'verdict.civil': 'Civil suits: allegations, not criminal proceedings',

  // Somebody on the record.
  'who.quotes': 'What they said',
  'who.events': 'What happened',
  'who.proceedings': 'Proceedings',

  // Questions that fit several, or nothing.
  'choice.title': 'Who is meant?',
  'choice.people': '{{count}} people on this record fit. Choose one below.',
  'choice.film': 'Which film is meant?',
  'read.as': 'Read as {{name}}.',
  'choice.sources': '“{{asked}}” fits {{count}} sources on this record. Choose one below.',
  'choice.more': 'The first 25 are listed; fuller words find the others.',
  'nothing.title': 'Nothing on this record',
  'nothing.titleFor': 'Nothing on this record for “{{asked}}”',
  'nothing.unquoted': 'No words of {{name}} are on this record; /verdict and /timeline tell what is.',
  'nothing.notTheirs': 'On this record these are not words of {{name}}.',
  'nothing.filtered': 'No entry fits all of this.',
  'nothing.meaning':
    'This record is {{title}}. Not in this record does not mean that it was never said or never happened.',
  'nothing.nearest': 'Nearest on this record: {{near}}.',
  'nothing.behind': 'What comes nearest is behind the buttons.',
  'nothing.topics': 'Topics to try with /quote',
  'film.unknown': 'No film on this record is called “{{asked}}”. There is: {{films}}.',
  'film.several': '“{{asked}}” fits several films on this record: {{films}}. Write more of the title.',
  'work.unknown': 'No film or documentary called “{{asked}}” is on this record. There is: {{works}}.',

  // What the record holds.
  'overview.title': 'On the record: {{title}}',
  'overview.counts':
    'Quotes: {{quotes}}. Entries of the timeline: {{events}}. Proceedings: {{proceedings}}. Sources: {{sources}}.',
  'overview.how':
    'Ask with `/quote` and some of the words, a phrase in "double quotes", a name or a topic; with `/verdict` or `/who` and a name or a role; with `/timeline` and a name, words or dates; with `/source` and a publisher or a title. `/check` tells whether words are on the record, `/about` what this bot does.',
  'overview.quoted': 'Quoted',
  'overview.topics': 'Topics to try',
  'list.more': '… and {{count}} more, too many to show here',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'It answers with exact words, the status of proceedings and dates, each with its source. It says so when something is not on its record.',
  'about.doesNot':
    'It makes up no paraphrase, summary or opinion, gives no random quotations, and keeps no scores of anybody. It can’t read this channel.',
  'about.check':
    'Words that somebody posted can be checked: open the message’s menu, then Apps → Check quotes, or type `/check`. The bot sees no other message.',
  'about.recent': 'How recent it is',
  'about.recentFilm': '{{title}}: newest dated source of {{date}}',
  'about.stores': 'What it stores about you',
  'about.storesNothing': 'Nothing. What you type is used for the answer and forgotten.',
  'about.corrections': 'Corrected',
  'about.mistakes': 'If something is wrong',
  'about.report': 'Choose “Report a mistake” under the answer. It goes to those who maintain this record.',
  'about.tellOperator': 'Tell whoever runs this bot: name the answer and the source.',

  // Reports.
  'report.title': 'Report a mistake',
  'report.what': 'What is wrong, and how do you know?',
  'report.whatHint': 'A source helps most. Don’t write anything private.',
  'report.name': 'Send my name with it',
  'report.nameHint': 'Without this, nobody is told who wrote the report.',
  'report.sent': 'Thank you. Your report {{id}} was sent to those who maintain this record.',
  'report.failed': 'Your report could not be sent. Please try again later; your words were not kept.',
  'report.tooMany': 'You have sent three reports within an hour. Please send the next one later.',
  'report.busy':
    'Many reports have come in within the last hour. Please send yours later; your words were not kept.',
  'report.off': 'Reports are not taken here. Tell whoever runs this bot.',

  // What can't be done.
  'fault.unknown':
    'Something went wrong here; your question was fine. If it happens again, give the operator this number: {{id}}',
  'fault.noCommand':
    'This command is no longer offered. Type / to see the commands there are; Discord can take a minute to show them.',
  'fault.outdated': 'This leads to an entry that is not on the record any more. Run the command again.',
  'fault.remove': 'Only whoever asked, or a member who may manage messages, can remove this answer.',
  'fault.post':
    'Here your answers are shown to you alone: this server does not let its members use apps of their own in public.',
  'calm.private':
    'Only you see this: you have had five public answers here within a minute. The next minute takes public ones again.',
} as const;

/** The name of a phrase; one that counts something is named without its plural form. */
export type Key = keyof typeof en extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never;

/** The same phrases in another language; those that count have the plural forms that the language needs. */
export type Phrases = { readonly [key in keyof typeof en]: string } & {
  readonly [key: `${string}_few` | `${string}_many`]: string;
};
