// Small pictures whole: each text with its place, the size of its box and its colour, and each line that is drawn.
import { expect, test } from 'vitest';
import { layOut } from '../../src/picture/draw.js';
import type { Drawing } from '../../src/picture/drawing.js';

const day = (date: string) => Date.parse(date);
const line = {
  locale: 'en-GB',
  told: [day('2021-10-21'), day('2022-12-27'), day('2022-12-30')],
  others: [day('2021-10-06'), ...Array.from({ length: 6 }, () => day('2021-10-21')), day('2022-06-01')],
};
const around = {
  title: 'Timeline',
  place: 'Page 1 of 2',
  filter: 'From 2021.',
  foot: 'On the Record · 2 sources',
};

const rounded = (attributes: string) =>
  attributes.replaceAll(/\d+\.\d+/g, (length) => Number(length).toFixed(1));

/** `40,20 1120×46 #f5f2eb Timeline`, in pixels of the picture; lines with their path. */
async function printed(drawing: Drawing): Promise<string[]> {
  const { boxes, svg } = await layOut(drawing);
  const texts = boxes.filter(({ textContent = '' }) => textContent !== '');
  const size = /<svg width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).join('×');
  const colours = [...svg.matchAll(/<path fill="(#\w+)"/g)].map(([, colour]) => colour);
  const place = ({ left, top, width, height }: (typeof boxes)[number]) =>
    `${Math.round(left)},${Math.round(top)} ${Math.round(width)}×${Math.round(height)}`;
  const drawn = [...svg.matchAll(/href="data:image\/svg\+xml;utf8,([^"]+)"/g)].flatMap(([, image = '']) =>
    [...decodeURIComponent(image).matchAll(/<(path|rect) (.*?)\/>/g)].map(
      ([, , attributes]) => attributes ?? '',
    ),
  );
  return [
    size ?? '',
    ...texts.map((box) => `${place(box)} ${box.textContent}`),
    colours.join(' '),
    ...drawn.map(rounded),
  ];
}

test('an overview', async () => {
  const drawing: Drawing = {
    ...{ kind: 'overview', ...around, counted: '6 entries', line },
    clusters: [{ from: day('2021-10-06'), to: day('2021-10-21'), count: 3 }],
    milestones: [
      { date: '21 Oct 2021', label: 'The storm', kind: ' · reported' },
      { date: '27 Dec 2022', label: 'The verdict', kind: ' · a case' },
      { date: '30 Dec 2022', label: 'The appeal', kind: '' },
    ],
    legend: { entry: 'Entry', cluster: 'Close together', milestone: 'Named', undated: 'Without a date: 1' },
  };
  expect(await printed(drawing)).toEqual([
    '1200×760',
    '40,20 1120×46 Timeline',
    '40,66 112×35 6 entries',
    '1018,66 142×35 Page 1 of 2',
    '40,101 1120×35 From 2021.',
    '54,148 114×35 Oct 2021',
    '276,148 67×35 2022',
    '498,148 46×35 Apr',
    '714,148 38×35 Jul',
    '936,148 45×35 Oct',
    '68,183 17×35 3',
    '88,295 12×35 1',
    '1097,295 18×35 2',
    '1133,295 18×35 3',
    '40,341 20×36 1',
    '74,341 182×36 21 Oct 2021',
    '270,342 139×34 The storm',
    '409,342 138×34  · reported',
    '40,380 20×36 2',
    '74,380 182×36 27 Dec 2022',
    '270,381 156×34 The verdict',
    '426,381 110×34  · a case',
    '40,419 20×36 3',
    '74,419 182×36 30 Dec 2022',
    '270,420 152×34 The appeal',
    '58,467 67×35 Entry',
    '199,467 189×35 Close together',
    '442,467 92×35 Named',
    '570,467 212×35 Without a date: 1',
    '40,705 1120×35 On the Record · 2 sources',
    '#f5f2eb #c3c8d1 #c3c8d1 #c3c8d1 #f2b84b #f5f2eb #f5f2eb #c3c8d1 #f2b84b #f5f2eb #f5f2eb #c3c8d1 #f2b84b #f5f2eb #f5f2eb #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #f2b84b #f2b84b #f2b84b',
    'd="M4 5V19" fill="none" stroke="#6f7a8a" stroke-width="4"',
    'd="M2 17V8H26V17" fill="none" stroke="#c3c8d1" stroke-width="3"',
    'd="M4 5V19" fill="none" stroke="#f2b84b" stroke-width="4"',
    'd="M6 6V135M228 6V135M450 6V135M666 6V135M888 6V135M1116 6V135" fill="none" stroke="#6f7a8a" stroke-width="1"',
    'd="M0 135H1120" fill="none" stroke="#6f7a8a" stroke-width="3"',
    'd="M18 132v-5.3M54 124v-5.3M54 116v-5.3M54 108v-5.3M54 100v-5.3M54 92v-5.3M54 84v-5.3M594 132v-5.3" fill="none" stroke="#6f7a8a" stroke-width="4"',
    'd="M54 132v-5.3M1104 132v-5.3M1110 132v-5.3" fill="none" stroke="#f2b84b" stroke-width="4"',
    'd="M15 79V71H57V79" fill="none" stroke="#c3c8d1" stroke-width="3"',
    'd="M54 138V141L54 149M1104 138V141L1066 149M1110 138V141L1102 149" fill="none" stroke="#f2b84b" stroke-width="3"',
  ]);
});

test('two entries', async () => {
  const entries = [
    { date: '21 October 2021', status: 'reported', text: 'The storm came.', beside: ['Note: At night.'] },
    { date: '1 March 2023', status: 'verdict', text: 'The jury decided.', beside: [] },
  ];
  expect(await printed({ kind: 'entries', ...around, counted: 'Entries 1–2 of 6', line, entries })).toEqual([
    '1200×760',
    '40,20 1120×46 Timeline',
    '58,66 195×35 Entries 1–2 of 6',
    '1018,66 142×35 Page 1 of 2',
    '40,101 1120×35 From 2021.',
    '54,148 114×35 Oct 2021',
    '276,148 67×35 2022',
    '498,148 46×35 Apr',
    '714,148 38×35 Jul',
    '936,148 45×35 Oct',
    '40,234 220×34 21 October 2021',
    '260,234 168×34  · reported – ',
    '428,234 223×34 The storm came.',
    '40,269 1120×35 Note: At night.',
    '40,319 185×34 1 March 2023',
    '225,319 145×34  · verdict – ',
    '370,319 231×34 The jury decided.',
    '40,705 1120×35 On the Record · 2 sources',
    '#f5f2eb #c3c8d1 #c3c8d1 #c3c8d1 #f5f2eb #c3c8d1 #f5f2eb #c3c8d1 #f5f2eb #c3c8d1 #f5f2eb #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1 #c3c8d1',
    'd="M4 5V19" fill="none" stroke="#f2b84b" stroke-width="4"',
    'd="M6 6V61M228 6V61M450 6V61M666 6V61M888 6V61M1116 6V61" fill="none" stroke="#6f7a8a" stroke-width="1"',
    'd="M0 61H1120" fill="none" stroke="#6f7a8a" stroke-width="3"',
    'd="M18 58v-2.5M54 54.3v-2.5M54 50.6v-2.5M54 46.9v-2.5M54 43.1v-2.5M54 39.4v-2.5M54 35.7v-2.5M594 58v-2.5" fill="none" stroke="#6f7a8a" stroke-width="4"',
    'd="M54 58v-2.5M1104 58v-2.5M1110 58v-2.5" fill="none" stroke="#f2b84b" stroke-width="4"',
    'x="45" y="31" width="1074" height="38" rx="7" fill="none" stroke="#f5f2eb" stroke-width="3"',
  ]);
});

test('a card', async () => {
  const card: Drawing = {
    ...{
      kind: 'card',
      passages: ['“The riggers were the heroes.”', '“All of them.”'],
      together: 'Together.',
    },
    speakers: [
      { name: 'Iris Moss', role: 'Costume designer' },
      { name: 'Odo Varga', role: 'Rigger' },
    ],
    ...{ said: 'Low Tide', reported: 'Reported by The Gazette', beside: ['Of the storm.', 'Answer: No.'] },
    foot: 'On the Record',
  };
  expect(await printed(card)).toEqual([
    '1200×760',
    '76,28 1084×78 “The riggers were the heroes.”',
    '76,120 1084×78 “All of them.”',
    '76,212 1084×35 Together.',
    '40,268 150×41 Iris Moss',
    '190,268 313×41 , Costume designer',
    '40,312 177×41 Odo Varga',
    '217,312 124×41 , Rigger',
    '40,355 1120×36 Low Tide',
    '40,391 1120×36 Reported by The Gazette',
    '40,439 1120×35 Of the storm.',
    '40,478 1120×35 Answer: No.',
    '40,705 1120×35 On the Record',
    '#f5f2eb #f5f2eb #c3c8d1 #f5f2eb #c3c8d1 #f5f2eb #c3c8d1 #f5f2eb #f5f2eb #c3c8d1 #c3c8d1 #c3c8d1',
  ]);
});

test.each([
  [5, 60],
  [8, 46],
  [13, 36],
  [20, 30],
])('the words of a card are as large as there is room: %i times six, %i pixels', async (times, size) => {
  const passages = [`“${'The riggers were the quiet heroes. '.repeat(times)}”`];
  const { boxes } = await layOut({
    ...{ kind: 'card', passages, together: '', said: 'Low Tide', reported: 'Reported', beside: ['Beside.'] },
    ...{ speakers: [{ name: 'Iris Moss', role: 'Costume designer' }], foot: 'On the Record' },
  });
  const sizes = boxes.map(({ props }) => (props.style as { fontSize?: number } | undefined)?.fontSize);
  expect(sizes).toContain(size);
});
