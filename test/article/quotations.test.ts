// What words are found, and whose: a line a form. Two people and a board are known from the paragraph before.
import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../src/article/quotations.js';
import { readArticle } from '../../src/article/read.js';

const BEFORE = `The deckhand Dessa Marrow, the skipper Bram Oakes and Harbour Master Ilsa Penn heard from the Port Sable Harbour Board.

Nobody else came.

`;

/** “Dessa Marrow: A / B” with a passage between bars, “?” for nobody, or “Dessa Marrow?” where a curator decides. */
async function drafted(text: string, before = BEFORE): Promise<string[]> {
  const article = await readArticle({ contentType: 'text/plain', text: before + text });
  return quotationsIn(article).quotations.map(({ speaker, others, perhaps, passages }) => {
    const who =
      speaker === null ? `${perhaps ?? ''}?` : [speaker, ...others].map(({ name }) => name).join(' + ');
    return `${who}: ${passages.join(' | ')}`;
  });
}

describe.each<readonly [form: string, rows: readonly (readonly [text: string, ...expected: string[]])[]]>([
  [
    'said after the words',
    [
      ['“We had no lights,” said Marrow.', 'Dessa Marrow: We had no lights,'],
      [
        '“We had no lights,” the deckhand, Dessa Marrow, told the court on Tuesday.',
        'Dessa Marrow: We had no lights,',
      ],
      ['“Who put them out?” asked Oakes, the skipper.', 'Bram Oakes: Who put them out?'],
      ['“Stop!” Marrow shouts at the crew. “Stop now!”', 'Dessa Marrow: Stop! | Stop now!'],
      ['"We had no lights," Marrow said.', 'Dessa Marrow: We had no lights,'],
      ['‘We hadn’t any lights,’ Marrow said.', 'Dessa Marrow: We hadn’t any lights,'],
    ],
  ],
  [
    'said before the words',
    [
      ['Marrow said: “We had no lights.”', 'Dessa Marrow: We had no lights.'],
      [
        'Oakes, who has denied the charge, told the court the lamps were “dark as pitch” and “useless.”',
        'Bram Oakes: dark as pitch',
        'Bram Oakes: useless.',
      ],
      ['Penn called the hearing “a farce.”', 'Ilsa Penn: a farce.'],
      ['According to Penn, the ferry “should never have sailed.”', 'Ilsa Penn: should never have sailed.'],
      ['Marrow said she was tired, adding: “I want to go home.”', 'Dessa Marrow: I want to go home.'],
      ['Oakes wept and said: “I want to go home.”', 'Bram Oakes: I want to go home.'],
    ],
  ],
  [
    'interrupted, and going on',
    [
      [
        '“They lied to us,” Marrow said, “and they are still lying.”',
        'Dessa Marrow: They lied to us, | and they are still lying.',
      ],
      [
        '“We told them in March.\n\n“Nobody came,” Penn said.',
        'Ilsa Penn: We told them in March. | Nobody came,',
      ],
      [
        '“They lied,” Marrow said. She added: “I will say it again.”',
        'Dessa Marrow: They lied,',
        'Dessa Marrow: I will say it again.',
      ],
    ],
  ],
  [
    'pronouns and roles',
    [
      ['Marrow stood up. “It is over,” she said.', 'Dessa Marrow: It is over,'],
      ['“It is over,” the skipper said.', 'Bram Oakes: It is over,'],
      ['Marrow and Penn stood up. “It is over,” she said.', 'Dessa Marrow?: It is over,'],
      ['Marrow told Oakes to leave. “I could not move,” he said.', 'Dessa Marrow?: I could not move,'],
      ['“We are looking into it,” the board said.', 'Port Sable Harbour Board: We are looking into it,'],
      ['“It was a dark night,” a fisherman recalled.', 'a fisherman: It was a dark night,'],
    ],
  ],
  [
    'several, and others',
    [
      ['“It is over,” Marrow and Oakes said.', 'Dessa Marrow + Bram Oakes: It is over,'],
      ['Marrow recalled Oakes telling the crew: “Stay below.”', 'Bram Oakes?: Stay below.'],
      ['Marrow’s lawyer, Ida Kern, said: “She is tired.”', 'Ida Kern: She is tired.'],
      [
        'The complaint alleges that the board “knew and did nothing.”',
        'The complaint: knew and did nothing.',
      ],
    ],
  ],
  [
    'nobody for certain',
    [
      ['“Nobody came to help us that night.”', '?: Nobody came to help us that night.'],
      ['Neither Marrow nor Oakes said: “I am sorry.”', 'Dessa Marrow?: I am sorry.'],
      ['Marrow would not say “I am very sorry indeed.”', 'Dessa Marrow?: I am very sorry indeed.'],
    ],
  ],
  [
    'no quotations',
    [
      ['The so-called “ghost ship” had failed an inspection.'],
      ['Marrow said the film “Night Ferry” could be shown.'],
      ['The “new” lamps were as old as the ferry.'],
      ['Dessa “Dee” Marrow lives in Port Sable.'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', async (text, ...expected) => {
    expect(await drafted(text)).toEqual(expected);
  });
});

test.each([
  [
    'German',
    'Die Matrosin Dessa Marrow und der Kapitän Bram Oakes waren an Bord der Fähre.\n\n',
    [
      [
        '„Wir hatten kein Licht“, sagte Marrow vor Gericht. „Niemand hat gefragt.“',
        'Dessa Marrow: Wir hatten kein Licht | Niemand hat gefragt.',
      ],
      ['Oakes erklärte: „Ich habe um neue Lampen gebeten.“', 'Bram Oakes: Ich habe um neue Lampen gebeten.'],
      ['Laut dem Kapitän war das Schiff „nie seetüchtig“.', 'Bram Oakes: nie seetüchtig'],
      ['„Es war eine dunkle Nacht“, so Marrow.', 'Dessa Marrow: Es war eine dunkle Nacht'],
      ['Das sogenannte „Geisterschiff“ liegt im Hafen.'],
    ],
  ],
  [
    'French',
    'La matelote Dessa Marrow et le capitaine, Bram Oakes, étaient à bord.\n\n',
    [
      [
        '« Nous n’avions pas de feux », a déclaré Dessa Marrow. « Personne n’a demandé. »',
        'Dessa Marrow: Nous n’avions pas de feux | Personne n’a demandé.',
      ],
      ['« J’avais réclamé des lampes », explique le capitaine.', 'Bram Oakes: J’avais réclamé des lampes'],
      ['Selon Bram Oakes, le navire était « un cercueil ».', 'Bram Oakes: un cercueil'],
      ['Marrow s’est levée. « C’était une nuit noire », dit-elle.', 'Dessa Marrow?: C’était une nuit noire'],
      [
        'La directrice, Ilsa Penn, s’est levée. « C’était une nuit noire », dit-elle.',
        'Ilsa Penn: C’était une nuit noire',
      ],
    ],
  ],
])('%s', async (_, before, rows) => {
  for (const [text = '', ...expected] of rows)
    expect([text, await drafted(text, before)]).toEqual([text, expected]);
});
