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
    'whom a title, a role or a relation tells',
    [
      [
        'Greta Moss sued after her husband, Piers Moss, drowned. “He could swim,” Mrs Moss said.',
        'Greta Moss: He could swim,',
      ],
      [
        'Otto Venn and Karl Venn are cousins. “The boat was sound,” Mr Venn said.',
        'Mr Venn?: The boat was sound,',
      ],
      [
        'The grip Ola Fenn fell. His lawyer, Kit Moor, met Ola Fenn. “It is over,” she said.',
        'Kit Moor: It is over,',
      ],
      ['The actress Lia Born met Chris Wade. “It was cold,” he said.', 'Chris Wade: It was cold,'],
      ['Inspector Marian Keogh said she had found it “with a torch.”', 'Marian Keogh: with a torch.'],
      ['Captain Jory Skae met Chris Wade. “It was cold,” she said.', 'Jory Skae?: It was cold,'],
    ],
  ],
  [
    'of whom the sentence before tells',
    [
      ['Oakes shook his head. “I would have said no.”', 'Bram Oakes: I would have said no.'],
      ['Oakes, a quiet man, was asked what he saw. “Nothing at all.”', 'Bram Oakes: Nothing at all.'],
      ['Oakes thanked the judge. “You may sit down now.”', 'Bram Oakes?: You may sit down now.'],
      ['Oakes asked the mate who knew. “Nobody knew it then.”', 'Bram Oakes?: Nobody knew it then.'],
      ['Oakes was told to wait. “You will be called later.”', 'Bram Oakes?: You will be called later.'],
      [
        'Oakes picked up the letter. “Your services are not needed.”',
        'Bram Oakes?: Your services are not needed.',
      ],
      [
        'Oakes went on after that.\n\n“We had no lights.\n\n“We had no bell.”',
        'Bram Oakes: We had no lights. | We had no bell.',
      ],
      [
        'The actress Ida Holt and Kim Rask sat apart. Ida Holt wept. “I was never asked,” she said.',
        'Ida Holt: I was never asked,',
      ],
      ['The prosecutor questioned Robin Finn. “You were paid,” she said.', 'Robin Finn?: You were paid,'],
    ],
  ],
  [
    'of others in the same paragraph',
    [
      [
        '“I never saw it,” Oakes said. The judge nodded. “You may go home now.”',
        'Bram Oakes: I never saw it,',
        'Bram Oakes?: You may go home now.',
      ],
      [
        '“I never saw it,” Oakes said. The lamps were out. “I only heard the bell.”',
        'Bram Oakes: I never saw it,',
        'Bram Oakes: I only heard the bell.',
      ],
      [
        '“Was it old?” Penn asked. “It was older than the boat.”',
        'Ilsa Penn: Was it old?',
        'Ilsa Penn?: It was older than the boat.',
      ],
      [
        '“The rope was old,” Oakes told Penn, who answered: “You knew it.”',
        'Bram Oakes: The rope was old,',
        'Ilsa Penn: You knew it.',
      ],
    ],
  ],
  [
    'letters and statements',
    [
      ['In a second statement Penn called the rope “a risk to all.”', 'Ilsa Penn: a risk to all.'],
      [
        'A letter from the mate, Jory Pell, was read out. In it she said: “I had asked for lamps.”',
        'Jory Pell: I had asked for lamps.',
      ],
      ['The state’s citation called the rope “plainly worn.”', 'The state’s citation: plainly worn.'],
    ],
  ],
  [
    'questions and answers',
    [
      [
        'Penn asked about the lamps.\n\nQ: Were they lit?\n\nA: They were lit.\n\nThe answers are those of the mate, Jory Pell.',
        'Jory Pell: They were lit.',
      ],
      [
        'Penn, the master, asked the questions.\n\nQ: Were they lit?\n\nA: They were lit.',
        '?: They were lit.',
      ],
    ],
  ],
  [
    'nobody for certain',
    [
      ['Penn said their own “risk sheets” had been signed.', 'Ilsa Penn?: risk sheets'],
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
      ['Marrow said she had heard the word “clear” on the radio.'],
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
      [
        'Marrow est venu ou venue. « C’était une nuit noire », dit-elle.',
        'Dessa Marrow?: C’était une nuit noire',
      ],
      ['Marrow s’est levée. « C’était une nuit noire », dit-elle.', 'Dessa Marrow: C’était une nuit noire'],
      [
        'La directrice, Ilsa Penn, se tait. L’association Filet a répondu. « C’était une nuit noire », écrit-elle.',
        'Ilsa Penn?: C’était une nuit noire',
      ],
      ['Selon l’avocate de Marrow, Ilsa Penn, la nuit était « noire ».', 'Ilsa Penn: noire'],
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
