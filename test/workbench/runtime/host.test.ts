import { describe, expect, test } from 'vitest';
import { createHost } from '../../../src/workbench/host.ts';
import { hostOf } from '../script.ts';

const MENU = `
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Sales').addItem('Log', 'log').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Side', 'menu.side')).addToUi();
  console.log(String(e.authMode), 'source' in e);
}
var menu = { side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Log')); } };
function log() { console.log(String(SpreadsheetApp.getUi().alert('Sure?'))); }
`;

describe('menu and click', () => {
  test('menu runs onOpen in LIMITED and returns what it has built; a viewer has none', () => {
    const host = hostOf(MENU, {
      people: [{ email: 'ann@example.com' }, { email: 'eve@example.com', canEdit: false }],
    });
    expect(host.menu()).toEqual([
      {
        title: 'Sales',
        isAddon: false,
        items: [
          { caption: 'Log', functionName: 'log' },
          'separator',
          { title: 'More', items: [{ caption: 'Side', functionName: 'menu.side' }] },
        ],
      },
    ]);
    expect(host.log).toEqual(['LIMITED true']);
    expect(host.menu('eve@example.com')).toEqual([]);
  });

  test('menu runs onOpen in NONE where the add-on is only installed', () => {
    const host = hostOf(MENU, { isInstalledOnly: true });
    expect(host.menu()).toHaveLength(1);
    expect(host.log).toEqual(['NONE false']);
  });

  test('click runs a target by name or by path and gives alerts their answers', () => {
    const host = hostOf(MENU);
    host.ui.answerNext('CLOSE');
    host.click('Log');
    host.click('Side');
    expect(host.log.at(-1)).toBe('CLOSE');
    expect(host.ui.last('sidebar')).toMatchObject({ title: 'Log', html: '<p>', email: 'ann@example.com' });
    expect(() => host.click('Nope')).toThrow(
      'click requires a caption of the menus ("Log", "Side"), got "Nope"',
    );
  });

  test('onInstall runs with every right', () => {
    const host = hostOf('function onInstall(e) { console.log(String(e.authMode)); }');
    host.install();
    expect(host.log).toEqual(['FULL']);
  });
});

describe('type', () => {
  const source = `function onEdit(e) {
    console.log([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue, String(e.authMode), e.source.getName() !== ''].join());
    if (e.range.getColumn() === 1) e.range.offset(0, 1).setValue('seen');
  }`;

  test('type reads what a person types by the locale and fires onEdit with the event', () => {
    const host = hostOf(source, { locale: 'uk_UA' });
    host.type('Sheet1', 'A1', '1,5');
    host.type('Sheet1', 'A1', 'x');
    host.type('Sheet1', 'A1', '');
    expect(host.log).toEqual([
      'A1,Sheet1,1.5,,LIMITED,true',
      'A1,Sheet1,x,1.5,LIMITED,true',
      'A1,Sheet1,,x,LIMITED,true',
    ]);
    expect(host.values('Sheet1')).toEqual([[null, 'seen']]);
  });

  test('edits by a script do not fire onEdit', () => {
    const host = hostOf(
      `${source} function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`,
    );
    host.call('f');
    expect(host.log).toEqual([]);
  });
});

describe('createHost', () => {
  test.each([
    ['{', /^appsscript\.json requires valid JSON/],
    [
      '{"timeZone":"Mars/Base"}',
      /^appsscript\.json requires an IANA name as its timeZone, got "Mars\/Base"$/,
    ],
  ])('createHost refuses the manifest %s', (manifest, message) => {
    expect(() => createHost({ files: { 'Code.js': '', 'appsscript.json': manifest } })).toThrow(message);
  });

  test('createHost refuses a script and a page of one name, as the service does', () => {
    expect(() => createHost({ files: { 'Sidebar.js': '', 'Sidebar.html': '' } })).toThrow(
      'A file with this name already exists in the current project: Sidebar',
    );
  });
});

describe('reading', () => {
  test('values, displayValues, formulas and evaluate read the workbook', () => {
    const host = hostOf(
      "function f() { SpreadsheetApp.getActiveSheet().appendRow(['a', 0.5, new Date(Date.UTC(2026, 0, 2)), '=1+1']); }",
    );
    host.call('f');
    expect(host.values('Sheet1')).toEqual([['a', 0.5, new Date(Date.UTC(2026, 0, 2)), 2]]);
    expect(host.displayValues('Sheet1', 'C1:D1')).toEqual([['1/2/2026', '2']]);
    expect(host.formulas('Sheet1', 'D1')).toEqual([['=1+1']]);
    expect(host.evaluate('SUM(B1,D1)')).toEqual({ value: 2.5, display: '2.5', error: null });
    expect(host.evaluate('=NA()')).toMatchObject({ value: '#N/A', error: expect.any(String) });
    expect(host.values('Sheet1')).toHaveLength(1);
  });

  test('toJSON gives the book of another host, with what scripts remember of each person', () => {
    const source = `function f() {
        SpreadsheetApp.getActiveSheet().appendRow(['kept']);
        PropertiesService.getUserProperties().setProperty('who', 'Ann');
        CacheService.getUserCache().put('what', 'forgotten');
      }
      function g() {
        return [PropertiesService.getUserProperties().getProperty('who'), CacheService.getUserCache().get('what')];
      }`;
    const host = hostOf(source);
    host.call('f');
    const copy = hostOf(source, { book: host.toJSON() as object });
    expect(copy.values('Sheet1')).toEqual([['kept']]);
    expect([copy.call('g'), copy.call('g', [], 'rep1@example.com')]).toEqual([
      ['Ann', null],
      [null, null],
    ]);
  });
});

describe('counts and beforeCall', () => {
  const source = `function save() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.appendRow(['a', 'b']);
    try { SpreadsheetApp.flush(); } catch (e) { return String(e); }
    return 'saved';
  }
  function buffered() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); Utilities.sleep(1); }`;

  test('counts tells the calls by name, flushes and executions; resetCounts forgets them', () => {
    const host = hostOf(source);
    host.run('save');
    expect(host.counts()).toMatchObject({
      calls: 3,
      flushes: 1,
      executions: 1,
      byName: { 'Sheet.appendRow': 1 },
    });
    host.resetCounts();
    expect(host.counts()).toMatchObject({ calls: 0, byName: {} });
  });

  test('a call that fails before its effect writes nothing', () => {
    const host = hostOf(source);
    host.beforeCall((call) => call.name === 'Sheet.appendRow' && call.fail('Service error: Spreadsheets'));
    expect(() => host.run('save')).toThrow('Service error: Spreadsheets');
    expect(host.values('Sheet1')).toEqual([]);
  });

  test('a call that fails after its effect has written, and a blind retry makes a second row', () => {
    const host = hostOf(source);
    host.beforeCall(
      (call) => call.name === 'Sheet.appendRow' && call.failAfter('Service Spreadsheets timed out'),
    );
    expect(host.run('save')).toBe('Exception: Service Spreadsheets timed out');
    host.beforeCall(null);
    host.run('save');
    expect(host.values('Sheet1')).toHaveLength(2);
  });

  test('a hook sees the index of the call; a killed run loses what it has not flushed', () => {
    const host = hostOf(source);
    const seen: string[] = [];
    host.beforeCall((call) => {
      seen.push(`${call.index} ${call.name} ${call.email}`);
      if (call.name === 'Utilities.sleep') call.kill();
    });
    expect(() => host.run('buffered')).toThrow('Exceeded maximum execution time');
    expect(host.values('Sheet1')).toEqual([]);
    expect(seen.at(-1)).toBe('4 Utilities.sleep ann@example.com');
  });

  test('no catch or finally of a killed run can call a service any more', () => {
    const host =
      hostOf(`function f() { try { Utilities.sleep(1); } finally { PropertiesService.getScriptProperties().setProperty('k', 'v'); } }
      function g() { return PropertiesService.getScriptProperties().getProperty('k'); }`);
    host.beforeCall((call) => call.name === 'Utilities.sleep' && call.kill('The server is gone'));
    expect(() => host.run('f')).toThrow('The server is gone');
    expect(host.run('g')).toBe(null);
  });

  test('a delay passes on the clock of the host', () => {
    const host = hostOf(source, { now: () => 0 });
    host.beforeCall((call) => call.delay(100));
    host.run('save');
    expect(host.now()).toBe(300);
  });
});
