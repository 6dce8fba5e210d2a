import { describe, expect, test } from 'vitest';
import { startRun } from './script-run.ts';

describe('Sheet rows and columns', () => {
  test('insertRowsAfter and insertRowsBefore move what is below, at the edges too', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:A2').setValues([['a'], ['b']]);
    sheet.insertRowsAfter(1, 2);
    sheet.insertRowBefore(1);
    sheet.insertRowAfter(sheet.getMaxRows());
    expect([sheet.getMaxRows(), sheet.getRange('A1:A5').getValues().flat()]).toEqual([
      1004,
      ['', 'a', '', '', 'b'],
    ]);
  });

  test('deleteRows beyond the grid is refused', () => {
    const { sheet } = startRun();
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertColumnsAfter(27, 1)).toThrow('Those columns are out of bounds.');
    sheet.deleteColumns(3, 24);
    expect(sheet.getMaxColumns()).toBe(2);
  });

  test('deleteRows of all rows that are not frozen is refused', () => {
    const { sheet } = startRun();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(sheet.getFrozenRows()).toBe(1);
  });

  test('moveRows puts rows before the destination, counted before the move', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.moveRows(sheet.getRange('1:1'), 4);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['b', 'c', 'a', 'd']);
    sheet.moveRows(sheet.getRange('4:4'), 1);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['d', 'b', 'c', 'a']);
  });

  test('sizes, hiding, tab colour and gridlines read back', () => {
    const { sheet } = startRun();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidths(2, 2, 140).setRowHeight(3, 40).setTabColor('red').setHiddenGridlines(true);
    sheet.hideRows(5, 2);
    sheet.hideColumns(4);
    expect([
      sheet.getColumnWidth(3),
      sheet.getRowHeight(3),
      sheet.getTabColor(),
      sheet.hasHiddenGridlines(),
    ]).toEqual([140, 40, '#ff0000', true]);
    expect([sheet.isRowHiddenByUser(6), sheet.isColumnHiddenByUser(4), sheet.isRowHiddenByUser(7)]).toEqual([
      true,
      true,
      false,
    ]);
    sheet.showRows(6);
    expect(sheet.isRowHiddenByUser(6)).toBe(false);
  });

  test('getRange takes every A1 form', () => {
    const { book, sheet } = startRun();
    book.insertSheet('My log');
    const forms = ['B2', 'A:A', '2:5', 'A2:A', 'B2:D9', "'My log'!C3", 'Sheet1!A1:B2'];
    expect(forms.map((form) => sheet.getRange(form).getA1Notation())).toEqual([
      'B2',
      'A1:A1000',
      'A2:Z5',
      'A2:A1000',
      'B2:D9',
      'C3',
      'A1:B2',
    ]);
    expect(sheet.getRange("'My log'!C3").getSheet().getName()).toBe('My log');
  });
});

describe('Spreadsheet sheets', () => {
  test('deleteSheet keeps the last sheet, hideSheet the last visible one', () => {
    const { book, sheet } = startRun();
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const second = book.insertSheet('Second');
    second.hideSheet();
    expect(second.isSheetHidden()).toBe(true);
    book.deleteSheet(second);
    expect(book.getNumSheets()).toBe(1);
  });

  test('a deleted sheet answers with an error and a renamed one with its new name', () => {
    const { book, sheet } = startRun();
    const second = book.insertSheet('Second');
    sheet.setName('First');
    book.deleteSheet(second);
    expect(sheet.getName()).toBe('First');
    expect(() => second.getName()).toThrow(/not found/);
  });

  test('insertSheet takes a position from 0, a template, and finds a free name', () => {
    const { book, sheet } = startRun();
    sheet.getRange('A1').setValue('head').setNote('n');
    const first = book.insertSheet(0);
    const copy = book.insertSheet('Copy', 2, { template: sheet });
    expect(book.getSheets().map((each) => each.getName())).toEqual([first.getName(), 'Sheet1', 'Copy']);
    expect([first.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getNote()]).toEqual([
      1,
      'head',
      'n',
    ]);
  });

  test('copyTo names the copy "Copy of"', () => {
    const { book, sheet } = startRun();
    expect([sheet.copyTo(book).getName(), sheet.copyTo(book).getName()]).toEqual([
      'Copy of Sheet1',
      'Copy of Sheet1 2',
    ]);
  });

  test('a name that the engine cannot take is refused by name, a long or empty one as Google does', () => {
    const { book } = startRun();
    expect(() => book.insertSheet("Ann's")).toThrow(/is not emulated by the workbench, got Ann's/);
    expect(() => book.insertSheet('x'.repeat(101))).toThrow(
      'The sheet name cannot be greater than 100 characters.',
    );
    expect(book.insertSheet('x'.repeat(100)).getName().length).toBe(100);
  });

  test('getSheetById finds the number that getSheetId gives', () => {
    const { book } = startRun();
    const sheet = book.insertSheet('x');
    expect(book.getSheetById(sheet.getSheetId())?.getName()).toBe('x');
    expect(book.getSheetById(-1)).toBeNull();
  });

  test("the spreadsheet's zone and locale change how dates are read", () => {
    const { book, sheet } = startRun();
    book.setSpreadsheetTimeZone('Europe/Kyiv');
    book.setSpreadsheetLocale('uk_UA');
    sheet.getRange('A1').setValue('5.1.2026');
    expect([book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()]).toEqual(['Europe/Kyiv', 'uk_UA']);
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-01-04T22:00:00Z'));
  });
});
