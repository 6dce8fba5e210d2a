import { describe, expect, test } from 'vitest';
import { startRun } from './script-run.ts';

describe('Range.clear and its kin', () => {
  test('clearContent keeps formats, clearFormat keeps values, clear takes both and leaves notes', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1').setValue(1).setBackground('red').setNote('n');
    range.clearContent();
    expect([range.getValue(), range.getBackground()]).toEqual(['', '#ff0000']);
    range.setValue(2).clearFormat();
    expect([range.getValue(), range.getBackground()]).toEqual([2, '#ffffff']);
    range.setBackground('red').clear();
    expect([range.getValue(), range.getBackground(), range.getNote()]).toEqual(['', '#ffffff', 'n']);
    range.clearNote();
    expect(range.getNote()).toBe('');
  });

  test('Sheet.clear empties the sheet', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B2').setValue('x').setBackground('red');
    sheet.clear();
    expect([sheet.getLastRow(), sheet.getRange('B2').getBackground()]).toEqual([0, '#ffffff']);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });
});

describe('Range.merge', () => {
  test('merge, getMergedRanges and breakApart', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B2').merge();
    sheet.getRange('D1:E2').mergeAcross();
    expect(
      sheet
        .getRange('A1:Z5')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2', 'D1:E1', 'D2:E2']);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    sheet.getRange('A1:B2').breakApart();
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(false);
  });

  test('breakApart of a range that cuts a merge is refused', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B2').merge();
    expect(() => sheet.getRange('A1').breakApart()).toThrow(/select all cells in a merged range/);
  });
});

describe('Range.copyTo', () => {
  test('copyTo takes formulas with their relative references, formats and notes', () => {
    const { sheet } = startRun();
    sheet
      .getRange('A1:B1')
      .setValues([[2, '=A1*10']])
      .setBackground('red')
      .setNote('n');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A5'));
    sheet.getRange('A5').setValue(3);
    expect(sheet.getRange('B5').getFormula()).toBe('=A5*10');
    expect([
      sheet.getRange('B5').getValue(),
      sheet.getRange('B5').getBackground(),
      sheet.getRange('B5').getNote(),
    ]).toEqual([30, '#ff0000', 'n']);
  });

  test('copyTo with contentsOnly pastes values, and fills a target that is a multiple', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('=1+1').setBackground('red');
    sheet.getRange('A1').copyTo(sheet.getRange('C1:D2'), { contentsOnly: true });
    expect(sheet.getRange('C1:D2').getValues()).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect([sheet.getRange('D2').getFormula(), sheet.getRange('D2').getBackground()]).toEqual([
      '',
      '#ffffff',
    ]);
  });

  test('copyTo pastes values over merged cells, the first of which takes them', () => {
    const { app, sheet } = startRun();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A3:B3').merge();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), app.CopyPasteType.PASTE_VALUES, false);
    expect(sheet.getRange('A3:B3').getValues()).toEqual([[1, '']]);
  });

  test('copyTo pastes as values what a formula fills beside its own cell', () => {
    const { app, sheet } = startRun();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1').setFormula('=TRANSPOSE(A1:A2)');
    sheet.getRange('B1:C1').copyTo(sheet.getRange('B5'), app.CopyPasteType.PASTE_VALUES, false);
    expect(sheet.getRange('B5:C5').getValues()).toEqual([[1, 2]]);
    expect(sheet.getRange('B5').getFormula()).toBe('');
  });

  test('copyTo transposes and goes to another sheet', () => {
    const { app, book, sheet } = startRun();
    sheet.getRange('A1:C1').setValues([[1, "'0012", '=A1']]);
    const other = book.insertSheet('Other');
    sheet.getRange('A1:C1').copyTo(other.getRange('A1'), app.CopyPasteType.PASTE_VALUES, true);
    expect(other.getRange('A1:A3').getValues()).toEqual([[1], ['0012'], [1]]);
  });

  test('copyTo takes validation rules along, alone with PASTE_DATA_VALIDATION', () => {
    const { app, sheet } = startRun();
    const rule = app.newDataValidation().requireNumberGreaterThan(5).build();
    sheet.getRange('A1').setValue(9).setDataValidation(rule);
    sheet.getRange('A1').copyTo(sheet.getRange('B1'));
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), app.CopyPasteType.PASTE_DATA_VALIDATION, false);
    sheet.getRange('D1').copyTo(sheet.getRange('B1'));
    const ruled = (a1: string) => sheet.getRange(a1).getDataValidation()?.getCriteriaValues() ?? null;
    expect([ruled('B1'), ruled('C1'), sheet.getRange('C1').getValue()]).toEqual([null, [5], '']);
    sheet.getRange('A1').copyTo(sheet.getRange('B1:B2'));
    expect(ruled('B2')).toEqual([5]);
  });

  test('copyTo without a range is refused as Google does', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1') as unknown as { copyTo(...args: unknown[]): void };
    expect(() => range.copyTo()).toThrow(
      "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
    expect(() => range.copyTo('x')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
  });

  test('moveTo takes references along', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B1').setValues([[5, '=A1']]);
    sheet.getRange('A1').moveTo(sheet.getRange('D4'));
    expect(sheet.getRange('B1').getFormula()).toBe('=D4');
    expect([sheet.getRange('A1').getValue(), sheet.getRange('B1').getValue()]).toEqual(['', 5]);
  });
});

describe('Range.sort and clean-up', () => {
  test('sort orders numbers, texts, booleans and puts blanks last in both directions', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:B5').setValues([
      ['b', 1],
      ['', 2],
      [10, 3],
      [true, 4],
      [2, 5],
    ]);
    range.sort(1);
    expect(range.getValues().map((row) => row[0])).toEqual([2, 10, 'b', true, '']);
    range.sort({ column: 1, ascending: false });
    expect(range.getValues().map((row) => row[0])).toEqual([true, 'b', 10, 2, '']);
    range.sort([{ column: 2, ascending: false }]);
    expect(range.getValues().map((row) => row[1])).toEqual([5, 4, 3, 2, 1]);
  });

  test('sort by a column outside the range is refused', () => {
    expect(() => startRun().sheet.getRange('B1:C2').sort(1)).toThrow('Sort column is outside of the range.');
  });

  test('removeDuplicates keeps the first of equal rows', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B4').setValues([
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['a', 1],
    ]);
    expect(sheet.getRange('A1:B4').removeDuplicates([1]).getA1Notation()).toBe('A1:B2');
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['', ''],
      ['', ''],
    ]);
  });

  test('trimWhitespace cleans texts and leaves formulas', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B1').setValues([["'  a   b ", '=" x "']]);
    sheet.getRange('A1:B1').trimWhitespace();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['a b', ' x ']]);
  });
});

describe('Range formulas', () => {
  test('setFormula over a range moves relative references', () => {
    const { sheet } = startRun();
    sheet.getRange('B1:B3').setFormula('=A1*$A$1');
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']]);
  });

  test('setFormula accepts ";" in en_US, and getFormula gives what Sheets stores', () => {
    const { sheet } = startRun();
    expect(sheet.getRange('A1').setFormula('SUM(1;2)').getFormula()).toBe('=SUM(1,2)');
    expect(sheet.getRange('A1').getValue()).toBe(3);
  });

  test('R1C1 formulas go both ways', () => {
    const { sheet } = startRun();
    sheet.getRange('C3').setFormulaR1C1('=R[-1]C[-2]+R1C1');
    expect([sheet.getRange('C3').getFormula(), sheet.getRange('C3').getFormulaR1C1()]).toEqual([
      '=A2+$A$1',
      '=R[-1]C[-2]+R1C1',
    ]);
  });
});

describe('Range region', () => {
  test('getDataRegion grows over neighbouring cells', () => {
    const { app, sheet } = startRun();
    sheet.getRange('B2:C3').setValue('x');
    sheet.getRange('D4').setValue('x');
    sheet.getRange('F9').setValue('far');
    expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('B2:D4');
    expect(sheet.getRange('C2').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('C2:C4');
  });

  test('getNextDataCell goes to the end of a block, to the next one, or to the edge', () => {
    const { app, sheet } = startRun();
    sheet.getRange('A1:A3').setValue('x');
    sheet.getRange('A6').setValue('y');
    const down = (a1: string) => sheet.getRange(a1).getNextDataCell(app.Direction.DOWN).getA1Notation();
    expect([down('A1'), down('A3'), down('A6')]).toEqual(['A3', 'A6', 'A1000']);
  });
});
