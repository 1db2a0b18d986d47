// A person, from name and role to the last button.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/who hale',
    `
Corvin Hale, Marine coordinator of Night Ferry

│ Corvin Hale
│
│ Marine coordinator of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ **Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **Acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ **11 December 2028** · appeal decided, the latest here – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Whether and when he was released is not known here.
│ **What happened**
│ **date not given** · claim by Ilka Tamsin – Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# Answer to it: Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ -# Page 1 of 2 · 3 sources, 3 checked against their texts · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Proceedings ]  [ More… ]
`,
  ],
  [
    '/who jory pell',
    `
Jory Pell, Rigger of Night Ferry

│ Jory Pell
│
│ Drowned when the Halcyon sank on 3 May 2027, aged 31
│ Rigger of Night Ferry
│ Maud Pell is his sister. ([Courier](https://courier.example/a-night-without-lights))
│ Corrected on 2 May 2028: His age was given as 30; the source says 31.
│ **What they said**
│ Jory Pell: “They are timing the tide to the minute.” ([Courier](https://courier.example/a-night-without-lights))
│ -# On the telephone to his sister, who repeated it at a hearing on 8 June.
│ -# Beside it: Ilka Tamsin: “Closer, bring her closer!” (captions of the documentary Slack Water)
│ -# Beside it: Osric Venn: “Nadie preguntó por la niebla” (Diario de la Ría, [Courier](https://courier.example/a-night-without-lights))
│ **What happened**
│ **3 May 2027 at 21:40** · reported – The ferry Halcyon struck a pontoon in Sable Reach and sank; Jory Pell drowned. ([Courier](https://courier.example/a-night-without-lights), Harbour Safety Board)
│ -# Sources differ on what it struck: It struck a pontoon. ([Courier](https://courier.example/a-night-without-lights)) It struck the fuel pontoon. (Harbour Safety Board)
│ -# Note: Nine persons were on board.
│ -# Corrected on 2 May 2028: The hour was given as 9.30 p.m.; both sources say 9.40.
│ -# 4 sources, 4 checked against their texts · As of November 2029

[ Quotes ]  [ Proceedings ]  [ Sources (4) ]  [ More… ]
`,
  ],
  [
    '/who boy',
    `
Only you can see this

Nothing on this record for “boy”
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Topics to try with /quote: no lights, the tide, the letter
`,
  ],
  [
    '/who sable reach pictures',
    `
Sable Reach Pictures, Production company of Night Ferry

│ Sable Reach Pictures
│
│ Production company of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ **The Harbour Safety Board’s citation of Sable Reach Pictures**
│ -# A regulatory case: an authority’s, and no criminal one
│ **Resolved:** Sailing without lights; penalty of 25,000 crowns agreed (Harbour Safety Board)
│ **20 June 2028** · settlement, the latest here – Sable Reach Pictures agreed to pay 25,000 crowns. (Harbour Safety Board)
│ -# Civil suits: allegations, not criminal proceedings
│ **Maud Pell’s suit against Sable Reach Pictures**
│ **Judgment:** Wrongful death; for Maud Pell, 300,000 crowns (a printed list of the cases of the Port Sable Assize)
│ **17 May 2029** · ruling, the latest here – Maud Pell won a judgment against Sable Reach Pictures of 300,000 crowns. (a printed list of the cases of the Port Sable Assize)
│ **What they said**
│ Sable Reach Pictures: “No such letter came to our office,” ([Courier](https://courier.example/a-night-without-lights))
│ -# In a statement, of the crew’s letter.
│ -# In answer to: Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,” ([Courier](https://courier.example/a-night-without-lights))
│ -# Page 1 of 2 · 3 sources, 3 checked against their texts · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Quotes ]  [ More… ]
`,
  ],
  [
    '/who sable reach pictures → Quotes',
    `
Sable Reach Pictures: “No such letter came to our office,”

│ > “No such letter came to our office,”
│ **Sable Reach Pictures**, Production company of Night Ferry · statement, 12 May 2027. In a statement, of the crew’s letter.
│ -# Reported by [Courier](https://courier.example/a-night-without-lights), 6 April 2028 · wording checked
│ -# In answer to: Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,” ([Courier](https://courier.example/a-night-without-lights))
│ -# As of 6 April 2028

[ In context ]  [ Source, at these words ] (https://courier.example/a-night-without-lights#:~:text=No%20such%20letter%20came%20to%20our%20office%2C)  [ Source, whole page ] (https://courier.example/a-night-without-lights)  [ More… ]
`,
  ],
  [
    '/who zzz',
    `
Only you can see this

Nothing on this record for “zzz”
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Topics to try with /quote: no lights, the tide, the letter
`,
  ],
  [
    '/who director',
    `
Who is meant?
2 people on this record fit. Choose one below.

[ Choose a person ▾ ]
  ○ Ilka Tamsin – Director of Night Ferry
  ○ Perpetua Lind – Director of Slack Water
`,
  ],
  [
    '/who tamsin language:fr',
    `
Ilka Tamsin, Director of Night Ferry

│ Ilka Tamsin
│
│ Director of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ **Ce que cette personne a dit**
│ Ilka Tamsin: “Closer, bring her closer!” (captions of the documentary Slack Water)
│ -# Through a megaphone, on the set; she calls it again from farther off.
│ -# À côté : Jory Pell: “They are timing the tide to the minute.” ([Courier](https://courier.example/a-night-without-lights))
│ -# À côté : Osric Venn: “Nadie preguntó por la niebla” (Diario de la Ría, [Courier](https://courier.example/a-night-without-lights))
│ **Ce qui s’est passé**
│ **date non précisée** · allégation (claim), de : Ilka Tamsin – Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# Réponse : Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ -# 3 sources, 3 vérifiées dans leur texte · À jour au novembre 2029 · Les phrases du recueil sont en anglais

[ Citations ]  [ Procédures ]  [ Sources (3) ]  [ Plus… ]
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});
