// The measurement as tables.
import { LABELS } from '../../check/finding.js';
import { share, table, timesLine } from '../table.js';
import { confusion, figures, type Outcome, shareOf } from './measure.js';

export function report(title: string, outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return `${title}: no messages\n`;
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  const variants = [...new Set(outcomes.map(({ asked }) => asked.variant))];
  return [
    table(
      [title, 'messages', 'right'],
      variants.map((variant) => {
        const of = outcomes.filter(({ asked }) => asked.variant === variant);
        return [variant, of.length, share(shareOf(of, ({ right }) => right))];
      }),
    ),
    timesLine('message', times),
    table(
      ['deserved, down; given, across', ...LABELS, 'precision', 'recall'],
      confusion(outcomes).map(({ label, counts, precision, recall }) => [
        label,
        ...counts,
        share(precision),
        share(recall),
      ]),
    ),
    ...outcomes.filter(({ right }) => !right).map(fault),
    '',
  ].join('\n');
}

export function lastLine(outcomes: readonly Outcome[]): string {
  const { right, falseExact, falseAlarm } = figures(outcomes);
  return `right ${share(right)} false-exact ${falseExact} false-alarm ${share(falseAlarm)}`;
}

function fault({ asked, label, otherSpeaker }: Outcome): string {
  const wanted = `${asked.variant}: ${label} for ${asked.labels.join(' or ')}`;
  const speakers = `other speaker: ${otherSpeaker ?? 'nobody'} for ${asked.otherSpeaker ?? 'nobody'}`;
  return `${wanted}${otherSpeaker === asked.otherSpeaker ? '' : ` (${speakers})`}: ${asked.message}`;
}
