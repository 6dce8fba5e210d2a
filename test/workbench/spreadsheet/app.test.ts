import { describe, expect, test } from 'vitest';
import { googleTypes } from '../../../src/workbench/gas/spreadsheet/google-types.ts';
import { startRun } from './script-run.ts';

describe('SpreadsheetApp', () => {
  test('enumerations are objects with toString, name, ordinal and compareTo', () => {
    const { app } = startRun();
    const { SOLID, DOTTED } = app.BorderStyle as unknown as Record<
      string,
      { ordinal(): number; name(): string; compareTo(other: unknown): number }
    >;
    expect([
      `${SOLID}`,
      SOLID.name(),
      DOTTED.ordinal(),
      DOTTED.compareTo(SOLID) < 0,
      JSON.stringify(SOLID),
    ]).toEqual(['SOLID', 'SOLID', 0, true, '"SOLID"']);
  });

  test('every enumeration that Google hangs on SpreadsheetApp and Charts is there', () => {
    const { app, charts } = startRun();
    const missing = (service: object, name: string) =>
      [...(googleTypes.constants.get(name) ?? [])].filter(
        ([property]) => (service as Record<string, unknown>)[property] === undefined,
      );
    expect(googleTypes.constants.get('SpreadsheetApp')?.size).toBeGreaterThan(20);
    expect([missing(app, 'SpreadsheetApp'), missing(charts, 'Charts')]).toEqual([[], []]);
  });

  test('every method that Google declares for a range, a sheet and a book is a function, emulated or not', () => {
    const { book, sheet } = startRun();
    for (const [name, object] of [
      ['Range', sheet.getRange('A1')],
      ['Sheet', sheet],
      ['Spreadsheet', book],
    ] as const) {
      const names = [...(googleTypes.classes.get(name)?.keys() ?? [])];
      expect(names.length).toBeGreaterThan(80);
      expect(
        names.filter(
          (method) => typeof (object as unknown as Record<string, unknown>)[method] !== 'function',
        ),
      ).toEqual([]);
    }
  });

  test('every service method announces itself before its effect', () => {
    const { calls, sheet } = startRun();
    calls.length = 0;
    sheet.getRange('A1').setValue(1);
    sheet.getLastRow();
    expect(calls).toEqual(['Sheet.getRange', 'Range.setValue', 'Sheet.getLastRow']);
  });

  test('openById of this book gives it, a broken id is an unexpected error', () => {
    const { app, book } = startRun();
    expect(app.openById(book.getId()).getName()).toBe('Untitled spreadsheet');
    expect(app.openByUrl(book.getUrl()).getId()).toBe(book.getId());
    expect(() => app.openById('short')).toThrow(/^Unexpected error/);
  });

  test('the selection is what the person has selected, A1 otherwise', () => {
    const { app, book, sheet } = startRun();
    expect(app.getActiveRange().getA1Notation()).toBe('A1');
    sheet.getRange('B2:C3').activate();
    expect([
      book.getActiveRange()?.getA1Notation(),
      sheet.getActiveCell().getA1Notation(),
      book.getSelection().getActiveRange()?.getA1Notation(),
    ]).toEqual(['B2:C3', 'B2', 'B2:C3']);
  });
});

describe('Ui', () => {
  test('a menu is shown by addToUi, with separators and submenus', () => {
    const { app, shown } = startRun();
    const ui = app.getUi();
    ui.createAddonMenu()
      .addItem('Log', 'showLog')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Plan', 'plan.open'))
      .addToUi();
    expect(shown).toEqual([
      [
        'menu',
        '',
        true,
        [
          { caption: 'Log', functionName: 'showLog' },
          'separator',
          { title: 'More', items: [{ caption: 'Plan', functionName: 'plan.open' }] },
        ],
      ],
    ]);
  });

  test('addItem requires the name of a function', () => {
    const menu = startRun().app.getUi().createMenu('M') as unknown as {
      addItem(caption: string, action: unknown): void;
    };
    expect(() => menu.addItem('x', () => 1)).toThrow(
      /^The parameters \(String,function\) don't match the method signature for Menu\.addItem\.$/,
    );
  });

  test('alert answers the button pressed, prompt the text too', () => {
    const { app, shown } = startRun({ answer: { button: 'YES', text: 'Ann' } });
    const ui = app.getUi();
    expect(ui.alert('Delete?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    const answer = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
    expect([answer.getResponseText(), answer.getSelectedButton() === ui.Button.YES]).toEqual(['Ann', true]);
    expect(shown).toEqual([
      ['ask', 'alert', '', 'Delete?', 'YES_NO'],
      ['ask', 'prompt', 'Name', 'Who?', 'OK_CANCEL'],
    ]);
  });

  test('toast passes its message', () => {
    const { book, shown } = startRun();
    book.toast('Saved', 'Log', 3);
    expect(shown).toEqual([['toast', 'Saved', 'Log', 3]]);
  });
});
