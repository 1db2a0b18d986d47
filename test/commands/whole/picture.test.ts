// Pictures, with what they show in words and the buttons under them.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/quote no lights card:true',
    `
[file] quote.png “We had no lights on the bow,”
“and nobody had asked us to go without them.”
These words belong together: leaving a part out would turn the meaning round.
Dessa Marrow, Deckhand of the Halcyon
testimony, the trial’s third day, Port Sable Assize, March 2028
Reported by Courier, 6 April 2028 · wording checked
On the third day of the trial, telling the court how it began.
Sources differ on how many lights there were: She said “no lights”, as this paper’s reporter heard it. (Courier) She said “few lights”, as the court’s own record prints it. (Courier)
Corrected on 2 May 2028: The words were said to be from the first day of the trial; the source says the third.
On the Record · Night Ferry · As of 6 April 2028

[ In words ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20had%20no%20lights%20on%20the%20bow%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ More… ]
`,
  ],
  [
    '/quote letter card:true → ▶ → More…',
    `
Only you can see this

More of: Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,”

[ All 2 quotes of this answer ▾ ]
  ○ Sable Reach Pictures: “No such letter came to our office,” – 1 of 2, in statement
  ● Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,” – 2 of 2, in letter

[ In words ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=We%20will%20not%20sail%20at%20night%20on%20that%20boat%20again%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ Sources ]  [ Copy as text ]

[ Remove this answer ]
`,
  ],
  [
    '/quote no lights card:true → More… → Copy as text',
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
    '/timeline view:Picture',
    `
[file] timeline.png Timeline · 987 – 9 November 2029
Page 1 of 6 · 20 entries · Night Ferry
Without a date: 2
On the Record · 5 sources, 5 checked against their texts · As of November 2029
Entries close together: 17 (about 2019 – 9 November 2029)
1. 987: A roll of the abbey at Sable names a ferry. · reported
2. 3 May 2027, 21:40: The sinking · reported
3. 14 Mar 2028: The verdicts · The manslaughter case against Bram Oakes and Corvin Hale
4. 20 Jun 2028: Sable Reach Pictures agreed to pay 25,000 crowns. · The Harbour Safety Board’s citation of Sable Reach Pictures
5. 11 Dec 2028: On appeal the sentence of Bram Oakes was cut to two years. · The manslaughter case against Bram Oakes and Corvin Hale

[ ◀ ] (disabled)  [ 2 ▶ ]  [ In words ]  [ More… ]
`,
  ],
  [
    '/timeline view:Picture → ▶',
    `
[file] timeline.png Timeline · 987 – April 2027
Page 2 of 6
Entries 1–4 of 20 · Night Ferry
On the Record · 1 source, 1 checked against its text · As of November 2029
987, reported: A roll of the abbey at Sable names a ferry. (Courier)
about 2019, reported: The Halcyon was a mail boat. (Courier)
26 April – 3 May 2027, reported: The Halcyon made nine passes after dark. (Courier)
April 2027, reported: Eleven of the crew wrote to Sable Reach Pictures that they would not sail at night. (Courier)

[ ◀ 1 ]  [ 3 ▶ ]  [ In words ]  [ More… ]
`,
  ],
  [
    '/timeline view:Picture → ▶ → In words',
    `
Timeline · 987 – January 2028

│ Timeline · 987 – January 2028
│
│ **987** · reported – A roll of the abbey at Sable names a ferry. ([Courier](https://courier.example/a-night-without-lights))
│ **about 2019** · reported – The Halcyon was a mail boat. ([Courier](https://courier.example/a-night-without-lights))
│ **26 April – 3 May 2027** · reported – The Halcyon made nine passes after dark. ([Courier](https://courier.example/a-night-without-lights))
│ **April 2027** · reported – Eleven of the crew wrote to Sable Reach Pictures that they would not sail at night. ([Courier](https://courier.example/a-night-without-lights))
│ **3 May 2027 at 21:40** · reported – The ferry Halcyon struck a pontoon in Sable Reach and sank; Jory Pell drowned. ([Courier](https://courier.example/a-night-without-lights), Harbour Safety Board)
│ -# Sources differ on what it struck: It struck a pontoon. ([Courier](https://courier.example/a-night-without-lights)) It struck the fuel pontoon. (Harbour Safety Board)
│ -# Note: Nine persons were on board.
│ -# Corrected on 2 May 2028: The hour was given as 9.30 p.m.; both sources say 9.40.
│ **30 June 2027** · charge, not a finding of guilt – Bram Oakes and Corvin Hale were charged with manslaughter. (a printed list of the cases of the Port Sable Assize)
│ **September 2027** · plea – Bram Oakes and Corvin Hale pleaded not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **January 2028** · ruling – The Harbour Safety Board cited Sable Reach Pictures for sailing without lights. (Harbour Safety Board)
│ -# Page 1 of 3 · Entries 1–8 of 20 · 4 sources, 4 checked against their texts · As of November 2029

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/timeline view:Picture → More…',
    `
Only you can see this

More of: Timeline · 987 – January 2028

[ In words ]  [ Sources ]  [ Copy as text ]  [ Remove this answer ]
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});
