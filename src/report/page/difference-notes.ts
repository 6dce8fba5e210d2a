import type { Words } from '../../locale/words.ts';
import type { Dimension } from '../breakdown.ts';
import type { ComparedRate } from '../differences.ts';
import type { Report } from '../report.ts';

/** So many differences of a table are told. */
const mostTold = 6;

/**
 * What stands out in a breakdown, in sentences; nothing where nothing could be compared, or two segments are compared in a
 * table of their own.
 */
export function differenceNotes(dimension: Dimension, report: Report, words: Words): string[] {
  const { tests, found } = report.tables.differences[dimension];
  const say = words.summary.tables.differences;
  const isBesideEachOther = dimension === 'segment' && (report.tables.sideBySide?.tests ?? 0) > 0;
  if (tests === 0 || isBesideEachOther) return [];
  if (found.length === 0) return [say.none(tests)];
  const stages = report.funnel.map(({ name }) => name);
  const told = found
    .slice(0, mostTold)
    .map(({ label, rate, own, others, p }) =>
      say.found(
        label,
        nameOf(rate, stages, words),
        words.percent(own),
        words.percent(others),
        words.summary.tables.chance(p),
      ),
    );
  const rest = found.length - told.length;
  return [...told, [...(rest > 0 ? [say.more(rest)] : []), say.corrected(tests)].join(' ')];
}

function nameOf(rate: ComparedRate, stages: readonly string[], words: Words): string {
  const { columns, metrics } = words.summary;
  const [first, second, last] = [stages[0]!, stages[1]!, stages[stages.length - 1]!];
  switch (rate) {
    case 'firstStep':
      return columns.rate(first, second);
    case 'laterSteps':
      return columns.rate(second, last);
    case 'overall':
      return columns.rate(first, last);
    case 'winRate':
      return metrics.winRate.words;
  }
}
