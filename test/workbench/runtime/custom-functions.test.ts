import { expect, test } from 'vitest';
import { hostOf } from '../script.ts';

const SCRIPT = `
var calls = 0;
/** Doubles. @customfunction */
function DOUBLE_IT(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
function COUNT_CALLS() { calls++; globalThis.left = (globalThis.left || 0) + 1; return calls + globalThis.left; }
function KIND_OF(...args) { return args.map((a) => Object.prototype.toString.call(a) + (a instanceof Date) + (a instanceof Array)).join(); }
function MAIL_OF() { return '[' + Session.getActiveUser().getEmail() + ']'; }
function WRITES_CELL() {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
function SHOWS_UI() { SpreadsheetApp.getUi(); return 1; }
function READS_CELL() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function THROWS_IT() {

  throw new Error('no such rep');
}
function RETURNS(kind) { return kind === 'object' ? { a: 1 } : kind === 'ragged' ? [[1, 2], [3]] : () => 1; }
function LOOPS() { for (;;); }
function log(x) { return 'mine'; }
function private_() { return 1; }
`;

const shown = (formula: string): unknown => {
  const { value, error } = hostOf(SCRIPT, { shortLimitMs: 200 }).evaluate(formula);
  return error === null ? value : `${value} ${error}`;
};

test.each([
  ['=DOUBLE_IT(21)', 42],
  ['=double_it(5%)', 0.1],
  [
    '=KIND_OF(DATE(2026,1,2),A1:B2,"",TRUE)',
    '[object Date]truefalse,[object Array]falsetrue,[object String]falsefalse,[object Boolean]falsefalse',
  ],
  ['=MAIL_OF()', '[]'],
  ['=log(100)', 2],
  ['=WRITES_CELL()', '#ERROR! You do not have permission to call setValue (line 9)'],
  ['=SHOWS_UI()', '#ERROR! Cannot call SpreadsheetApp.getUi() from this context. (line 10)'],
  ['=THROWS_IT()', '#ERROR! no such rep (line 14)'],
  ['=LOOPS()', '#ERROR! Exceeded maximum execution time'],
])('evaluate(%s)', (formula, expected) => {
  expect(shown(formula)).toBe(expected);
});

test.each(['object', 'ragged', 'function'])('a custom function may not return %s', (kind) => {
  expect(shown(`=RETURNS("${kind}")`)).toMatch(/^#ERROR! RETURNS requires/);
});

test('a call leaves nothing behind for the next: neither variables nor globals', () => {
  const host = hostOf(SCRIPT);
  expect([
    host.evaluate('=COUNT_CALLS()').value,
    host.evaluate('=COUNT_CALLS()+COUNT_CALLS()').value,
  ]).toEqual([2, 4]);
});

test('a private function is no function of cells', () => {
  expect(shown('=private_()')).toMatch(/^#NAME\?/);
});

test('a custom function sees what a script has written, in cells that the script fills', () => {
  const host = hostOf(
    `${SCRIPT} function fill() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:A2').setValues([[4], ['=DOUBLE_IT(A1)']]); return s.getRange('A2').getValue(); }`,
  );
  expect(host.call('fill')).toBe(8);
  host.type('Sheet1', 'A1', '10');
  expect(host.values('Sheet1', 'A2')).toEqual([[20]]);
  expect(host.evaluate('=READS_CELL()').value).toBe(10);
});

test('cells are computed for scripts in workers too', async () => {
  const host = hostOf(
    "function DOUBLE_IT(x) { return x * 2; } function f() { const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue('=DOUBLE_IT(4)'); return r.getValue(); }",
    { workers: 1 },
  );
  expect(await host.runAsync('f')).toBe(8);
  await host.close();
});
