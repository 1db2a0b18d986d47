// The timeline, from its title to its last button: page by page, filtered, and where no entry fits.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/timeline',
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
    '/timeline → ▶',
    `
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
    '/timeline → ▶ → ▶',
    `
Timeline · 17 May – 9 November 2029

│ Timeline · 17 May – 9 November 2029
│
│ **17 May 2029** · ruling, in a civil suit – Maud Pell won a judgment against Sable Reach Pictures of 300,000 crowns. (a printed list of the cases of the Port Sable Assize)
│ **9 November 2029** · film release – The documentary Slack Water was shown for the first time. (Diario de la Ría)
│ **date not given** · claim by Ilka Tamsin – Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# Answer to it: Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ **date not given** · reported – Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ -# In answer to: Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# Page 3 of 3 · Entries 17–20 of 20 · 3 sources, 3 checked against their texts · As of November 2029

[ ◀ 2 ]  [ ▶ ] (disabled)  [ Sources ]  [ More… ]
`,
  ],
  [
    '/timeline → More…',
    `
Only you can see this

More of: Timeline · 987 – January 2028

[ Sources ]  [ Copy as text ]  [ Remove this answer ]
`,
  ],
  [
    '/timeline → More… → Copy as text',
    `
Only you can see this

Timeline · 987 – January 2028
**987** · reported – A roll of the abbey at Sable names a ferry. (Courier)
**about 2019** · reported – The Halcyon was a mail boat. (Courier)
**26 April – 3 May 2027** · reported – The Halcyon made nine passes after dark. (Courier)
**April 2027** · reported – Eleven of the crew wrote to Sable Reach Pictures that they would not sail at night. (Courier)
**3 May 2027 at 21:40** · reported – The ferry Halcyon struck a pontoon in Sable Reach and sank; Jory Pell drowned. (Courier, Harbour Safety Board)
Sources differ on what it struck: It struck a pontoon. (Courier) It struck the fuel pontoon. (Harbour Safety Board)
Note: Nine persons were on board.
Corrected on 2 May 2028: The hour was given as 9.30 p.m.; both sources say 9.40.
**30 June 2027** · charge, not a finding of guilt – Bram Oakes and Corvin Hale were charged with manslaughter. (a printed list of the cases of the Port Sable Assize)
**September 2027** · plea – Bram Oakes and Corvin Hale pleaded not guilty. (Coast Press Agency via Port Gazette)
**January 2028** · ruling – The Harbour Safety Board cited Sable Reach Pictures for sailing without lights. (Harbour Safety Board)
Page 1 of 3 · Entries 1–8 of 20 · 4 sources, 4 checked against their texts · As of November 2029
`,
  ],
  [
    '/timeline → Sources',
    `
Only you can see this

│ Sources
│
│ - [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ -# Checked against the source’s text (SHA-256 c9c2eaed6bcc…)
│ - a printed list of the cases of the Port Sable Assize; publisher, author, title, date and address not in the text supplied
│ -# Checked against the source’s text (SHA-256 5ceb4021ff39…)
│ - [Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)](https://gazette.example/skipper) · [Archived copy](https://archive.example/20280403/gazette.example/skipper)
│ -# Checked against the part of its text that was held (SHA-256 43ddb77fe331…)
│ - Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028)
│ -# Checked against the source’s text (SHA-256 af09c37e6849…)
`,
  ],
  [
    '/timeline lamps',
    `
Timeline · date not given

│ Timeline · date not given
│
│ -# Entries that match “lamps” (at most the 20 best).
│ **date not given** · claim by Ilka Tamsin – Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# Answer to it: Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ **date not given** · reported – Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ -# In answer to: Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# 1 source, 1 checked against its text · As of 6 April 2028

[ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/timeline person:hale',
    `
Timeline · 30 June 2027 – 14 March 2028

│ Timeline · 30 June 2027 – 14 March 2028
│
│ -# Entries naming Corvin Hale.
│ **30 June 2027** · charge, not a finding of guilt – Bram Oakes and Corvin Hale were charged with manslaughter. (a printed list of the cases of the Port Sable Assize)
│ **September 2027** · plea – Bram Oakes and Corvin Hale pleaded not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **14 March 2028** · verdict – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **date not given** · claim by Ilka Tamsin – Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# Answer to it: Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ **date not given** · reported – Hale has denied that he had the bow lamps taken down. ([Courier](https://courier.example/a-night-without-lights))
│ -# In answer to: Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture. ([Courier](https://courier.example/a-night-without-lights))
│ -# 3 sources, 3 checked against their texts · As of 6 April 2028

[ Sources (3) ]  [ More… ]
`,
  ],
  [
    '/timeline from:2028',
    `
Timeline · January 2028 – 5 July 2028

│ Timeline · January 2028 – 5 July 2028
│
│ -# Entries from 2028. Entries without a date are left out.
│ **January 2028** · ruling – The Harbour Safety Board cited Sable Reach Pictures for sailing without lights. (Harbour Safety Board)
│ **2 February 2028** · reported – Sable Reach Pictures contested the citation. (Harbour Safety Board)
│ **14 March 2028** · verdict – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **2 April 2028** · sentence – Bram Oakes was sentenced to three years in prison, one of them suspended. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ -# Later, 11 December 2028: On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ **2 April 2028** · appeal – Bram Oakes filed an appeal. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **20 June 2028** · settlement – Sable Reach Pictures agreed to pay 25,000 crowns. (Harbour Safety Board)
│ **5 July 2028** · reported, in a civil suit – Maud Pell sued Sable Reach Pictures. (a printed list of the cases of the Port Sable Assize)
│ -# Page 1 of 2 · Entries 1–7 of 11 · 3 sources, 3 checked against their texts · As of November 2029

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Sources ]  [ More… ]
`,
  ],
  [
    '/timeline from:2027-05-03 to:2027-05-03',
    `
Timeline · 26 April 2027 – 3 May 2027 at 21:40

│ Timeline · 26 April 2027 – 3 May 2027 at 21:40
│
│ -# Entries dated 3 May 2027. Entries without a date are left out.
│ **26 April – 3 May 2027** · reported – The Halcyon made nine passes after dark. ([Courier](https://courier.example/a-night-without-lights))
│ **3 May 2027 at 21:40** · reported – The ferry Halcyon struck a pontoon in Sable Reach and sank; Jory Pell drowned. ([Courier](https://courier.example/a-night-without-lights), Harbour Safety Board)
│ -# Sources differ on what it struck: It struck a pontoon. ([Courier](https://courier.example/a-night-without-lights)) It struck the fuel pontoon. (Harbour Safety Board)
│ -# Note: Nine persons were on board.
│ -# Corrected on 2 May 2028: The hour was given as 9.30 p.m.; both sources say 9.40.
│ -# 2 sources, 2 checked against their texts · As of 6 April 2028

[ Sources (2) ]  [ More… ]
`,
  ],
  [
    '/timeline person:oakes from:2028-04 to:2028',
    `
Timeline · 2 April – 11 December 2028

│ Timeline · 2 April – 11 December 2028
│
│ -# Entries naming Bram Oakes, from April 2028 to 2028. Entries without a date are left out.
│ **2 April 2028** · sentence – Bram Oakes was sentenced to three years in prison, one of them suspended. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ -# Later, 11 December 2028: On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ **2 April 2028** · appeal – Bram Oakes filed an appeal. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ **11 December 2028** · appeal decided – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# 2 sources, 2 checked against their texts · As of 3 April 2028

[ Sources (2) ]  [ More… ]
`,
  ],
  [
    '/timeline drowned person:hale',
    `
Only you can see this

Nothing on this record
Entries naming Corvin Hale, that match “drowned” (at most the 20 best). No entry fits all of this.
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Nearest on this record: Corvin Hale, Jory Pell.
What comes nearest is behind the buttons.

[ Corvin Hale ]  [ 3 May 2027 at 21:40: The ferry Halcyon struck a pontoon in Sable Reach and … ]  [ Jory Pell ]
`,
  ],
  [
    '/timeline person:venn',
    `
Only you can see this

No entry of the timeline names Osric Venn
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
What this record does hold of Osric Venn is behind the buttons.

[ Osric Venn ]  [ Dessa Marrow, Osric Venn: “We will not sail at night on that boat again,” ]  [ Osric Venn: “Nadie preguntó por la niebla” ]
`,
  ],
  [
    '/timeline from:2029 to:2028',
    `
Only you can see this

“from” (2029) lies after “to” (2028). Exchange the two and ask again.
`,
  ],
  [
    '/timeline from:soon',
    `
Only you can see this

“soon” is not a date. Write “from” as a year, month or day: 2021, 2021-10 or 2021-10-21.
`,
  ],
  [
    '/timeline oakes language:uk',
    `
Хронологія · 30 червня 2027 – 11 грудня 2028 рр.

│ Хронологія · 30 червня 2027 – 11 грудня 2028 рр.
│
│ -# Вибрані записи (згадана людина: Bram Oakes).
│ **30 червня 2027 р.** · обвинувачення (charge), це не встановлення вини – Bram Oakes and Corvin Hale were charged with manslaughter. (a printed list of the cases of the Port Sable Assize)
│ **вересень 2027 р.** · заява щодо вини (plea) – Bram Oakes and Corvin Hale pleaded not guilty. ([Coast Press Agency через Port Gazette](https://gazette.example/skipper))
│ **14 березня 2028 р.** · вердикт (verdict) – The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency через Port Gazette](https://gazette.example/skipper))
│ **2 квітня 2028 р.** · призначене покарання (sentence) – Bram Oakes was sentenced to three years in prison, one of them suspended. ([Coast Press Agency через Port Gazette](https://gazette.example/skipper))
│ -# Пізніше (11 грудня 2028 р.): On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ **2 квітня 2028 р.** · апеляція (appeal) – Bram Oakes filed an appeal. ([Coast Press Agency через Port Gazette](https://gazette.example/skipper))
│ **11 грудня 2028 р.** · рішення за апеляцією (appeal decided) – On appeal the sentence of Bram Oakes was cut to two years. (a printed list of the cases of the Port Sable Assize)
│ -# 2 джерела, звірено з текстом: 2 · Станом на 3 квітня 2028 р. · Речення зібрання наведено англійською

[ Джерела (2) ]  [ Більше… ]
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});

const rust = memberWithBot();

test.each([
  [
    '/timeline walk-off',
    `
Timeline · 21 October 2021

│ Timeline · 21 October 2021
│
│ -# Entries that match “walk-off” (at most the 20 best).
│ **21 October 2021** · reported – Half a dozen camera crew workers walked off the set of Rust, in part over safety concerns. The first assistant camera, unnamed in the source, was among them. (a press article on the documentary, [/Film (SlashFilm)](https://www.slashfilm.com/640991/rust-crew-had-walked-off-set-before-fatal-shooting-three-other-gun-misfires-reported-on-same-film/))
│ -# Sources differ on the day of the walk-off: On the day of the shooting; one headline says “in the hours before”. (a press article on the documentary, [/Film (SlashFilm)](https://www.slashfilm.com/640991/rust-crew-had-walked-off-set-before-fatal-shooting-three-other-gun-misfires-reported-on-same-film/), +1) On the day before the shooting. The Arkansas Democrat-Gazette’s words, “another who had walked off the set the day before”, may be about one person only. ([Evening Standard](https://iframe.standard.co.uk/news/world/rust-camera-assistant-quit-film-safety-concerns-halyna-hutchchins-alec-baldwin-b964555.html), [Arkansas Democrat-Gazette / wire](https://www.arkansasonline.com/news/2024/jan/20/baldwin-indicted-in-rust-shooting/))
│ -# 5 sources, 1 checked against its text · As of 20 January 2024

[ Sources (5) ]  [ More… ]
`,
  ],
])('%s, of the Rust record', async (steps, text) => {
  expect(await walked(rust, steps)).toBe(text.trim());
});
