// Where the record comes from, what the bot is, and what can be asked, from the first word to the last button.
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/record/load.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot } from '../../support/member.js';
import { walked } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));

test.each([
  [
    '/source',
    `
│ Sources: Night Ferry
│
│ [The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)](https://courier.example/a-night-without-lights)
│ -# Checked against the source’s text (SHA-256 c9c2eaed6bcc…); supports 33 statements and quotes
│ [Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)](https://gazette.example/skipper) · [Archived copy](https://archive.example/20280403/gazette.example/skipper)
│ -# Checked against the part of its text that was held (SHA-256 43ddb77fe331…); supports 6 statements and quotes
│ Diario de la Ría, “La lancha que no debía zarpar” (November 2029)
│ -# Checked against the source’s text (SHA-256 59544b910423…); supports 5 statements and quotes
│ Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028)
│ -# Checked against the source’s text (SHA-256 af09c37e6849…); supports 11 statements and quotes
│ captions of the documentary Slack Water; publisher, author, title, date and address not in the text supplied
│ -# Checked against the source’s text (SHA-256 3284f189b394…); supports 3 statements and quotes
│ a printed list of the cases of the Port Sable Assize; publisher, author, title, date and address not in the text supplied
│ -# Checked against the source’s text (SHA-256 5ceb4021ff39…); supports 16 statements and quotes
│ -# 6 sources, 6 checked against their texts · As of November 2029

[ Sources (6) ]  [ More… ]

[ Choose a source ▾ ]
  ○ The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)
  ○ Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)
  ○ Diario de la Ría, “La lancha que no debía zarpar” (November 2029)
  ○ Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028)
  ○ captions of the documentary Slack Water; publisher, author, title, date and address not in the …
  ○ a printed list of the cases of the Port Sable Assize; publisher, author, title, date and address …
`,
  ],
  [
    '/source → Port Gazette',
    `
│ Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)
│
│ [Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)](https://gazette.example/skipper)
│ -# Checked against the part of its text that was held (SHA-256 43ddb77fe331…)
│ -# seen: its opening only; archived copy: https://archive.example/20280403/gazette.example/skipper
│ -# The rest of the page is for subscribers.
│ -# supports 6 statements and quotes
│ “A jury on 14 March 2028 found the skipper Bram Oakes guilty of manslaughter”, for: The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ “cleared the marine coordinator Corvin Hale”, for: The jury found Bram Oakes guilty of manslaughter and Corvin Hale not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ “A judge on 2 April 2028 sentenced Oakes to three years in prison”, for: Bram Oakes was sentenced to three years in prison, one of them suspended. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ “sentenced Oakes to three years in prison, of which one is suspended”, for: The manslaughter case against Bram Oakes and Corvin Hale: Manslaughter ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ “Both men had pleaded not guilty in September 2027”, for: Bram Oakes and Corvin Hale pleaded not guilty. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ -# Page 1 of 2 · 1 source, 1 checked against its text · As of 3 April 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Cite ]  [ More… ]
`,
  ],
  [
    '/source → More…',
    `
Only you can see this

More of: Sources: Night Ferry

[ Sources (6) ]  [ Copy as text ]  [ Remove this answer ]
`,
  ],
  [
    '/source gazette → ▶',
    `
│ Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)
│
│ “Oakes filed an appeal on the day of his sentence”, for: Bram Oakes filed an appeal. ([Coast Press Agency via Port Gazette](https://gazette.example/skipper))
│ -# Page 2 of 2 · 1 source, 1 checked against its text · As of 3 April 2028

[ ◀ 1 ]  [ ▶ ] (disabled)  [ Cite ]  [ More… ]
`,
  ],
  [
    '/source gazette → Cite',
    `
Only you can see this

Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency)
<https://gazette.example/skipper>
Archived copy: <https://archive.example/20280403/gazette.example/skipper>
`,
  ],
  [
    '/source safety board',
    `
│ Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028)
│
│ -# Checked against the source’s text (SHA-256 af09c37e6849…)
│ -# supports 11 statements and quotes
│ “nine persons on board”, for: The ferry Halcyon struck a pontoon in Sable Reach and sank; Jory Pell drowned. (Harbour Safety Board)
│ “it struck the fuel pontoon”, for: It struck the fuel pontoon. (Harbour Safety Board) (p. 3)
│ “The call sheet of 3 May 2027, which hung in the mess”, for: The call sheet of 3 May 2027, Plan of the day’s filming (Harbour Safety Board)
│ “A second copy, found on the bridge, says”, for: On the copy that was found on the bridge. (Harbour Safety Board) (p. 7)
│ “No passengers below deck after dark.”, for: The call sheet of 3 May 2027 (Harbour Safety Board) (p. 7)
│ “The Board cites Sable Reach Pictures”, for: Harbour Safety Board, Authority for the harbour of Port Sable (Harbour Safety Board)
│ “The Board cites Sable Reach Pictures for sailing without lights”, for: The Harbour Safety Board cited Sable Reach Pictures for sailing without lights. (Harbour Safety Board)
│ “sailing without lights”, for: The Harbour Safety Board’s citation of Sable Reach Pictures: Sailing without lights (Harbour Safety Board) (p. 12)
│ -# Page 1 of 2 · 1 source, 1 checked against its text · As of January 2028

[ ◀ ] (disabled)  [ 2 ▶ ]  [ Cite ]  [ More… ]
`,
  ],
  [
    '/source safety board → More…',
    `
Only you can see this

More of: Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028)

[ Cite ]  [ Sources ]  [ Copy as text ]  [ Remove this answer ]
`,
  ],
  [
    '/source captions',
    `
│ captions of the documentary Slack Water; publisher, author, title, date and address not in the text supplied
│
│ -# Checked against the source’s text (SHA-256 3284f189b394…)
│ -# supports 3 statements and quotes
│ “Through a megaphone Ilka Tamsin calls”, for: Through a megaphone, on the set; she calls it again from farther off. (captions of the documentary Slack Water)
│ “Closer, bring her closer!”, for: Ilka Tamsin (captions of the documentary Slack Water) (00:12:40)
│ “Closer, bring her closer!”, for: Through a megaphone, on the set; she calls it again from farther off. (captions of the documentary Slack Water) (00:12:40)
│ -# 1 source, 1 checked against its text · Source undated

[ Cite ]  [ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/source diario',
    `
│ Diario de la Ría, “La lancha que no debía zarpar” (November 2029)
│
│ -# Checked against the source’s text (SHA-256 59544b910423…)
│ -# in Spanish
│ -# supports 5 statements and quotes
│ “El documental Slack Water, de la directora Perpetua Lind”, for: Slack Water (Diario de la Ría)
│ “la directora Perpetua Lind”, for: Perpetua Lind, Director of Slack Water (Diario de la Ría)
│ “se estrenó el 9 de noviembre de 2029”, for: The documentary Slack Water was shown for the first time. (Diario de la Ría)
│ “Nadie preguntó por la niebla”, for: Osric Venn (Diario de la Ría)
│ “dice en él Osric Venn, el contramaestre”, for: In the documentary, in Spanish as the source prints it. (Diario de la Ría)
│ -# 1 source, 1 checked against its text · As of November 2029

[ Cite ]  [ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/source zzz',
    `
Only you can see this

Nothing on this record for “zzz”
This record covers Night Ferry. Not in this record does not mean that it was never said or never happened.
Nearest on this record: Diario de la Ría, “La lancha que no debía zarpar” (November 2029), The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028), Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast Press Agency), Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028).

[ Diario de la Ría, “La lancha que no debía zarpar” (November 2029) ]  [ The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028) ]  [ Port Gazette, “Skipper jailed over film ferry” (3 April 2028; text by Coast … ]  [ Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028) ]
`,
  ],
  [
    '/source captions language:it',
    `
│ captions of the documentary Slack Water; dati non indicati nel testo fornito: testata, firma, titolo, data e indirizzo web
│
│ -# Verificato sul testo della fonte (SHA-256 3284f189b394…)
│ -# documenta 3 informazioni e citazioni
│ «Through a megaphone Ilka Tamsin calls», per: Through a megaphone, on the set; she calls it again from farther off. (captions of the documentary Slack Water)
│ «Closer, bring her closer!», per: Ilka Tamsin (captions of the documentary Slack Water) (00:12:40)
│ «Closer, bring her closer!», per: Through a megaphone, on the set; she calls it again from farther off. (captions of the documentary Slack Water) (00:12:40)
│ -# 1 fonte, 1 verificata sul testo · Fonte senza data · Le frasi della raccolta sono in inglese

[ Cita la fonte ]  [ Fonti (1) ]  [ Altro… ]
`,
  ],
  [
    '/about',
    `
│ On the Record
│
│ It answers with exact words, the status of proceedings and dates, each with its source. It says so when something is not on its record.
│
│ It makes up no paraphrase, summary or opinion, gives no random quotations, and keeps no scores of anybody. It can’t read this channel.
│
│ What can be asked: /help. The bot sees no message but the one whose menu you use.
│
│ How recent it is
│ Night Ferry: newest dated source from November 2029
│
│ Corrected
│ - Jory Pell (2 May 2028): His age was given as 30; the source says 31.
│ - Dessa Marrow: “We had no lights on the bow,” “and nobody had asked us to go…” (2 May 2028): The words were said to be from the first day of the trial; the source says the third.
│ - the sinking (2 May 2028): The hour was given as 9.30 p.m.; both sources say 9.40.
│ - The manslaughter case against Bram Oakes and Corvin Hale (2 May 2028): The second charge was said to be against both; the source says against Oakes alone.
│
│ What it stores about you
│ Nothing. What you type is used for the answer and forgotten within a minute.
│
│ For moderators
│ Where members only bring the app along, the permission to use external apps decides whether others see answers. Beyond five public ones a minute by one member, or ten by all, the next are private. Whoever may manage messages can remove one under “More…”.
│
│ If something is wrong
│ Tell whoever runs this bot: name the answer and the source.
`,
  ],
  [
    '/about language:es',
    `
│ On the Record
│
│ Responde con palabras exactas, con el estado de los procesos y con fechas, siempre con su fuente. Cuando algo no figura en su recopilación, lo dice.
│
│ No inventa paráfrasis, resúmenes ni opiniones, no da citas al azar y no puntúa a nadie. No puede leer este canal.
│
│ Qué se puede preguntar: /help. El bot no ve ningún mensaje salvo aquel cuyo menú uses.
│
│ Hasta qué fecha llega la recopilación
│ Night Ferry; fuente fechada más reciente: noviembre de 2029
│
│ Correcciones
│ - Jory Pell (2 de mayo de 2028): His age was given as 30; the source says 31.
│ - Dessa Marrow: “We had no lights on the bow,” “and nobody had asked us to go…” (2 de mayo de 2028): The words were said to be from the first day of the trial; the source says the third.
│ - the sinking (2 de mayo de 2028): The hour was given as 9.30 p.m.; both sources say 9.40.
│ - The manslaughter case against Bram Oakes and Corvin Hale (2 de mayo de 2028): The second charge was said to be against both; the source says against Oakes alone.
│
│ Qué guarda sobre ti
│ Nada. Lo que escribes se usa para la respuesta y se olvida en un minuto.
│
│ Para moderadores
│ Si los miembros solo traen la aplicación consigo, el permiso de usar aplicaciones externas decide si los demás ven las respuestas. A partir de cinco públicas por minuto de un miembro, o diez de todos, las siguientes son privadas. Quien puede gestionar mensajes puede eliminar una en «Más…».
│
│ Si algo está mal
│ Avisa a quien gestiona este bot: indica la respuesta y la fuente.
`,
  ],
  [
    '/help',
    `
Only you can see this

│ What can be asked
│
│ /quote Exact words on the record, with who said them and where they come from
│ -# /quote no lights
│ /verdict What happened in court, step by step: charge, plea, verdict, dismissal, appeal
│ /timeline What happened when, each entry with its status and sources
│ -# /timeline from:0987
│ /check Whether words are on the record: word for word, shortened, altered or not at all
│ /who A person on the record: role, words, events and proceedings, each with its source
│ -# /who Dessa Marrow
│ /source Where the record comes from, and how far each source was checked
│ /about What this bot does and does not do, and how recent its record is
│ In a message’s menu, under Apps: **Check quotes** tells whether its quotations are on the record, **Answer with a quote…** answers it for all to see.
│ Most options offer suggestions as you type; \`film\` keeps to one film, \`language\` answers in another language, \`private\` shows the answer only to you.
`,
  ],
  [
    '/help language:pt-BR',
    `
Only you can see this

│ O que se pode perguntar
│
│ /quote Palavras exatas, indicando quem as disse e de onde vêm
│ -# /quote no lights
│ /verdict O que houve na Justiça: acusação, resposta às acusações, veredito, extinção do processo, recurso
│ /timeline O que aconteceu e quando; cada item com seu tipo e suas fontes
│ -# /timeline from:0987
│ /check Se as palavras estão no acervo: exatas, encurtadas, alteradas ou ausentes
│ /who Uma pessoa: função, falas, acontecimentos e processos, cada um com a fonte
│ -# /who Dessa Marrow
│ /source De onde vem o acervo e até que ponto cada fonte foi conferida
│ /about O que este bot faz e não faz, e até quando vai o seu acervo
│ No menu de uma mensagem, em Apps: **Verificar citações** diz se as citações dela estão no acervo, **Responder com uma citação…** responde a ela à vista de todos.
│ A maioria das opções dá sugestões enquanto você digita; \`film\` fica em um só filme, \`language\` responde em outro idioma, \`private\` mostra a resposta só a você.
`,
  ],
])('%s', async (steps, text) => {
  expect(await walked(member, steps)).toBe(text.trim());
});

const rust = memberWithBot();

test.each([
  [
    '/source the independent',
    `
“the independent” fits 2 sources on this record. Choose one below.

[ Choose a source ▾ ]
  ○ The Independent, “Alec Baldwin reaches settlement with estate of cinematographer killed on Rust …
  ○ The Independent, headline not seen (22 October 2021)
`,
  ],
  [
    '/source independent → The Independent, headline',
    `
“independent” fits 2 sources on this record. Choose one below.

│ The Independent, headline not seen (22 October 2021)
│
│ [The Independent, headline not seen (22 October 2021)](https://www.independent.co.uk/arts-entertainment/films/news/alec-baldwin-prop-gun-misfire-rust-live-b1943248.html)
│ -# Cited, text not held
│ -# supports 2 statements and quotes
│ “Hutchins was taken to the University of New Mexico Hospital by helicopter where she died”, for: On the set of the film Rust at Bonanza Creek Ranch near Santa Fe, New Mexico, a bullet hit cinematographer Halyna Hutchins, who later died; director Joel Souza was injured. ([The Independent](https://www.independent.co.uk/arts-entertainment/films/news/alec-baldwin-prop-gun-misfire-rust-live-b1943248.html))
│ “Hutchins was taken to the University of New Mexico Hospital by helicopter where she died”, for: Halyna Hutchins, Cinematographer of Rust ([The Independent](https://www.independent.co.uk/arts-entertainment/films/news/alec-baldwin-prop-gun-misfire-rust-live-b1943248.html))
│ -# 1 source · As of 22 October 2021

[ Cite ]  [ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/source fox news',
    `
│ Fox News, headline not seen (undated)
│
│ [Fox News, headline not seen (undated)](https://foxnews.com/entertainment/alec-baldwins-rust-assistant-director-sentenced-fatal-shooting-halyna-hutchins)
│ -# Cited, text not held
│ -# supports 2 statements and quotes
│ “entered a plea of no contest to the misdemeanor charge of negligent use”, for: David Halls pleaded no contest to a misdemeanor charge of negligent use of a deadly weapon. ([Fox News](https://foxnews.com/entertainment/alec-baldwins-rust-assistant-director-sentenced-fatal-shooting-halyna-hutchins))
│ “entered a plea of no contest to the misdemeanor charge of negligent use”, for: The case against David Halls: Negligent use of a deadly weapon ([Fox News](https://foxnews.com/entertainment/alec-baldwins-rust-assistant-director-sentenced-fatal-shooting-halyna-hutchins))
│ -# 1 source · Source undated

[ Cite ]  [ Sources (1) ]  [ More… ]
`,
  ],
  [
    '/source cbs',
    `
│ CBS News, headline not seen (23 December 2024)
│
│ [CBS News, headline not seen (23 December 2024)](https://www.cbsnews.com/news/alec-baldwin-rust-shooting-prosecutor-drops-appeal-to-reinstate-charges/)
│ -# Cited, text not held
│ -# supports 3 statements and quotes
│ “withdrew the state's appeal, originally filed in November”, for: Prosecutors filed a notice of appeal against the court’s order in the case against Alec Baldwin. ([CBS News](https://www.cbsnews.com/news/alec-baldwin-rust-shooting-prosecutor-drops-appeal-to-reinstate-charges/))
│ “Special prosecutor Kari Morrissey withdrew the state's appeal, originally filed in November, on Monday”, for: Special prosecutor Kari Morrissey withdrew the state’s appeal of the dismissal of the case against Alec Baldwin. ([CBS News](https://www.cbsnews.com/news/alec-baldwin-rust-shooting-prosecutor-drops-appeal-to-reinstate-charges/))
│ “Special prosecutor Kari Morrissey withdrew the state's appeal, originally filed in November, on Monday”, for: Kari Morrissey, Special prosecutor in the Rust shooting case ([CBS News](https://www.cbsnews.com/news/alec-baldwin-rust-shooting-prosecutor-drops-appeal-to-reinstate-charges/))
│ -# 1 source · As of 23 December 2024

[ Cite ]  [ Sources (1) ]  [ More… ]
`,
  ],
])('%s, of the Rust record', async (steps, text) => {
  expect(await walked(rust, steps)).toBe(text.trim());
});
