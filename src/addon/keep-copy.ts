import { customFunctions } from '../functions/family.ts';
import { inEveryLanguage } from '../locale/languages.ts';
import { runColumn } from '../report/page/head-block.ts';
import { ownedColumns } from '../report/page/page.ts';
import type { Desk } from './answer.ts';
import { type Book, documentVisibility, flush, pasteValues, type Sheet } from './book.ts';
import { clockIn } from './clock.ts';
import type { CopyAnswer } from './contract.ts';
import { Failure } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { findSheet, freeName, removeMarks } from './marked-sheet.ts';

/** Marks a copy until it is whole, with the name that it is to have: a run that was ended half-way leaves one behind. */
const unfinishedKey = 'sales-activity-unfinished';

/**
 * Keeps the summary as it is: a dated sheet of values in which nothing changes any more. Gives its name. A try that fails leaves no
 * half copy. Failures: `noSummary`, `mixed`, `notComputed`, `protected`, `noAnswer`.
 */
export function keepCopy(_request: unknown, { book, words }: Desk): CopyAnswer {
  const { today } = clockIn(book.getSpreadsheetTimeZone());
  let kept: string | null = null;
  try {
    underDocumentLock(() => {
      const sheet = findSheet(book, 'summary');
      if (!sheet) throw new Failure('noSummary');
      const run = runOf(sheet);
      refuseUncomputed(sheet, sheet);
      clearUnfinished(book);
      const before = book.getSheets().map((each) => each.getSheetId());
      try {
        kept = makeCopy(sheet, book, `${words.sheets.summary} ${words.day(today)}`);
      } catch (thrown) {
        removeHalf(book, before, run);
        throw thrown;
      }
    });
  } catch (thrown) {
    // Once the copy is whole, only freeing the lock can have failed.
    if (kept === null) throw thrown;
  }
  return { sheet: kept! };
}

/** The dated name is given last: a sheet that has it is whole. */
function makeCopy(sheet: Sheet, book: Book, wishedName: string): string {
  const copy = sheet.copyTo(book);
  copy.addDeveloperMetadata(unfinishedKey, wishedName, documentVisibility());
  const area = sheet.getDataRange();
  pasteValues(area, copy.getRange(1, 1));
  removeMarks(copy, unfinishedKey);
  // Marks and names that came along would make the copy a second summary.
  for (const named of copy.getNamedRanges()) named.remove();
  chartOwnCells(sheet, copy);
  flush();
  refuseUncomputed(sheet, copy);
  // The second of a day is "Funnel summary 25 Nov 2026 (2)".
  const name = freeName(book, wishedName, (number) => `${wishedName} (${number})`);
  copy.setName(name);
  flush();
  removeMarks(copy);
  flush();
  return name;
}

/** When and by which run the page was made: said in its first row and in its last. The failure is `mixed` where they differ. */
function runOf(sheet: Sheet): string {
  const ends = inEveryLanguage(({ summary }) => summary.end);
  const rows = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), runColumn).getValues();
  const last = rows.filter(([first]) => ends.includes(String(first))).pop();
  const made = String(rows[0]![runColumn - 1]);
  if (made === '' || last?.[runColumn - 1] !== made) throw new Failure('mixed');
  return made;
}

/** Google's words for a formula that was not computed: "Loading..." in the reader's language, and the name of a function it lacks. */
const isPending = (value: unknown) => /^#NAME\?$|(\.\.\.|…)$/.test(String(value));

/**
 * A custom function of the page gives a number or a blank; anything else is a word for one that was not computed. In the team's
 * notes it may give texts too.
 */
function refuseUncomputed(sheet: Sheet, shown: Sheet): void {
  const values = shown.getDataRange().getValues();
  const isOwn = (formula: string) => customFunctions.some(({ name }) => formula.includes(`${name}(`));
  const hasUncomputed = sheet
    .getDataRange()
    .getFormulas()
    .some((row, at) =>
      row.some((formula, column) => {
        const value: unknown = values[at]?.[column];
        if (!isOwn(formula)) return false;
        return column < ownedColumns ? typeof value !== 'number' && value !== '' : isPending(value);
      }),
    );
  if (hasUncomputed) throw new Failure('notComputed');
}

/** A chart that came along may still read the summary, or may not have come: each is drawn from the copy's own cells. */
function chartOwnCells(sheet: Sheet, copy: Sheet): void {
  const own = copy.getCharts();
  sheet.getCharts().forEach((chart, at) => {
    const drawn = own[at] ?? chart;
    const ranges = drawn.getRanges();
    if (own[at] && ranges.every((range) => range.getSheet().getSheetId() === copy.getSheetId())) return;
    let builder = drawn.modify().clearRanges();
    for (const range of ranges) builder = builder.addRange(copy.getRange(range.getA1Notation()));
    if (own[at]) copy.updateChart(builder.build());
    else copy.insertChart(builder.build());
  });
}

/** Half copies go; one that has its name already is whole, and somebody may have written in it since. */
function clearUnfinished(book: Book): void {
  for (const mark of book.createDeveloperMetadataFinder().withKey(unfinishedKey).find()) {
    const left = mark.getLocation().getSheet();
    const wishedName = mark.getValue();
    if (left && wishedName && left.getName().startsWith(wishedName)) removeMarks(left);
    else if (left) book.deleteSheet(left);
  }
}

/** A call that failed may have done its work: what is new since and of this very run is the copy. */
function removeHalf(book: Book, before: readonly number[], run: string): void {
  for (const each of book.getSheets()) {
    if (before.includes(each.getSheetId()) || each.getRange(1, runColumn).getValue() !== run) continue;
    book.deleteSheet(each);
  }
  flush();
}
