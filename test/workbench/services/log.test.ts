import { expect, test } from 'vitest';
import { hostOf } from '../script.ts';

const logged = (statement: string): readonly string[] => {
  const host = hostOf(`function f() { ${statement} }`);
  host.call('f');
  return host.log;
};

// Logger writes the Java way: whole numbers with ".0", maps as {a=1.0}
test.each([
  ['Logger.log(1)', '1.0'],
  ['Logger.log(12345678)', '1.2345678E7'],
  [
    "Logger.log({ a: 1, b: ['x', null], c: undefined, d: { e: true } })",
    '{a=1.0, b=[x, null], c=null, d={e=true}}',
  ],
  ["Logger.log('%s of %s', 'a', 'b')", 'a of b'],
  ['Logger.log(new Date(0))', 'Thu Jan 01 00:00:00 GMT 1970'],
  ['Logger.log(undefined)', 'null'],
  ["console.log('a', 1, true, null, undefined)", 'a 1 true null undefined'],
  [
    "console.log({ a: 1, 'b-c': 'it\\'s', d: [1, [2, [3, [4]]]] })",
    "{ a: 1, 'b-c': 'it\\'s', d: [ 1, [ 2, [Array] ] ] }",
  ],
  ["console.log('%s has %d and %j', 'x', 5, {a: 1})", 'x has 5 and {"a":1}'],
  ['console.log([function f() {}, /x/g, new Error("no")])', '[ [Function: f], /x/g, [Error: no] ]'],
  ['console.warn(Utilities.Charset.UTF_8, SpreadsheetApp)', 'UTF_8 SpreadsheetApp'],
])('%s', (statement, message) => {
  expect(logged(statement)).toEqual([message]);
});

test('Logger.getLog gives the lines of this execution, clear empties it', () => {
  const host = hostOf(
    'function f() { Logger.log("a").log("b"); const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()]; }',
    { now: () => 0 },
  );
  expect(host.call('f')).toEqual([
    'Thu Jan 01 00:00:00 UTC 1970 INFO: a\nThu Jan 01 00:00:00 UTC 1970 INFO: b\n',
    '',
  ]);
});

test('console.time measures on the clock of the host', () => {
  expect(logged('console.time("t"); Utilities.sleep(250); console.timeEnd("t");')[0]).toMatch(/^t: 25\dms$/);
});
