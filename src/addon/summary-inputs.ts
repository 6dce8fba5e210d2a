import type { Words } from '../locale/words.ts';
import { nameKey } from '../log/names.ts';
import { type CellRule, type Refusal, shownCell } from '../log/refusal.ts';
import { stepName } from '../report/levers.ts';
import type { InputName, Page } from '../report/page/page.ts';
import type { PlanInputs, Report, TypedInputs } from '../report/report.ts';
import { type Book, documentVisibility, type Sheet } from './book.ts';

/** Named ranges follow a cell wherever people move it. */
const rangeNames: Readonly<Record<InputName, string>> = {
  target: 'SalesActivityTarget',
  rate: 'SalesActivityCloseRate',
  workdays: 'SalesActivityWorkdays',
  confidence: 'SalesActivityConfidence',
};
const rules: Readonly<Record<InputName, CellRule>> = {
  target: 'target',
  rate: 'planRate',
  workdays: 'planWorkdays',
  confidence: 'confidence',
};
const names = Object.keys(rangeNames) as InputName[];
const defaultsKey = 'sales-activity-defaults';

/** What the product itself wrote into the yellow cells. */
export interface Defaults extends PlanInputs {
  /** Benchmarks by the name of their step; absent on pages of before there were any. */
  benchmarks?: Readonly<Record<string, number>>;
  /** The manager's benchmarks of steps that the page does not show, by the key of the step's name. */
  kept?: Readonly<Record<string, number>>;
}

/** What a report would write where the manager typed nothing, and what was typed that it has no room for. */
export function defaultsOf({ plan, levers }: Report, typed: TypedInputs): Defaults {
  const benchmarks: Record<string, number> = {};
  const kept = { ...typed.benchmarks };
  for (const row of levers.rows) {
    delete kept[nameKey(stepName(row))];
    if (row.benchmark && row.benchmark.from !== 'manager') benchmarks[stepName(row)] = row.benchmark.share;
  }
  return { ...plan.defaults, benchmarks, kept };
}

/**
 * The manager's numbers: what somebody typed over a default stays, whatever the log says now; an untouched default follows the
 * log. What is no number at all gives way to the default, and is named.
 */
export function typedInputs(book: Book, sheet: Sheet | null, words: Words): TypedInputs {
  const typed: Record<InputName, number | null> = {
    target: null,
    rate: null,
    workdays: null,
    confidence: null,
  };
  const refusals: Refusal[] = [];
  if (!sheet) return { ...typed, benchmarks: {}, refusals };
  const written = writtenDefaults(sheet);
  const { plan, confidence } = words.summary;
  for (const name of names) {
    const range = book.getRangeByName(rangeNames[name]);
    const value: unknown = range?.getValue() ?? '';
    if (typeof value === 'number') {
      if (!written.some((each) => isSame(each[name], value))) typed[name] = value;
    } else if (range && !isBlank(value)) {
      refusals.push({
        sheet: range.getSheet().getName(),
        cell: range.getA1Notation(),
        heading: name === 'confidence' ? confidence.confidence : plan[name],
        rule: rules[name],
        got: shownCell(value),
      });
    }
  }
  return { ...typed, ...typedBenchmarks(sheet, written, refusals), refusals };
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/**
 * A benchmark stands between the name of its step and the text that says where it comes from, wherever the table of levers
 * stands: a page that was half written can then not give it to another step. Rates by the hour name a step too, without such a
 * text.
 */
function typedBenchmarks(
  sheet: Sheet,
  written: readonly Defaults[],
  refusals: Refusal[],
): Pick<TypedInputs, 'benchmarks'> {
  const typed: Record<string, number> = {};
  for (const { kept } of [...written].reverse()) Object.assign(typed, kept);
  const height = sheet.getLastRow();
  if (height === 0) return { benchmarks: typed };
  sheet
    .getRange(1, 1, height, 4)
    .getValues()
    .forEach(([name, , cell, origin], row) => {
      const step = String(name);
      if (!step.includes(' → ') || typeof origin !== 'string' || origin === '') return;
      delete typed[nameKey(step)];
      if (isBlank(cell)) return;
      if (typeof cell !== 'number' || !(cell > 0 && cell <= 1)) {
        refusals.push({
          sheet: sheet.getName(),
          cell: `C${row + 1}`,
          heading: step,
          rule: 'planRate',
          got: shownCell(cell),
        });
        return;
      }
      const isDefault = written.some(({ benchmarks = {} }) =>
        Object.keys(benchmarks).some(
          (each) => nameKey(each) === nameKey(step) && isSame(benchmarks[each], cell),
        ),
      );
      if (!isDefault) typed[nameKey(step)] = cell;
    });
  return { benchmarks: typed };
}

/**
 * Notes the defaults that are about to be written beside those of the page before: should the run end half-way, the next one
 * still knows both for defaults and nobody's input.
 */
export function announceDefaults(sheet: Sheet, defaults: Defaults): void {
  noteDefaults(sheet, [defaults, ...writtenDefaults(sheet)].slice(0, 3));
}

/** Remembers where the inputs stand, and that only these defaults are on the page now. */
export function markInputs(book: Book, sheet: Sheet, page: Page, defaults: Defaults): void {
  for (const name of names) {
    const { row, column } = page.inputs[name];
    book.setNamedRange(rangeNames[name], sheet.getRange(row, column));
  }
  noteDefaults(sheet, [defaults]);
}

function noteDefaults(sheet: Sheet, list: readonly Defaults[]): void {
  const text = JSON.stringify(list);
  const [old] = sheet.createDeveloperMetadataFinder().withKey(defaultsKey).find();
  if (old) old.setValue(text);
  else sheet.addDeveloperMetadata(defaultsKey, text, documentVisibility());
}

/** A service that fails here ends the run: without the defaults every number would be taken for the manager's. */
function writtenDefaults(sheet: Sheet): readonly Defaults[] {
  const [found] = sheet.createDeveloperMetadataFinder().withKey(defaultsKey).find();
  const text = found?.getValue() ?? '[]';
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Defaults[]) : [];
  } catch {
    return [];
  }
}

/** A cell gives a number back in 15 digits. */
function isSame(one: number | null | undefined, other: number): boolean {
  return typeof one === 'number' && Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));
}
