// Words checked against the record, from the label to the last button.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/check We had no lights on the bow,',
    `
Only you can see this

│ Shortened · this may turn the meaning round
│
│ **Dessa Marrow**, Deckhand of the Halcyon · testimony, the trial’s third day, Port Sable Assize, March 2028
│ > “We had no lights on the bow,”
│ > “**and nobody had asked us to go without them.**”
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Words of the record are left out: those in bold.
│ -# What is left out belongs to these words: without it the meaning would turn round.
│ -# As of 6 April 2028 · Night Ferry
│
│ In the message
│ We had no lights on the bow,

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Copy as text ]  [ Post here ]
`,
  ],
  [
    '/check “We had lights on the bow”',
    `
Only you can see this

│ Altered · this may turn the meaning round
│
│ **Dessa Marrow**, Deckhand of the Halcyon · testimony, the trial’s third day, Port Sable Assize, March 2028
│ > “We had **no** lights on the bow,”
│ > “**and nobody had asked us to go without them.**”
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# The message differs from the record in its words or their order; what it does not have is in bold.
│ -# Negation only on the record: “no”
│ -# What is left out belongs to these words: without it the meaning would turn round.
│ -# As of 6 April 2028 · Night Ferry
│
│ In the message
│ We had lights on the bow

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Copy as text ]  [ Post here ]
`,
  ],
  [
    '/check Dessa Marrow: “They are timing the tide to the minute.”',
    `
Only you can see this

│ Word for word · Other speaker
│
│ **Jory Pell**, Rigger of Night Ferry · call
│ > “They are timing the tide to the minute.”
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# The words stand on the record exactly so.
│ -# As of 6 April 2028 · Night Ferry
│
│ In the message
│ They are timing the tide to the minute.
│
│ Other speaker
│ Dessa Marrow
│ is named in the message beside these words. On this record they are from: Jory Pell.

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=They%20are%20timing%20the%20tide%20to%20the%20minute.)  [ Copy as text ]  [ Post here ]
`,
  ],
  [
    '/check “They are timing the tide to the minute.” → Copy as text',
    `
Only you can see this

Word for word
**Jory Pell**, Rigger of Night Ferry · call
“They are timing the tide to the minute.”
Reported by Courier, 6 April 2028 · wording checked
The words stand on the record exactly so.
As of 6 April 2028 · Night Ferry
In the message
They are timing the tide to the minute.
`,
  ],
  [
    '/check “We had no lights on the bow,” and “They were timing the tide to the hour”',
    `
Only you can see this

│ Shortened · this may turn the meaning round
│
│ **Dessa Marrow**, Deckhand of the Halcyon · testimony, the trial’s third day, Port Sable Assize, March 2028
│ > “We had no lights on the bow,”
│ > “**and nobody had asked us to go without them.**”
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Words of the record are left out: those in bold.
│ -# What is left out belongs to these words: without it the meaning would turn round.
│ -# As of 6 April 2028 · Night Ferry
│
│ In the message
│ We had no lights on the bow,

│ Altered
│
│ **Jory Pell**, Rigger of Night Ferry · call
│ > “They **are** timing the tide to the **minute.**”
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# Only in the message: “were”, “hour”
│ -# The message differs from the record in its words or their order; what it does not have is in bold.
│ -# As of 6 April 2028 · Night Ferry
│
│ In the message
│ They were timing the tide to the hour

[ Copy as text ]  [ Post here ]

[ The 2 quotes found, in context ▾ ]
  ○ Dessa Marrow: “We had no lights on the bow,” “and nobody had asked us to go without them.” – the trial’s third day
  ○ Jory Pell: “They are timing the tide to the minute.” – call
`,
  ],
  [
    '/check “We had no lights on the bow,” and “They were timing the tide to the hour” → Jory Pell',
    `
Only you can see this

│ In context: Jory Pell: “They are timing the tide to the minute.”
│
│ Circumstances
│ On the telephone to his sister, who repeated it at a hearing on 8 June.
│
│ Before it in the source
│ “remembers the last telephone call”
│
│ After it in the source
│ “She repeated it at the hearing on 8 June”
│
│ Reported by
│ [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ Checked against the source’s text (SHA-256 c9c2eaed6bcc…)
│
│ As of 6 April 2028 · Night Ferry
`,
  ],
  [
    '/check “The weather that morning was fine and nobody thought of it”',
    `
Only you can see this

│ Not in this record
│
│ Looked for among the quotes on: Night Ferry. This does not mean that it was never said.
│
│ In the message
│ The weather that morning was fine and nobody thought of it
`,
  ],
  [
    '/check pizza',
    `
Only you can see this

│ Too short to tell
│
│ So few words, and not distinctive of one quote, can’t be traced.
│
│ In the message
│ pizza
`,
  ],
  [
    '/check “The jury found Bram Oakes guilty of manslaughter”',
    `
Only you can see this

│ No quotation
│
│ This is no quotation. What came of each charge: \`/verdict Bram Oakes\`
│
│ In the message
│ The jury found Bram Oakes guilty of manslaughter

[ Proceedings ]
`,
  ],
  [
    '/check “Closer, bring her closer” → Post here',
    `
Posted by @somebody

│ Same words
│
│ **Ilka Tamsin**, Director of Night Ferry · on set, the set of Night Ferry; shown in *Slack Water*, a documentary, directed by Perpetua Lind, on Marea
│ > “Closer, bring her closer!”
│ -# Reported by captions of the documentary Slack Water · wording checked
│ -# The words are the same; how they are written is not.
│ -# What differs: punctuation.
│ -# Source undated · Night Ferry
│
│ In the message
│ Closer, bring her closer

[ In context ]  [ Remove this answer ]
`,
  ],
  [
    '/check “Closer, bring her closer” → In context',
    `
Only you can see this

│ In context: Ilka Tamsin: “Closer, bring her closer!”
│
│ Circumstances
│ Through a megaphone, on the set; she calls it again from farther off.
│
│ The words around it
│ … calls: **“Closer, bring her closer!”** The launch …
│
│ Before it in the source
│ “Through a megaphone Ilka Tamsin calls”
│
│ After it in the source
│ “Closer, bring her closer!”
│
│ Reported by
│ captions of the documentary Slack Water; publisher, author, title, date and address not in the text supplied
│ Checked against the source’s text (SHA-256 3284f189b394…)
│
│ Source undated · Night Ferry
`,
  ],
  [
    '/check “They are timing the tide to the minute.” language:de',
    `
Only you can see this

│ Wörtlich
│
│ **Jory Pell**, Rigger of Night Ferry · Telefonat
│ > “They are timing the tide to the minute.”
│ -# Berichtet von [Courier](https://courier.example/a-night-without-lights), 6. April 2028 · Wortlaut geprüft
│ -# Die Worte stehen genau so in der Sammlung.
│ -# Stand: 6. April 2028 · Die Sätze der Sammlung sind auf Englisch · Night Ferry
│
│ In der Nachricht
│ They are timing the tide to the minute.

[ Im Zusammenhang ]  [ Quelle, an dieser Stelle ] (https://courier.example/a-night-without-lights#:~:text=They%20are%20timing%20the%20tide%20to%20the%20minute.)  [ Als Text kopieren ]  [ Hier veröffentlichen ]
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});
