import { type Book, documentVisibility, type Sheet } from './book.ts';

const key = 'sales-activity-sheet';

export type SheetMark = 'log' | 'settings' | 'summary' | 'plan';

/** The sheet that carries a mark, whatever it is called by now; null when there is none. */
export function findSheet(book: Book, mark: SheetMark): Sheet | null {
  const [found] = book.createDeveloperMetadataFinder().withKey(key).withValue(mark).find();
  return found?.getLocation().getSheet() ?? null;
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

function freeName(book: Book, wishedName: string): string {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wishedName : `${wishedName} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
