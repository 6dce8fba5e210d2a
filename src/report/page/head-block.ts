import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { absolute } from './formula.ts';
import { ownedColumns, type PageCell, type PageRow } from './page.ts';
import { capital, cell, line, type PageBuilder } from './page-builder.ts';

/** The moment and the run stand from this column on, in the first row and in the last. */
export const runColumn = 8;

/** Title, period, rows read. Gives the row that will say whether the page is whole, and its other cells. */
export function addHead(
  builder: PageBuilder,
  report: Report,
  words: Words,
): { integrityRow: number; cells: PageCell[] } {
  const say = words.summary;
  builder.add(32, [
    cell(1, runColumn - 1, 'title', report.title),
    cell(runColumn, ownedColumns - runColumn + 1, 'metaRight', report.made),
  ]);
  builder.add(20, [line(capital(report.subtitle), 'sub')]);
  const all = report.rowsRead + report.rowsRefused;
  const cells = [
    cell(1, 3, 'meta', words.report.rowsRead(report.rowsRead, all)),
    report.rowsRefused > 0
      ? cell(9, 4, 'warn', report.rowsRefused, say.rowsNotReadFormat)
      : cell(9, 4, 'blank'),
  ];
  const integrityRow = builder.add(20, cells);
  builder.gap();
  return { integrityRow, cells };
}

/** The last row repeats when and by which run the page was made; gives its number. */
export function addEnd(builder: PageBuilder, report: Report, words: Words): number {
  return builder.add(20, [
    cell(1, runColumn - 1, 'meta', words.summary.end),
    cell(runColumn, ownedColumns - runColumn + 1, 'metaRight', report.made),
  ]);
}

/** A page half-written by two runs names two different runs: the third row says so to every reader. */
export function integrityRow(cells: readonly PageCell[], lastRow: number, words: Words): PageRow {
  const text = words.summary.incomplete.replace(/"/g, '""');
  const formula = `=IF(EXACT(${absolute(1, runColumn)};${absolute(lastRow, runColumn)});"";"${text}")`;
  return { heightPx: 20, cells: [...cells, { column: 4, span: 5, style: 'alert', formula }] };
}
