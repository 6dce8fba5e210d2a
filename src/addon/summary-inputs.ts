import type { InputName, Page } from '../report/page/page.ts';
import type { PlanInputs } from '../report/report.ts';
import { type Book, documentVisibility, type Sheet } from './book.ts';

/** Named ranges follow a cell wherever people move it. */
const rangeNames: Readonly<Record<InputName, string>> = {
  target: 'SalesActivityTarget',
  rate: 'SalesActivityCloseRate',
  workdays: 'SalesActivityWorkdays',
};
const names = Object.keys(rangeNames) as InputName[];
const defaultsKey = 'sales-activity-defaults';

/**
 * The manager's numbers: what somebody typed over a default stays, whatever the log says now; an untouched default follows
 * the log.
 */
export function keptInputs(book: Book, sheet: Sheet | null, defaults: PlanInputs): PlanInputs {
  if (!sheet) return defaults;
  const written = writtenDefaults(sheet);
  const kept = { ...defaults };
  for (const name of names) {
    const cell = book.getRangeByName(rangeNames[name])?.getValue();
    if (typeof cell !== 'number') continue;
    if (!written.some((each) => isSame(each[name], cell))) kept[name] = cell;
  }
  return kept;
}

/**
 * Notes the defaults that are about to be written beside those of the page before: should the run end half-way, the next one
 * still knows both for defaults and nobody's input.
 */
export function announceDefaults(sheet: Sheet, defaults: PlanInputs): void {
  noteDefaults(sheet, [defaults, ...writtenDefaults(sheet)].slice(0, 3));
}

/** Remembers where the inputs stand, and that only these defaults are on the page now. */
export function markInputs(book: Book, sheet: Sheet, page: Page, defaults: PlanInputs): void {
  for (const name of names) {
    const { row, column } = page.inputs[name];
    book.setNamedRange(rangeNames[name], sheet.getRange(row, column));
  }
  noteDefaults(sheet, [defaults]);
}

function noteDefaults(sheet: Sheet, list: readonly PlanInputs[]): void {
  const text = JSON.stringify(list);
  const [old] = sheet.createDeveloperMetadataFinder().withKey(defaultsKey).find();
  if (old) old.setValue(text);
  else sheet.addDeveloperMetadata(defaultsKey, text, documentVisibility());
}

/** A service that fails here ends the run: without the defaults every number would be taken for the manager's. */
function writtenDefaults(sheet: Sheet): readonly PlanInputs[] {
  const [found] = sheet.createDeveloperMetadataFinder().withKey(defaultsKey).find();
  const text = found?.getValue() ?? '[]';
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as PlanInputs[]) : [];
  } catch {
    return [];
  }
}

/** A cell gives a number back in 15 digits. */
function isSame(one: number | null | undefined, other: number): boolean {
  return typeof one === 'number' && Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));
}
