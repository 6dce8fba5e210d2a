import type { Words } from '../locale/words.ts';
import { type ColumnId, columnIds } from '../log/column.ts';
import type { Desk } from './answer.ts';
import { flush, type Sheet } from './book.ts';
import { asTyped } from './entry-row.ts';
import { underDocumentLock } from './lock.ts';
import { nameLog } from './log-range.ts';
import { formatColumns } from './log-sheet.ts';
import { addSheet, findSheet } from './marked-sheet.ts';
import { writeSettings } from './settings-sheet.ts';

/** The columns a new log starts with: all but the optional Time. */
const newColumns: readonly ColumnId[] = columnIds.filter((id) => id !== 'time');

const widthsPx: Readonly<Record<ColumnId, number>> = {
  date: 90,
  rep: 120,
  activity: 140,
  count: 60,
  prospect: 170,
  segment: 80,
  source: 100,
  value: 90,
  minutes: 70,
  note: 220,
  loggedAt: 130,
  entryId: 110,
  time: 60,
};

/** Makes the log and its settings where they are missing or were left empty half-way; what is there stays as it is. */
export function setUpLog(
  _request: unknown,
  { book, words }: Desk,
): { log: string; settings: string; isNew: boolean } {
  return underDocumentLock(() => {
    const log = findSheet(book, 'log') ?? addSheet(book, 'log', words.sheets.log);
    const isNewLog = isUnfinished(log);
    if (isNewLog) writeLogHead(log, words);
    const settings = findSheet(book, 'settings') ?? addSheet(book, 'settings', words.sheets.settings);
    const isNewSettings = isUnfinished(settings);
    if (isNewSettings) writeSettings(settings, words);
    flush();
    nameLog(book, log, log.getLastColumn());
    return { log: log.getName(), settings: settings.getName(), isNew: isNewLog || isNewSettings };
  });
}

/** The values come last: a sheet whose first rows are blank was left half-way. */
function writeLogHead(sheet: Sheet, words: Words): void {
  const heading = sheet.getRange(1, 1, 1, newColumns.length);
  heading.setFontWeight('bold').setFontColor('#444746').setBackground('#f1f3f4');
  const places = Object.fromEntries(newColumns.map((id, index) => [id, index]));
  formatColumns(sheet, places, 2, sheet.getMaxRows() - 1);
  newColumns.forEach((id, index) => {
    sheet.setColumnWidth(index + 1, widthsPx[id]);
  });
  sheet.setFrozenRows(1);
  heading.setValues([newColumns.map((id) => asTyped(words.columns[id][0]))]);
}

function isUnfinished(sheet: Sheet): boolean {
  const top = sheet.getRange(1, 1, 2, sheet.getMaxColumns()).getValues();
  return top.every((row) => row.every((cell) => cell === ''));
}
