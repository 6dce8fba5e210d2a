import { type Book, documentVisibility, type Sheet } from './book.ts';

const key = 'sales-activity-sheet';
/** The keys of all marks of the add-on begin so. */
const ownKeys = 'sales-activity-';

export type SheetMark = 'log' | 'settings' | 'summary' | 'plan';

/**
 * The sheet that carries a mark, whatever it is called by now; null when there is none. Of several the first: a duplicate made by
 * hand stands behind its original and may carry its mark.
 */
export function findSheet(book: Book, mark: SheetMark): Sheet | null {
  const found = book
    .createDeveloperMetadataFinder()
    .withKey(key)
    .withValue(mark)
    .find()
    .flatMap((each) => each.getLocation().getSheet() ?? []);
  if (found.length < 2) return found[0] ?? null;
  return found.sort((a, b) => a.getIndex() - b.getIndex())[0]!;
}

/** Takes the add-on's marks off a sheet, but for the one that is named. */
export function removeMarks(sheet: Sheet, except = ''): void {
  for (const mark of sheet.getDeveloperMetadata()) {
    const name = mark.getKey() ?? '';
    if (name.startsWith(ownKeys) && name !== except) mark.remove();
  }
}

/**
 * Adds a marked sheet at the end, under the wished name or the next free one; the reader's active sheet stays active. A sheet of
 * the team's own by that name is never touched; one without any content is what a run that ended half-way left behind.
 */
export function addSheet(book: Book, mark: SheetMark, wishedName: string): Sheet {
  const leftBehind = book.getSheetByName(wishedName);
  const sheet = leftBehind && leftBehind.getLastRow() === 0 ? leftBehind : insertSheet(book, wishedName);
  sheet.addDeveloperMetadata(key, mark, documentVisibility());
  return sheet;
}

function insertSheet(book: Book, wishedName: string): Sheet {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(freeName(book, wishedName), book.getNumSheets());
  book.setActiveSheet(active);
  return sheet;
}

/** The wished name of a sheet, else the first numbered one that is free: "Plan 2". */
export function freeName(
  book: Book,
  wishedName: string,
  numbered = (number: number) => `${wishedName} ${number}`,
): string {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wishedName : numbered(number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
