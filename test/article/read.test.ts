import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import { pdf } from '../support/pdf.js';

const FILLER = [
  'The harbour board met for four hours behind closed doors, and came out with a statement of eleven lines, none of which named the ferry.',
  'Residents had waited in the rain since noon, some of them with photographs, others with the letters that the company had sent them in May.',
  'The inquiry, which opens in the autumn, will hear from forty witnesses, among them the crew of the tug that reached the wreck first.',
];
const LD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': '#site', name: 'Harbour Post' },
    { '@type': 'Organization', '@id': '#org', name: 'The Harbour Post &amp; Mail' },
    { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
    {
      '@type': ['NewsArticle', 'Article'],
      headline: 'Board keeps silent',
      author: [{ '@id': '#ada' }, { '@type': 'Person', name: 'Bo Lark' }],
      publisher: { '@id': '#org' },
      datePublished: '2028-04-06T23:30:00-05:00',
    },
  ],
};

const page = (head: string, body: string, lang = ' lang="en-GB"') =>
  readArticle({
    contentType: 'text/html',
    text: `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`,
    address: 'https://post.example/a/b?from=mail',
  });

const ARTICLE = `
  <header><nav><ul><li><a href="/">Home</a></li><li>“Best paper of the year”</li></ul></nav></header>
  <main><article>
    <h1>Board keeps silent</h1><p class="byline">By Ada Quill</p>
    <figure><img src="x.jpg" alt=""><figcaption>“A caption,” says nobody.</figcaption></figure>
    <p>${FILLER[0]}</p>
    <p>“We <em>had</em> no lights,” said the mate,<br>Dessa Marrow.</p>
    <aside class="pull-quote"><blockquote>We had no lights</blockquote></aside>
    <blockquote>We had no lights</blockquote>
    <h2>The letters</h2>
    <p>${FILLER[1]}</p>
    <div class="related-stories"><h3>Related</h3><p>“Another story,” said another man.</p></div>
    <blockquote><p>Nobody asked us to go out.</p><footer>— Dessa Marrow, mate</footer></blockquote>
    <p>${FILLER[2]}</p>
    <div class="newsletter-signup"><p>“The best letter,” our readers say.</p></div>
  </article></main>
  <section id="comments"><p>“Liars,” writes harbourfan.</p></section>
  <footer><p>“All the news,” © Harbour Post</p></footer>`;

test('what a page says of itself, from the surest place that says it', async () => {
  const read = await page(
    `<title>Board keeps silent | Harbour Post</title>
     <meta property="og:title" content="You won’t believe the board"><meta property="og:site_name" content="Harbour Post">
     <link rel="canonical" href="/a/b"><script type="application/ld+json">${JSON.stringify(LD)}</script>`,
    ARTICLE,
  );
  expect(read).toMatchObject({
    title: { value: 'Board keeps silent', from: 'JSON-LD headline' },
    authors: { value: ['Ada Quill', 'Bo Lark'], from: 'JSON-LD author' },
    publisher: { value: 'The Harbour Post & Mail', from: 'JSON-LD publisher' },
    date: { value: '2028-04-06', from: 'JSON-LD datePublished' },
    address: { value: 'https://post.example/a/b', from: 'link canonical' },
    language: { value: 'en-GB', from: 'html lang' },
  });
});

test.each([
  ['<meta name="author" content="Von Ida Kern und Jo Bart">', 'authors', ['Ida Kern', 'Jo Bart']],
  ['<meta name="author" content="https://facebook.example/quill">', 'authors', ['Ada Quill']],
  ['<meta property="og:site_name" content="Post &amp; Mail">', 'publisher', 'Post & Mail'],
  ['<meta name="date" content="6 April 2028">', 'date', '2028-04-06'],
  ['<meta name="date" content="6. April 2028, 9:30 Uhr">', 'date', '2028-04-06'],
  ['<meta property="og:url" content="javascript:alert(1)">', 'address', null],
  ['<script type="application/ld+json">{ not json</script>', 'title', 'Board keeps silent'],
])('%s: %s', async (head, name, value) => {
  const read = await page(head, ARTICLE);
  expect(read[name as 'title']?.value ?? null).toEqual(value);
});

test('what a page does not say is null', async () => {
  const read = await page('', `<p>${FILLER.join('</p><p>')}</p>`, '');
  expect([read.title, read.authors, read.publisher, read.date, read.address, read.language]).toEqual(
    Array(6).fill(null),
  );
  expect(read.paragraphs.map(({ text }) => text)).toEqual(FILLER);
});

test('the article’s own words, and nothing that stands around them', async () => {
  const { paragraphs, text } = await page('', ARTICLE);
  expect(paragraphs.map((one) => [one.kind, one.text])).toEqual([
    ['text', FILLER[0]],
    ['text', '“We had no lights,” said the mate, Dessa Marrow.'],
    ['heading', 'The letters'],
    ['text', FILLER[1]],
    ['quote', 'Nobody asked us to go out.'],
    ['credit', '— Dessa Marrow, mate'],
    ['text', FILLER[2]],
  ]);
  expect(text.split('\n\n')).toHaveLength(7);
});

test.each([
  [
    'lines broken by hand',
    'One line,\nand its second.\n\nAnother\r\nparagraph.',
    ['One line, and its second.', 'Another paragraph.'],
  ],
  ['a line a paragraph', `${FILLER[0]}\n${FILLER[1]}\n\n\nThe end.`, [FILLER[0], FILLER[1], 'The end.']],
  [
    'a printed page’s head',
    'The Post    6 May 2024    Page 1\n\nA night\nwithout lights\n\nBy Ada Quill\n\nThe board met,\n\nThe Post    6 May 2024    Page 2\n\nand left.',
    ['The board met, and left.'],
  ],
])('plain text, %s', async (_, text, expected) => {
  const { paragraphs } = await readArticle({ contentType: 'text/plain', text });
  expect(paragraphs.map((one) => one.text)).toEqual(expected);
});

test('a page of tables in capital letters, with a menu of other stories', async () => {
  const { text, publisher, language } = await readArticle({
    contentType: 'text/html',
    text: `<HTML LANG=en-GB><HEAD><META PROPERTY="og:site_name" CONTENT="The Bell"></HEAD><BODY><TABLE><TR>
      <TD><B>More</B><BR><A HREF="/a">“I never saw the goal,” says the keeper</A><BR><A HREF="/b">Bridge shut</A></TD>
      <TD><P>${FILLER[0]}<P>${FILLER[1]} <A HREF="/c">A list</A> is here.<P><SMALL>© The Bell. “The bell that tells.”</SMALL></TD>
      </TR></TABLE></BODY></HTML>`,
  });
  expect(text).toBe(`${FILLER[0]}\n\n${FILLER[1]} A list is here.`);
  expect([publisher?.value, language?.value]).toEqual(['The Bell', 'en-GB']);
});

const TWO_PAGES = [
  [
    [700, 'The court finds that the lamps'],
    [686, 'of the ferry were dark.'],
    [640, 'It is so ordered.'],
  ],
  [[700, 'Signed at Port Sable.']],
] as const;

test('a PDF by page: its lines joined to paragraphs', async () => {
  const { title, paragraphs } = await readArticle({ contentType: 'application/pdf', bytes: pdf(TWO_PAGES) });
  expect(title).toEqual({ value: 'State v. Oakes', from: 'the PDF’s properties' });
  expect(paragraphs).toEqual([
    { kind: 'text', page: 1, text: 'The court finds that the lamps of the ferry were dark.' },
    { kind: 'text', page: 1, text: 'It is so ordered.' },
    { kind: 'text', page: 2, text: 'Signed at Port Sable.' },
  ]);
});
