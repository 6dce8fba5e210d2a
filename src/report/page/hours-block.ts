import type { Words } from '../../locale/words.ts';
import { minimumN } from '../../plan/measured.ts';
import type { HoursTable } from '../hours-table.ts';
import type { Report } from '../report.ts';
import { countFormat, rateFormat } from './format.ts';
import type { PageCell } from './page.ts';
import { capital, cell, type PageBuilder } from './page-builder.ts';
import type { StyleName } from './style.ts';

/** Backgrounds from the fewest to the most; without any the cell stays plain. */
const shades = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const satisfies readonly StyleName[];
const firstColumn = 2;

/** Counts of the first stage by weekday and hour on plain backgrounds, and below them the first step's rate by hour. */
export function addHours(builder: PageBuilder, report: Report, words: Words): void {
  const found = report.tables.hours;
  if (!found) return;
  const say = words.summary.tables.hours;
  const [first, second] = report.funnel.map(({ name }) => name);
  const otherColumn = firstColumn + found.hours.length;
  builder.heading(say.heading(capital(first!)));
  builder.add(24, [
    cell(1, 1, 'head', say.weekday),
    ...found.hours.map((hour, at) => cell(firstColumn + at, 1, 'headCenter', say.hour(hour))),
    ...(found.hasOther ? [cell(otherColumn, 1, 'headCenter', say.other)] : []),
  ]);
  for (const { weekday, counts, other } of found.rows)
    builder.add(22, [
      cell(1, 1, 'text', words.settings.weekdays[weekday - 1]!),
      ...counts.map((count, at) => countCell(firstColumn + at, count, shadeOf(count, found))),
      ...(found.hasOther ? [countCell(otherColumn, other, 'heat0')] : []),
    ]);
  builder.add(22, [
    cell(1, 1, 'totalText', words.summary.breakdowns.segment.total),
    ...found.total.counts.map((count, at) => countCell(firstColumn + at, count, 'heatTotal')),
    ...(found.hasOther ? [countCell(otherColumn, found.total.other, 'heatTotal')] : []),
  ]);
  if (found.firstStep)
    builder.add(22, [
      cell(1, 1, 'text', words.summary.columns.rate(capital(first!), second!)),
      ...found.firstStep.map(({ value, n }, at) =>
        cell(firstColumn + at, 1, 'heat0', n >= minimumN ? value : null, rateFormat),
      ),
      ...(found.hasOther ? [cell(otherColumn, 1, 'heat0')] : []),
    ]);
  const notes = [say.timed(found.timed, found.of, capital(first!)), say.shades];
  builder.note([...notes, ...(found.firstStep ? [say.rates(minimumN)] : [])].join(' '));
  builder.gap();
}

function countCell(column: number, count: number, style: StyleName): PageCell {
  return cell(column, 1, style, count > 0 ? count : null, countFormat);
}

function shadeOf(count: number, { largest }: HoursTable): StyleName {
  return count === 0 ? 'heat0' : shades[Math.ceil((count * shades.length) / largest) - 1]!;
}
