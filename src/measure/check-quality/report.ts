// The measurement as lines for a terminal.
import { LABELS } from '../../check/finding.js';
import { confusion, figures, type Outcome, share } from './measure.js';

export function report(title: string, outcomes: readonly Outcome[]): string[] {
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (quantile: number) => (times[Math.floor(quantile * (times.length - 1))] ?? 0).toFixed(2);
  return [
    `${title}: ${outcomes.length} messages, ${at(0.5)} / ${at(0.99)} / ${at(1)} ms (median / p99 / longest)`,
    ...variantLines(outcomes),
    'deserved, down; given, across',
    `${' '.repeat(20)}${LABELS.map((label) => label.slice(0, 9).padStart(10)).join('')}  precision    recall`,
    ...confusion(outcomes).map(
      ({ label, counts, precision, recall }) =>
        `${label.padEnd(20)}${counts.map((count) => String(count).padStart(10)).join('')}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(10)}`,
    ),
    lastLine(outcomes),
    '',
  ];
}

function variantLines(outcomes: readonly Outcome[]): string[] {
  const variants = [...new Set(outcomes.map(({ asked }) => asked.variant))];
  return variants.map((variant) => {
    const of = outcomes.filter(({ asked }) => asked.variant === variant);
    return `  ${variant.padEnd(16)}${String(of.length).padStart(6)}  right ${share(of, ({ right }) => right).toFixed(3)}`;
  });
}

export function lastLine(outcomes: readonly Outcome[]): string {
  const { right, falseExact, falseAlarm } = figures(outcomes);
  return `right ${right.toFixed(3)} false-exact ${falseExact} false-alarm ${falseAlarm.toFixed(3)}`;
}

export function faults(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ right }) => !right)
    .map(
      ({ asked, label, otherSpeaker }) =>
        `${asked.variant}: ${label} for ${asked.labels.join(' or ')}${otherSpeaker === asked.otherSpeaker ? '' : ` (other speaker: ${otherSpeaker ?? 'nobody'} for ${asked.otherSpeaker ?? 'nobody'})`}: ${asked.message}`,
    );
}
