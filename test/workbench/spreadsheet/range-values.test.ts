import { describe, expect, test } from 'vitest';
import { startRun } from './script-run.ts';

describe('Range values', () => {
  test('setValues then getValues gives back numbers, texts, booleans and blanks as ""', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:D1').setValues([[1.5, 'hi', true, null]]);
    expect(sheet.getRange(1, 1, 1, 4).getValues()).toEqual([[1.5, 'hi', true, '']]);
  });

  test('setValues refuses data of another width, in the words Google uses', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    );
    expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  test('setValues with a list of numbers names the types it got', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:B1') as unknown as { setValues(...args: unknown[]): void };
    expect(() => range.setValues('x', [1])).toThrow(
      "The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('setValue is buffered until a read', () => {
    const { sheet, workbook } = startRun();
    sheet.getRange('A1').setValue(7);
    expect(workbook.lastRow('0')).toBe(0);
    expect(sheet.getRange('A1').getValue()).toBe(7);
    expect(workbook.lastRow('0')).toBe(1);
  });

  test('setValue is applied at the end of the run', () => {
    const { sheet, workbook, end } = startRun();
    sheet.getRange('B2').setValue('x');
    end();
    expect(workbook.lastRow('0')).toBe(2);
  });

  test("setValue of a Date reads back as the same instant in the spreadsheet's zone", () => {
    const { sheet } = startRun({ timeZone: 'Europe/Kyiv' });
    const instant = new Date('2026-07-01T09:30:00Z');
    sheet.getRange('A1').setValue(instant);
    expect(sheet.getRange('A1').getValue()).toEqual(instant);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('7/1/2026 12:30:00');
  });

  test('getRange refuses what is off the grid and below 1', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange('nowhere')).toThrow('Range not found');
  });

  test('a method that Google has and the workbench has not throws its own name', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange('A1').setRichTextValue(null as never)).toThrow(
      'Range.setRichTextValue is not emulated by the workbench',
    );
  });

  test('a method that Google has not is not there', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1') as unknown as { foo(): void };
    expect(() => range.foo()).toThrow(/foo is not a function/);
  });
});

describe('Sheet.appendRow', () => {
  test('appendRow writes below the last row with content and getLastRow counts it', () => {
    const { sheet } = startRun();
    sheet.getRange('A3').setValue('head');
    sheet.appendRow(['=1+1', 2]);
    expect(sheet.getLastRow()).toBe(4);
    expect(sheet.getRange('A4:B4').getValues()).toEqual([[2, 2]]);
  });

  test('appendRow to a full grid adds rows', () => {
    const { sheet } = startRun();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['next']);
    expect(sheet.getRange('A1001').getValue()).toBe('next');
  });
});

describe('Spreadsheet.insertSheet', () => {
  test('insertSheet puts the sheet after the active one and activates it', () => {
    const { book } = startRun();
    book.insertSheet('Second');
    book.setActiveSheet(book.getSheets()[0]);
    const third = book.insertSheet('Third');
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1', 'Third', 'Second']);
    expect(book.getActiveSheet().getName()).toBe('Third');
    expect(third.getIndex()).toBe(2);
    expect([third.getMaxRows(), third.getMaxColumns()]).toEqual([1000, 26]);
  });

  test('insertSheet with a name that is taken is refused', () => {
    const { book } = startRun();
    expect(() => book.insertSheet('sheet1')).toThrow(
      'A sheet with the name “sheet1” already exists. Please enter another name.',
    );
  });

  test('getSheetByName gives null for a missing sheet', () => {
    expect(startRun().book.getSheetByName('nope')).toBeNull();
  });
});
