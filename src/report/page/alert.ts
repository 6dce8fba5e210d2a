import type { Words } from '../../locale/words.ts';
import type { CellRule } from '../../log/refusal.ts';
import { ownedColumns, type PageCell } from './page.ts';

/** Height of a line that is mostly blank. */
export const alertPx = 16;

/** What a person typed, tested by a native formula: `isFine` is 1 or 0, `text` a formula that says what is wrong. */
export interface Check {
  isFine: string;
  text: string;
}

/** What a yellow cell must be, with `at` for its reference; asked only of numbers. */
const conditions = {
  target: (at: string) => `${at}>=0`,
  planRate: (at: string) => `AND(${at}>0;${at}<=1)`,
  planWorkdays: (at: string) => `${at}>=1`,
  confidence: (at: string) => `AND(${at}>0;${at}<1)`,
} satisfies Partial<Record<CellRule, (at: string) => string>>;

/**
 * A yellow cell against its rule. Its place is computed, because people insert rows.
 *
 * at: an absolute reference. label: what the cell is called. canBeBlank: whether a blank one is fine.
 */
export function inputCheck(
  at: string,
  rule: keyof typeof conditions,
  label: string,
  canBeBlank: boolean,
  words: Words,
): Check {
  const [before, after] = words.summary.plan.broken(label, words.refusal.rules[rule]);
  const isNumber = `IF(ISNUMBER(${at});IF(${conditions[rule](at)};1;0);0)`;
  return {
    isFine: canBeBlank ? `IF(ISBLANK(${at});1;${isNumber})` : isNumber,
    text: `${quoted(before)}&ADDRESS(ROW(${at});COLUMN(${at});4)&${quoted(after)}`,
  };
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A line over the whole width that says by a native formula which check fails first, and stays blank where none does. */
export function alertCell(checks: readonly Check[]): PageCell {
  const formula = checks.reduceRight((rest, { isFine, text }) => `IF(${isFine}=1;${rest};${text})`, '""');
  return { column: 1, span: ownedColumns, style: 'alert', formula: `=${formula}` };
}
