import { describe, expect, test } from 'vitest';
import { startRun } from './script-run.ts';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('Protection', () => {
  test('a protected range refuses other people and lets the owner write', () => {
    const owner = startRun();
    owner.sheet.getRange('A1:A9').protect().setDescription('ids');
    owner.sheet.getRange('A1').setValue('ok');
    owner.end();
    const rep = startRun({ workbook: owner.workbook, email: 'rep@example.com' });
    expect(rep.sheet.getRange('A1').canEdit()).toBe(false);
    rep.sheet.getRange('A1').setValue('no');
    expect(() => rep.app.flush()).toThrow(PROTECTED);
    rep.sheet.getRange('B1').setValue('yes');
    rep.end();
    expect(owner.sheet.getRange('A1:B1').getValues()).toEqual([['ok', 'yes']]);
  });

  test('addEditor lets a person in, a warning binds nobody, remove ends it', () => {
    const { app, sheet, workbook, end } = startRun();
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B:B')]);
    end();
    const rep = startRun({ workbook, email: 'rep@example.com' });
    rep.sheet.getRange('B5').setValue(1);
    rep.end();
    rep.sheet.getRange('A5').setValue(1);
    expect(() => rep.end()).toThrow(PROTECTED);
    protection.addEditor('rep@example.com');
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['rep@example.com']);
    rep.sheet.getRange('A5').setValue(1);
    rep.end();
    protection.removeEditors(protection.getEditors()).setWarningOnly(true);
    end();
    rep.sheet.getRange('A5').setValue(2);
    rep.end();
    expect(sheet.getProtections(app.ProtectionType.SHEET).length).toBe(1);
    protection.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
  });

  test('a person who may not edit the document writes nothing', () => {
    const { sheet, app } = startRun({ email: 'viewer@example.com', canEdit: false });
    sheet.getRange('A1').setValue(1);
    expect(() => app.flush()).toThrow(PROTECTED);
  });
});

describe('DataValidation', () => {
  test('a rejecting list refuses at the flush, and the builder reads back', () => {
    const { app, sheet } = startRun();
    const rule = app
      .newDataValidation()
      .requireValueInList(['call', 'sale'], true)
      .setAllowInvalid(false)
      .setHelpText('Pick one')
      .build();
    sheet.getRange('A2:A10').setDataValidation(rule);
    sheet.getRange('A2').setValue('lunch');
    expect(() => app.flush()).toThrow(/cell A2 violates the data validation rules/);
    const read = sheet.getRange('A5').getDataValidation();
    expect([
      read?.getCriteriaType() === app.DataValidationCriteria.VALUE_IN_LIST,
      read?.getCriteriaValues(),
      read?.getHelpText(),
      read?.getAllowInvalid(),
    ]).toEqual([true, [['call', 'sale'], true], 'Pick one', false]);
    expect(sheet.getRange('A11').getDataValidation()).toBeNull();
  });

  test('a rule by range follows the range, a rule with dates compares days', () => {
    const { app, sheet } = startRun();
    sheet.getRange('Z1:Z2').setValues([['x'], ['y']]);
    sheet
      .getRange('A1')
      .setDataValidation(
        app.newDataValidation().requireValueInRange(sheet.getRange('Z1:Z2')).setAllowInvalid(false).build(),
      );
    sheet
      .getRange('B1')
      .setDataValidation(
        app
          .newDataValidation()
          .requireDateAfter(new Date('2026-01-05T00:00:00Z'))
          .setAllowInvalid(false)
          .build(),
      );
    sheet.getRange('A1:B1').setValues([['y', '2026-01-06']]);
    app.flush();
    sheet.getRange('B1').setValue('2026-01-05');
    expect(() => app.flush()).toThrow(/cell B1/);
    sheet.getRange('A1').setValue('z');
    expect(() => app.flush()).toThrow(/cell A1/);
  });

  test('requireDate with a text is refused by its signature', () => {
    const builder = startRun().app.newDataValidation() as unknown as { requireDate(text: string): void };
    expect(() => builder.requireDate('=i1')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    );
  });

  test('insertCheckboxes writes FALSE, which getLastRow counts', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:A5').insertCheckboxes();
    expect([range.getValues().flat(), sheet.getLastRow(), range.isChecked()]).toEqual([
      [false, false, false, false, false],
      5,
      false,
    ]);
    range.check();
    expect(range.isChecked()).toBe(true);
    range.removeCheckboxes();
    expect([sheet.getLastRow(), sheet.getRange('A1').getDataValidation()]).toEqual([0, null]);
  });
});

describe('DeveloperMetadata', () => {
  test('metadata hangs on whole rows, columns, sheets and the book, and moves with its row', () => {
    const { app, book, sheet } = startRun();
    book.addDeveloperMetadata('schema', '3');
    sheet.addDeveloperMetadata('role', 'log', app.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('4:4').addDeveloperMetadata('row', 'id-1');
    sheet.insertRowsBefore(1, 2);
    const [found] = book.createDeveloperMetadataFinder().withKey('row').withValue('id-1').find();
    expect([found.getValue(), found.getLocation().getRow()?.getA1Notation()]).toEqual(['id-1', 'A6:Z6']);
    expect(
      sheet.createDeveloperMetadataFinder().withKey('role').find()[0].getLocation().getSheet()?.getName(),
    ).toBe('Sheet1');
    expect(book.getDeveloperMetadata().map((each) => each.getKey())).toEqual(['schema']);
    found.setValue('id-2').remove();
    expect(book.createDeveloperMetadataFinder().withKey('row').find()).toEqual([]);
  });

  test('metadata on any other range is refused', () => {
    expect(() => startRun().sheet.getRange('A1:B2').addDeveloperMetadata('k')).toThrow(
      /^Adding developer metadata to arbitrary ranges is not currently supported/,
    );
  });
});

describe('Named ranges', () => {
  test('a named range is found by name, follows inserts and works in getRange and formulas', () => {
    const { book, sheet } = startRun();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    book.setNamedRange('calls', sheet.getRange('A1:A3'));
    sheet.insertRowBefore(1);
    sheet.getRange('C1').setFormula('=SUM(calls)');
    expect([
      book.getRangeByName('calls')?.getA1Notation(),
      sheet.getRange('calls').getA1Notation(),
      sheet.getRange('C1').getValue(),
    ]).toEqual(['A2:A4', 'A2:A4', 6]);
    book.getNamedRanges()[0].setName('attempts');
    expect([book.getRangeByName('calls'), book.getNamedRanges()[0].getName()]).toEqual([null, 'attempts']);
    expect(() => book.setNamedRange('A1', sheet.getRange('A1'))).toThrow(/not a valid range name/);
  });
});

describe('Conditional formatting', () => {
  test('setConditionalFormatRules replaces the list and reads back in order', () => {
    const { app, sheet } = startRun();
    const range = sheet.getRange('A1:A9');
    const high = app
      .newConditionalFormatRule()
      .whenNumberGreaterThan(5)
      .setBackground('green')
      .setRanges([range])
      .build();
    const scale = app
      .newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpoint('#ff0000')
      .setRanges([range])
      .build();
    sheet.setConditionalFormatRules([high, scale]);
    sheet.insertRowBefore(1);
    const [first, second] = sheet.getConditionalFormatRules();
    expect([
      first.getBooleanCondition()?.getCriteriaType() === app.BooleanCriteria.NUMBER_GREATER_THAN,
      first.getBooleanCondition()?.getCriteriaValues(),
      first.getBooleanCondition()?.getBackground(),
    ]).toEqual([true, [5], '#008000']);
    expect([
      first.getRanges()[0].getA1Notation(),
      second.getBooleanCondition(),
      second.getGradientCondition() !== null,
    ]).toEqual(['A2:A10', null, true]);
    sheet.setConditionalFormatRules([second]);
    expect(sheet.getConditionalFormatRules().length).toBe(1);
  });

  test('build without ranges is refused', () => {
    expect(() => startRun().app.newConditionalFormatRule().whenCellEmpty().build()).toThrow(/without ranges/);
  });
});

describe('Filter', () => {
  test('a sheet has one filter; hidden values hide rows', () => {
    const { app, sheet } = startRun();
    sheet.getRange('A1:A4').setValues([['kind'], ['call'], ['sale'], ['call']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    // Live measurement by gas-fakes.
    expect(() => sheet.getRange('C1:C4').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['call']).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false, true]);
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});

describe('TextFinder', () => {
  test('findAll, findNext and matchEntireCell', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B2').setValues([
      ['Call', 'recall'],
      ['call', 5],
    ]);
    const where = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(where(sheet.createTextFinder('call'))).toEqual(['A1', 'B1', 'A2']);
    expect(where(sheet.createTextFinder('call').matchCase(true).matchEntireCell(true))).toEqual(['A2']);
    expect(where(sheet.getRange('B1:B2').createTextFinder('^\\d$').useRegularExpression(true))).toEqual([
      'B2',
    ]);
    const finder = sheet.createTextFinder('call');
    expect(
      [finder.findNext(), finder.findNext(), finder.findNext(), finder.findNext()].map((range) =>
        range?.getA1Notation(),
      ),
    ).toEqual(['A1', 'B1', 'A2', 'A1']);
    expect(sheet.createTextFinder('nothing').findNext()).toBeNull();
  });

  test('replaceAllWith counts the pieces and leaves formulas unless their text is searched', () => {
    const { book, sheet } = startRun();
    sheet.getRange('A1:B1').setValues([['a-a', '="a"']]);
    expect(sheet.createTextFinder('a').replaceAllWith('b')).toBe(2);
    expect([sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula()]).toEqual(['b-b', '="a"']);
    expect(book.createTextFinder('"a"').matchFormulaText(true).replaceAllWith('"c"')).toBe(1);
    expect(sheet.getRange('B1').getValue()).toBe('c');
  });
});
