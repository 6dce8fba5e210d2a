import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { absolute } from './formula.ts';
import type { PageCell, PageRow } from './page.ts';
import { capital, cell, line, type PageBuilder } from './page-builder.ts';

/** Title, period, rows read. Gives the row that will say whether the page is whole, and its other cells. */
export function addHead(
  builder: PageBuilder,
  report: Report,
  words: Words,
): { integrityRow: number; cells: PageCell[] } {
  const say = words.summary;
  builder.add(32, [
    cell(1, 6, 'title', report.title),
    cell(7, 5, 'metaRight', report.made),
    cell(12, 1, 'metaRight', report.run),
  ]);
  builder.add(20, [line(capital(report.subtitle), 'sub')]);
  const all = report.rowsRead + report.rowsRefused;
  const cells = [
    cell(1, 4, 'meta', say.rowsRead(report.rowsRead, all)),
    report.rowsRefused > 0
      ? cell(9, 4, 'warn', report.rowsRefused, say.rowsNotReadFormat)
      : cell(9, 4, 'blank'),
  ];
  const integrityRow = builder.add(20, cells);
  builder.gap();
  return { integrityRow, cells };
}

/** A page half-written by two runs shows two different run ids: the third row says so to every reader. */
export function integrityRow(cells: readonly PageCell[], lastRow: number, words: Words): PageRow {
  const text = words.summary.incomplete.replace(/"/g, '""');
  const formula = `=IF(EXACT(${absolute(1, 12)};${absolute(lastRow, 12)});"";"${text}")`;
  return { heightPx: 20, cells: [...cells, { column: 5, span: 4, style: 'alert', formula }] };
}
