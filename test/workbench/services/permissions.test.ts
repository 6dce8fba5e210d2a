import { describe, expect, test } from 'vitest';
import { ALL_SCOPES, refusalOf } from '../../../src/workbench/gas/permissions.ts';
import { createHost } from '../../../src/workbench/host.ts';
import { hostOf, scriptError, scriptValue, withScopes } from '../script.ts';

const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';

const thrown = (expression: string, scopes: readonly string[]): unknown =>
  createHost({
    files: withScopes(
      `function f() { try { ${expression}; return null; } catch (e) { return String(e); } }`,
      scopes,
    ),
  }).call('f');

describe('scopes of the manifest', () => {
  test('a call outside the scopes that the manifest lists is refused with what it needs', () => {
    expect(thrown("UrlFetchApp.fetch('x')", [CURRENT])).toBe(
      'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
    expect(thrown('ScriptApp.getProjectTriggers()', [CURRENT])).toMatch(/script\.scriptapp$/);
    expect(thrown("DriveApp.getFileById('x')", [CURRENT])).toMatch(
      /^Exception: You do not have permission to call DriveApp\.getFileById\. Required/,
    );
  });

  test('a service that is not emulated says so once the scope is there', () => {
    expect(
      thrown("UrlFetchApp.fetch('x')", ['https://www.googleapis.com/auth/script.external_request']),
    ).toBe('Exception: UrlFetchApp.fetch is not emulated by the workbench');
    expect(scriptError('DriveApp.Access')).toBe(
      'Exception: DriveApp.Access is not emulated by the workbench',
    );
    expect(scriptValue('typeof BigQuery + typeof Sheets')).toBe('undefinedundefined');
  });

  test('getEmail is blank without userinfo.email', () => {
    const email = (scopes: string[]): unknown =>
      createHost({
        files: withScopes('function f() { return Session.getActiveUser().getEmail(); }', scopes),
        user: 'ann@example.com',
      }).call('f');
    expect([email([CURRENT]), email([CURRENT, EMAIL])]).toEqual(['', 'ann@example.com']);
  });
});

describe('modes of authorisation', () => {
  const inOnOpen = (expression: string, isInstalledOnly: boolean): readonly string[] => {
    const host = hostOf(
      `function onOpen(e) { try { ${expression}; console.log('fine'); } catch (x) { console.log(x.message); } }`,
      { isInstalledOnly },
    );
    host.menu();
    return host.log;
  };

  test('onOpen in NONE may not touch properties, locks or a user', () => {
    expect(inOnOpen('PropertiesService.getUserProperties()', true)).toEqual([
      'You do not have permission to call PropertiesService.getUserProperties',
    ]);
    expect(inOnOpen('LockService.getDocumentLock()', true)).toEqual([
      'You do not have permission to call LockService.getDocumentLock',
    ]);
    expect(inOnOpen('Session.getActiveUser()', true)).toEqual([
      'You do not have permission to call Session.getActiveUser',
    ]);
    expect(inOnOpen('Utilities.getUuid(); Logger.log("x"); Session.getActiveUserLocale()', true)).toEqual([
      'x',
      'fine',
    ]);
  });

  test('onOpen in LIMITED may read properties, and not fetch', () => {
    expect(inOnOpen('PropertiesService.getUserProperties()', false)).toEqual(['fine']);
    expect(inOnOpen("UrlFetchApp.fetch('x')", false)[0]).toMatch(
      /^You do not have permission to call UrlFetchApp\.fetch/,
    );
    expect(inOnOpen('if (Session.getActiveUser().getEmail() !== "") throw new Error("seen")', false)).toEqual(
      ['fine'],
    );
  });

  test('global code runs in the mode of the function that is called', () => {
    const host = hostOf(
      'var p = PropertiesService.getUserProperties(); function onOpen() {} function f() { return 1; }',
      { isInstalledOnly: true },
    );
    expect(host.run('f')).toBe(1);
    expect(() => host.menu()).toThrow(
      'You do not have permission to call PropertiesService.getUserProperties',
    );
  });

  // Texts of the custom function guide and of scripts that quote them
  test.each([
    ['Range.setValue', 'You do not have permission to call setValue'],
    ['Sheet.appendRow', 'You do not have permission to call appendRow'],
    ['SpreadsheetApp.getUi', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['SpreadsheetApp.openById', 'You do not have permission to call SpreadsheetApp.openById'],
    ['MailApp.sendEmail', 'You do not have permission to call MailApp.sendEmail'],
    ['Range.getValues', null],
    ['Cache.put', null],
    ['Utilities.getUuid', null],
  ])('refusalOf(%s) in a custom function', (name, text) => {
    expect(refusalOf(name, 'CUSTOM_FUNCTION', ALL_SCOPES)).toBe(text);
  });
});
