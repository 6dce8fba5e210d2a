import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import type { SetterCloserRow } from '../setter-closer.ts';
import { cell, type PageBuilder } from './page-builder.ts';
import { addTable, type Column, intervalColumn, labelColumn, looks, numberColumn } from './table.ts';

/** By rep: what came of the prospects that each contacted first, and the sales of each. */
export function addSetterCloser(builder: PageBuilder, report: Report, words: Words): void {
  const found = report.tables.setterCloser;
  if (!found) return;
  const say = words.summary.tables.setterCloser;
  builder.heading(say.heading);
  builder.add(24, [
    cell(1, 1, 'head'),
    cell(2, 5, 'headCenter', say.setter),
    cell(7, 1, 'head'),
    cell(8, 5, 'headCenter', say.closer),
  ]);
  const columns: Column<SetterCloserRow>[] = [
    labelColumn(words.summary.breakdowns.rep.head),
    numberColumn(say.contacted, 2, 1, (row) => row.contacted),
    numberColumn(say.won, 3, 1, (row) => row.won.k),
    intervalColumn(say.wonShare, 4, (row) => row.won, words),
    spacer(7),
    numberColumn(say.sold, 8, 1, (row) => row.sold),
    cycleColumn(say.cycle, 9, 2, words),
    numberColumn(say.fromOthers, 11, 2, (row) => (row.sold > 0 ? row.fromOthers : null)),
  ];
  addTable(
    builder,
    columns,
    [...found.rows.map((row) => ({ row, look: looks.row })), { row: found.total, look: looks.total }],
    22,
  );
  builder.note(say.note);
  builder.gap();
}

function spacer<Row>(column: number): Column<Row> {
  return { head: cell(column, 1, 'head'), cells: (_, look) => [cell(column, 1, look.number)] };
}

function cycleColumn(head: string, column: number, span: number, words: Words): Column<SetterCloserRow> {
  return {
    head: cell(column, span, 'headRight', head),
    cells: ({ cycle: { value } }, look) => [
      cell(column, span, look.number, value, words.summary.units.days(value)),
    ],
  };
}
