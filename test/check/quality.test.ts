// The measurement itself: the set it makes, and how it counts.
import { describe, expect, test } from 'vitest';
import { halves, makeCases, type QualityCase } from '../../src/measure/check-quality/cases.js';
import { figures, type Outcome } from '../../src/measure/check-quality/measure.js';
import { lastLine } from '../../src/measure/check-quality/report.js';
import type { Quotation } from '../../src/measure/quotations.js';

const WORDS = 'the lantern went out over our harbour that night and we did not see three ships leave'.split(
  ' ',
);
const quotations: Quotation[] = Array.from({ length: 40 }, (_, index) => ({
  id: String(index),
  text: [...WORDS.slice(index % 16), ...WORDS.slice(0, index % 16), `number ${index}.`].join(' '),
  speaker: index % 2 === 0 ? 'Ada Marsh' : 'Tom Reyes',
  work: 'Lantern Coast',
}));

describe('the set', () => {
  const { record, foreign } = halves(quotations);

  test('half of the quotations are the record; none of the foreign ones stands in it', () => {
    expect(record).toHaveLength(20);
    for (const { text } of foreign) expect(record.some((other) => other.text.includes(text))).toBe(false);
  });

  test('is the same in every run', () => {
    const make = () => makeCases(record, foreign, 3);
    expect(make()).toEqual(make());
  });

  test('has every kind in both halves', () => {
    const cases = makeCases(record, foreign, 3);
    for (const half of ['tuning', 'held-out']) {
      const kinds = new Set(cases.filter((one) => one.half === half).map(({ variant }) => variant));
      expect(kinds.size).toBe(11);
    }
  });
});

test('the figures and the last line', () => {
  const asked = (labels: QualityCase['labels']): QualityCase => ({
    variant: 'given',
    message: '',
    labels,
    otherSpeaker: undefined,
    half: 'held-out',
  });
  const outcome = (label: Outcome['label'], ...labels: QualityCase['labels']): Outcome => ({
    asked: asked(labels),
    label,
    otherSpeaker: undefined,
    right: labels.includes(label),
    milliseconds: 1,
  });
  const outcomes = [
    outcome('altered', 'altered'),
    outcome('same words', 'altered'),
    outcome('too short to tell', 'not in this record', 'too short to tell'),
    outcome('altered', 'not in this record', 'too short to tell'),
  ];
  expect(figures(outcomes)).toEqual({ right: 0.5, falseExact: 1, falseAlarm: 0.5 });
  expect(lastLine(outcomes)).toBe('right 0.500 false-exact 1 false-alarm 0.500');
});
