// Proceedings, from a name to the last button: what came of each charge, every step, all cases, and where there is none.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/verdict bram oakes',
    `
Bram Oakes · Manslaughter: guilty (verdict) · Endangering a child: withdrawn

│ Bram Oakes
│
│ -# Skipper of the Halcyon ([Courier](https://courier.example/a-night-without-lights))
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ **Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **Acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ **14 March 2028** · verdict – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **11 December 2028** · appeal decided, the latest here – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Whether and when he was released is not known here.
│ -# 3 sources, 3 checked against their texts · As of 6 April 2028

[ All steps (6) ]  [ Sources (3) ]  [ More… ]
`,
  ],
  [
    '/verdict bram oakes → All steps (6)',
    `
Bram Oakes · Manslaughter: guilty (verdict) · Endangering a child: withdrawn

│ Bram Oakes
│
│ -# Skipper of the Halcyon ([Courier](https://courier.example/a-night-without-lights))
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ -# Port Sable Assize (a printed list of the cases of the Port Sable Assize)
│ -# Against Bram Oakes and Corvin Hale
│ -# Brought by Crown Office
│ -# About what happened to Jory Pell and a boy of eleven
│ **Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **Acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ -# Corrected on 2 May 2028: The second charge was said to be against both; the source says against Oakes alone.
│ Whether and when he was released is not known here.
│ -# Page 1 of 3 · 3 sources, 3 checked against their texts · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict bram oakes → All steps (6) → ▶',
    `
Bram Oakes · Manslaughter: guilty (verdict) · Endangering a child: withdrawn

│ Bram Oakes
│
│ **The manslaughter case against Bram Oakes and Corvin Hale, continued**
│ **30 June 2027** · charge, not a finding of guilt – Bram Oakes and Corvin Hale were charged with manslaughter. (a printed list of the cases of the Port Sable Assize)
│ **September 2027** · plea – Bram Oakes and Corvin Hale pleaded not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **14 March 2028** · verdict – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **2 April 2028** · sentence – Bram Oakes was sentenced to three years in prison, one of them suspended. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ -# Later, 11 December 2028: On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Page 2 of 3 · 2 sources, 2 checked against their texts · As of 6 April 2028

[ ◀ 1 ]  [ 3 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict bram oakes → All steps (6) → ▶ → ▶',
    `
Bram Oakes · Manslaughter: guilty (verdict) · Endangering a child: withdrawn

│ Bram Oakes
│
│ **The manslaughter case against Bram Oakes and Corvin Hale, continued**
│ **2 April 2028** · appeal – Bram Oakes filed an appeal. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **11 December 2028** · appeal decided – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Page 3 of 3 · 2 sources, 2 checked against their texts · As of 6 April 2028

[ ◀ 2 ]  [ ▶ ] (disabled)  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict hale → Sources (3)',
    `
Only you can see this

│ Sources
│
│ - [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ -# Checked against the source’s text (SHA-256 c9c2eaed6bcc…)
│ - [Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)](https://gazette.example/skipper) · [Archived copy](https://archive.example/20280403/gazette.example/skipper)
│ -# Checked against the part of its text that was held (SHA-256 43ddb77fe331…)
│ - a printed list of the cases of the Port Sable Assize; publisher, author, title, date and address not in the text supplied
│ -# Checked against the source’s text (SHA-256 5ceb4021ff39…)
`,
  ],
  [
    '/verdict sable reach pictures',
    `
Sable Reach Pictures: what came of each charge or claim stands below

│ Sable Reach Pictures
│
│ -# Production company of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ **The Harbour Safety Board’s citation of Sable Reach Pictures**
│ -# A regulatory case: an authority’s, and no criminal one
│ **Resolved:** Sailing without lights; penalty of 25,000 crowns agreed (Harbour Safety Board)
│ **20 June 2028** · settlement, the latest here – Sable Reach Pictures agreed to pay 25,000 crowns. (Harbour Safety Board)
│ -# Civil suits: allegations, not criminal proceedings
│ **Maud Pell’s suit against Sable Reach Pictures**
│ **Judgment:** Wrongful death; for Maud Pell, 300,000 crowns (a printed list of the cases of the Port Sable Assize)
│ **17 May 2029** · ruling, the latest here – Maud Pell won a judgment against Sable Reach Pictures of 300,000 crowns. (a printed list of the cases of the Port Sable Assize)
│ -# Page 1 of 2 · 3 sources, 3 checked against their texts · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ All steps (5) ]  [ More… ]
`,
  ],
  [
    '/verdict sable reach pictures → ▶',
    `
Sable Reach Pictures: what came of each charge or claim stands below

│ Sable Reach Pictures
│
│ -# Civil suits: allegations, not criminal proceedings
│ **July 2028** · reported, in a civil suit – The insurers filed a claim against Sable Reach Pictures. (a printed list of the cases of the Port Sable Assize)
│ -# Page 2 of 2 · 1 source, 1 checked against its text · As of 6 April 2028

[ ◀ 1 ]  [ ▶ ] (disabled)  [ All steps (5) ]  [ More… ]
`,
  ],
  [
    '/verdict sable reach pictures → All steps (5)',
    `
Sable Reach Pictures: what came of each charge or claim stands below

│ Sable Reach Pictures
│
│ -# Production company of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ **Maud Pell’s suit against Sable Reach Pictures**
│ -# A civil case: allegations, and no finding of guilt
│ -# Brought by Maud Pell
│ -# About what happened to Jory Pell
│ **Judgment:** Wrongful death; for Maud Pell, 300,000 crowns (a printed list of the cases of the Port Sable Assize)
│ **5 July 2028** · reported, in a civil suit – Maud Pell sued Sable Reach Pictures. (a printed list of the cases of the Port Sable Assize)
│ **17 May 2029** · ruling, in a civil suit – Maud Pell won a judgment against Sable Reach Pictures of 300,000 crowns. (a printed list of the cases of the Port Sable Assize)
│ -# Page 1 of 2 · 2 sources, 2 checked against their texts · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict sable reach pictures → All steps (5) → ▶',
    `
Sable Reach Pictures: what came of each charge or claim stands below

│ Sable Reach Pictures
│
│ **The Harbour Safety Board’s citation of Sable Reach Pictures**
│ -# A regulatory case: an authority’s, and no criminal one
│ -# Brought by Harbour Safety Board
│ **Resolved:** Sailing without lights; penalty of 25,000 crowns agreed (Harbour Safety Board)
│ **January 2028** · ruling – The Harbour Safety Board cited Sable Reach Pictures for sailing without lights. (Harbour Safety Board)
│ **2 February 2028** · reported – Sable Reach Pictures contested the citation. (Harbour Safety Board)
│ **20 June 2028** · settlement – Sable Reach Pictures agreed to pay 25,000 crowns. (Harbour Safety Board)
│ -# Civil suits: allegations, not criminal proceedings
│ **July 2028** · reported, in a civil suit – The insurers filed a claim against Sable Reach Pictures. (a printed list of the cases of the Port Sable Assize)
│ -# Page 2 of 2 · 2 sources, 2 checked against their texts · As of 6 April 2028

[ ◀ 1 ]  [ ▶ ] (disabled)  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict marrow',
    `
Dessa Marrow

│ Dessa Marrow
│
│ -# Deckhand of the Halcyon ([Courier](https://courier.example/a-night-without-lights))
│ No criminal proceeding against Dessa Marrow is on this record. What came of the cases: /verdict
│ -# 1 source, 1 checked against its text · As of 6 April 2028

[ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/verdict jory pell',
    `
Jory Pell

│ Jory Pell
│
│ Drowned when the Halcyon sank on 3 May 2027, aged 31
│ -# Rigger of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ -# Maud Pell is his sister.
│ No criminal proceeding against Jory Pell is on this record. What came of the cases: /verdict
│ -# Civil suits: allegations, not criminal proceedings
│ **Maud Pell’s suit against Sable Reach Pictures**
│ **Judgment:** Wrongful death; for Maud Pell, 300,000 crowns (a printed list of the cases of the Port Sable Assize)
│ **17 May 2029** · ruling, the latest here – Maud Pell won a judgment against Sable Reach Pictures of 300,000 crowns. (a printed list of the cases of the Port Sable Assize)
│ -# 2 sources, 2 checked against their texts · As of 6 April 2028

[ Sources (2) ]  [ More… ]
`,
  ],
  [
    '/verdict',
    `
│ Proceedings: Night Ferry
│
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ **Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **Acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ **11 December 2028** · appeal decided, the latest here – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Whether and when he was released is not known here.
│ -# Page 1 of 2 · 2 sources, 2 checked against their texts · As of 3 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict → ▶',
    `
│ Proceedings: Night Ferry
│
│ **The Harbour Safety Board’s citation of Sable Reach Pictures**
│ -# A regulatory case: an authority’s, and no criminal one
│ **Resolved:** Sailing without lights; penalty of 25,000 crowns agreed (Harbour Safety Board)
│ **20 June 2028** · settlement, the latest here – Sable Reach Pictures agreed to pay 25,000 crowns. (Harbour Safety Board)
│ -# Civil suits: allegations, not criminal proceedings
│ **Maud Pell’s suit against Sable Reach Pictures**
│ **Judgment:** Wrongful death; for Maud Pell, 300,000 crowns (a printed list of the cases of the Port Sable Assize)
│ **17 May 2029** · ruling, the latest here – Maud Pell won a judgment against Sable Reach Pictures of 300,000 crowns. (a printed list of the cases of the Port Sable Assize)
│ -# Page 2 of 2 · 2 sources, 2 checked against their texts · As of 3 April 2028

[ ◀ 1 ]  [ ▶ ] (disabled)  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict → More…',
    `
Only you can see this

More of: Proceedings: Night Ferry

[ Every step of one person’s proceedings ▾ ]
  ○ Bram Oakes – The manslaughter case against Bram Oakes and Corvin Hale
  ○ Corvin Hale – The manslaughter case against Bram Oakes and Corvin Hale
  ○ Sable Reach Pictures – Maud Pell’s suit against Sable Reach Pictures; The Harbour Safety Board’s citation of Sable Reach …

[ Sources ]  [ Copy as text ]  [ Remove this answer ]
`,
  ],
  [
    '/verdict → More… → Corvin Hale',
    `
Only you can see this

Corvin Hale · Manslaughter: acquitted

│ Corvin Hale
│
│ -# Marine coordinator of Night Ferry ([Courier](https://courier.example/a-night-without-lights))
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ -# Port Sable Assize (a printed list of the cases of the Port Sable Assize)
│ -# Against Bram Oakes and Corvin Hale
│ -# Brought by Crown Office
│ -# About what happened to Jory Pell and a boy of eleven
│ **Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **Acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ -# Corrected on 2 May 2028: The second charge was said to be against both; the source says against Oakes alone.
│ Whether and when he was released is not known here.
│ -# Page 1 of 3 · 3 sources, 3 checked against their texts · As of 6 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/verdict guilty',
    `
│ Proceedings for “guilty”
│
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ **Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **Acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ **September 2027** · plea – Bram Oakes and Corvin Hale pleaded not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **14 March 2028** · verdict – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **11 December 2028** · appeal decided, the latest here – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Whether and when he was released is not known here.
│ -# 2 sources, 2 checked against their texts · As of 3 April 2028

[ Sources (2) ]  [ More… ]
`,
  ],
  [
    '/verdict of',
    `
Only you can see this

Nothing on this record for “of”
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Topics to try with /quote: no lights, the tide, the letter
`,
  ],
  [
    '/verdict director',
    `
Who is meant?
2 people on this record fit. Choose one below.

[ Choose a person ▾ ]
  ○ Ilka Tamsin – Director of Night Ferry
  ○ Perpetua Lind – Director of Slack Water
`,
  ],
  [
    '/verdict director → Perpetua Lind',
    `
Perpetua Lind

│ Perpetua Lind
│
│ -# Director of Slack Water (Diario de la Ría)
│ No criminal proceeding against Perpetua Lind is on this record. What came of the cases: /verdict
│ -# 1 source, 1 checked against its text · As of November 2029

[ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/verdict oakes language:pl',
    `
Bram Oakes: wynik każdego zarzutu lub roszczenia podano niżej

│ Bram Oakes
│
│ -# Skipper of the Halcyon ([Courier](https://courier.example/a-night-without-lights))
│ **The manslaughter case against Bram Oakes and Corvin Hale**
│ **Wina stwierdzona werdyktem – guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (a printed list of the cases of the Port Sable Assize, [Coast Press Agency za pośrednictwem Port Gazette](https://gazette.example/skipper))
│ **Uniewinniono – acquitted:** Manslaughter, one count each; Corvin Hale (a printed list of the cases of the Port Sable Assize)
│ **Wycofano – withdrawn:** Endangering a child; Bram Oakes (a printed list of the cases of the Port Sable Assize)
│ **14 marca 2028** · werdykt – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency za pośrednictwem Port Gazette](https://gazette.example/skipper))
│ **11 grudnia 2028** · rozstrzygnięcie odwołania, ostatni wpis tutaj – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# Whether and when he was released is not known here.
│ -# 3 źródła, porównano z tekstem: 3 · Stan na 6 kwietnia 2028 · Zdania zbioru są po angielsku

[ Wszystkie etapy: 6 ]  [ Źródła (3) ]  [ Więcej… ]
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});

const rust = memberWithBot();

test.each([
  [
    '/verdict gutierrez-reed',
    `
Hannah Gutierrez-Reed: what came of each charge or claim stands below

│ Hannah Gutierrez-Reed
│
│ -# Armorer of Rust (a press article on the documentary)
│ **The case against Hannah Gutierrez-Reed**
│ **Guilty (verdict):** Involuntary manslaughter, one count; 18 months in prison ([Santa Fe Reporter](https://www.sfreporter.com/news/2024/03/06/rust-armorer-guilty/), a press article on the documentary, +1)
│ **Acquitted:** Evidence tampering ([The Week](https://theweek.com/culture-life/film/rust-armorer-convicted-alec-baldwin-shooting))
│ **6 March 2024** · verdict – A jury found Hannah Gutierrez-Reed guilty of involuntary manslaughter and acquitted her of evidence tampering. ([Santa Fe Reporter](https://www.sfreporter.com/news/2024/03/06/rust-armorer-guilty/), [The Week](https://theweek.com/culture-life/film/rust-armorer-convicted-alec-baldwin-shooting), +2)
│ **30 September 2024** · ruling, the latest here – A judge upheld Hannah Gutierrez-Reed’s conviction for involuntary manslaughter and denied a request to free her or schedule a new trial. ([KUNM / Associated Press](https://www.kunm.org/kunm-news-update/2024-09-30/mon-dark-money-group-agrees-to-disclose-donors-more), [Los Angeles Times](https://www.latimes.com/entertainment-arts/business/story/2024-09-30/hannah-gutierrez-armorer-in-fatal-rust-movie-shooting))
│ -# Nothing later is on this record: the outcome of her appeal is not known here, nor whether she has been released.
│ -# 7 sources, 1 checked against its text · As of 30 September 2024

[ All steps (5) ]  [ Sources (7) ]  [ More… ]
`,
  ],
  [
    '/verdict baldwin → ▶',
    `
Alec Baldwin: what came of each charge or claim stands below

│ Alec Baldwin
│
│ **The first case against Alec Baldwin, 2023**
│ **Dismissed without prejudice, not an acquittal:** Involuntary manslaughter, one count ([KRQE](https://www.krqe.com/news/new-mexico/attorneys-charges-to-be-dropped-against-alec-baldwin-in-fatal-rust-shooting-case/), [CNET](https://www.cnet.com/culture/entertainment/alec-baldwin-formally-charged-with-involuntary-manslaughter-in-rust-shooting/), +1)
│ **21 April 2023** · dismissal, the latest here – Prosecutors dismissed the involuntary-manslaughter charge against Alec Baldwin without prejudice. ([KSN / Associated Press](https://www.ksn.com/entertainment/manslaughter-charge-against-alec-baldwin-will-be-dismissed/), [KRQE](https://www.krqe.com/news/new-mexico/attorneys-charges-to-be-dropped-against-alec-baldwin-in-fatal-rust-shooting-case/))
│ -# Civil suits: allegations, not criminal proceedings
│ **15 February 2022** · claim by the family of Halyna Hutchins, in a civil suit – A wrongful-death suit against Alec Baldwin and the producers of Rust was filed on behalf of the family of Halyna Hutchins. ([Entertainment Weekly](https://ew.com/movies/alec-baldwin-rust-movie-halyna-hutchins-settlement/), [The Independent](https://www.independent.co.uk/news/world/americas/alec-baldwin-settlement-halyna-hutchins-b2196155.html), +1)
│ -# Later, 5 October 2022: A settlement was announced in the wrongful-death suit of the family of Halyna Hutchins against Alec Baldwin and the producers of Rust. ([Entertainment Weekly](https://ew.com/movies/alec-baldwin-rust-movie-halyna-hutchins-settlement/), [Cloverdale Reporter / Associated Press](https://www.cloverdalereporter.com/news/alec-baldwin-case-comes-to-a-settlement/), +1)
│ -# Page 2 of 5 · 7 sources, 1 checked against its text · As of 22 October 2025

[ ◀ 1 ]  [ 3 ▶ ]  [ All steps (11) ]  [ More… ]
`,
  ],
])('%s, of the Rust record', async (steps, text) => {
  expect(await walked(rust, steps)).toBe(text.trim());
});
