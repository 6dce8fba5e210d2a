import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { breakdownTable } from './breakdown-table.ts';
import type { PageBuilder } from './page-builder.ts';

/** The trend table and the room for its chart. Gives the chart's row; null where there is nothing to draw. */
export function addTrend(
  builder: PageBuilder,
  report: Report,
  stageNames: readonly string[],
  words: Words,
): number | null {
  const { rows, months } = report.trend;
  if (rows.length === 0) return null;
  const say = words.summary.trend;
  builder.heading(say.heading);
  breakdownTable(builder, say.month, rows, null, stageNames, words);
  if (months > rows.length) builder.note(say.shown(rows.length, months));
  builder.gap();
  if (stageNames.length < 2) return null;
  return builder.chartRoom();
}
