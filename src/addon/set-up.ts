import { type ColumnId, columnIds } from '../log/column.ts';
import type { Words } from '../locale/words.ts';
import type { Desk } from './answer.ts';
import { type Book, flush, type Sheet } from './book.ts';
import { asTyped } from './entry-row.ts';
import { underDocumentLock } from './lock.ts';
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

/** Makes the log and its settings where they are missing; what is there stays as it is. */
export function setUpLog(_request: unknown, { book, words }: Desk): { log: string; settings: string; isNew: boolean } {
  return underDocumentLock(() => {
    const [oldLog, oldSettings] = [findSheet(book, 'log'), findSheet(book, 'settings')];
    const log = oldLog ?? newLog(book, words);
    const settings = oldSettings ?? newSettings(book, words);
    flush();
    return { log: log.getName(), settings: settings.getName(), isNew: !oldLog || !oldSettings };
  });
}

function newLog(book: Book, words: Words): Sheet {
  const sheet = addSheet(book, 'log', words.sheets.log);
  const heading = sheet.getRange(1, 1, 1, newColumns.length);
  heading.setValues([newColumns.map((id) => asTyped(words.columns[id][0]))]);
  heading.setFontWeight('bold').setFontColor('#444746').setBackground('#f1f3f4');
  const places = Object.fromEntries(newColumns.map((id, index) => [id, index]));
  formatColumns(sheet, places, 2, sheet.getMaxRows() - 1);
  newColumns.forEach((id, index) => {
    sheet.setColumnWidth(index + 1, widthsPx[id]);
  });
  sheet.setFrozenRows(1);
  return sheet;
}

function newSettings(book: Book, words: Words): Sheet {
  const sheet = addSheet(book, 'settings', words.sheets.settings);
  writeSettings(sheet, words);
  return sheet;
}
