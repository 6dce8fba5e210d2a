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
 * The manager's numbers: what somebody typed over the last default stays, whatever the log says now; an untouched
 * default follows the log.
 */
export function keptInputs(book: Book, sheet: Sheet | null, defaults: PlanInputs): PlanInputs {
  if (!sheet) return defaults;
  const written = readDefaults(sheet);
  const kept = { ...defaults };
  for (const name of names) {
    const cell = book.getRangeByName(rangeNames[name])?.getValue();
    const value = typeof cell === 'number' ? cell : null;
    if (value !== null && value !== (written[name] ?? null)) kept[name] = value;
  }
  return kept;
}

/** Remembers where the inputs stand and which of them are defaults. */
export function markInputs(book: Book, sheet: Sheet, page: Page, defaults: PlanInputs): void {
  for (const name of names) {
    const { row, column } = page.inputs[name];
    book.setNamedRange(rangeNames[name], sheet.getRange(row, column));
  }
  const text = JSON.stringify(defaults);
  const [old] = sheet.createDeveloperMetadataFinder().withKey(defaultsKey).find();
  if (old) old.setValue(text);
  else sheet.addDeveloperMetadata(defaultsKey, text, documentVisibility());
}

function readDefaults(sheet: Sheet): Partial<PlanInputs> {
  const [found] = sheet.createDeveloperMetadataFinder().withKey(defaultsKey).find();
  try {
    return JSON.parse(found?.getValue() ?? '{}') as Partial<PlanInputs>;
  } catch {
    return {};
  }
}
