import { describe, expect, test } from 'vitest';
import { packArguments, packResult, unpackFailure } from '../../../src/workbench/runtime/wire.ts';
import { hostOf } from '../script.ts';

// Table of google.script.run: Tanaike's report of 2023-08-28 and takatama's design notes
describe('packArguments (page to server)', () => {
  test.each([
    ['plain data', [1, 'a', true, null, { b: [2] }], '[1,"a",true,null,{"b":[2]}]'],
    ['undefined alone', [undefined], '[null]'],
    ['undefined in an array', [[undefined, 1]], '[[null,1]]'],
    ['NaN and Infinity', [Number.NaN, Number.POSITIVE_INFINITY], '[null,null]'],
    ['a key ending in two underscores', [{ a__: 1, b: 2 }], '[{"b":2}]'],
  ])('packArguments sends %s', (_name, args, text) => {
    expect(packArguments(args)).toBe(text);
  });

  test.each([
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a RegExp', /a/],
    ['a function', () => 1],
    ['a typed array', new Uint8Array(1)],
    ['a Number object', Object(1)],
    ['a Promise', Promise.resolve()],
  ])('packArguments throws for %s, naming the index', (_name, value) => {
    expect(() => packArguments([value])).toThrow('Failed due to illegal value in property: 0');
  });

  test('packArguments names the key that holds the value, and a circle', () => {
    expect(() => packArguments([1, { when: new Date(0) }])).toThrow(
      'Failed due to illegal value in property: when',
    );
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => packArguments(circle)).toThrow('Failed due to circular reference.');
  });
});

describe('packResult (server to page)', () => {
  test.each([
    ['undefined', undefined, 'null'],
    ['NaN', Number.NaN, 'null'],
    ['a Date', new Date(0), 'null'],
    ['a Date anywhere inside', { a: [1, { b: new Date(0) }], c: 1 }, 'null'],
    ['a Map and a Set', [new Map([[1, 2]]), new Set([1])], '[{},{}]'],
    ['a String object', Object('ab'), '{"0":"a","1":"b"}'],
    ['an Int8Array', new Int8Array([3, 4]), '{"0":3,"1":4}'],
    ['undefined in an array', [1, undefined], '[1,null]'],
    ['a key ending in two underscores', { a__: 1, b: 2 }, '{"b":2}'],
  ])('packResult gives %s as the page sees it', (_name, value, text) => {
    expect(packResult(value)).toBe(text);
  });

  test('packResult gives a function as its source text', () => {
    expect(JSON.parse(packResult(function one() {}))).toBe('function one() {}');
  });

  test('packResult refuses a Uint8Array with a server error, and loses a circle', () => {
    expect(() => packResult(new Uint8Array(1))).toThrow(/server error/);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(packResult(circle)).toBe('null');
  });
});

describe('run', () => {
  test('run gives the page what crosses the wire', () => {
    const host = hostOf(`
      function echo(a) { return { a, u: undefined, n: NaN, m: new Map(), type: Object.prototype.toString.call(a) }; }
      function dated() { return { rows: [[new Date()]] }; }
      function service() { return [LockService.getScriptLock()]; }
      class Point { constructor() { this.x = 1; } norm() { return 1; } }
      function point() { return new Point(); }`);
    expect(host.run('echo', [[1]])).toEqual({ a: [1], u: null, n: null, m: {}, type: '[object Array]' });
    expect(host.run('dated')).toBe(null);
    expect(host.run('service')).toEqual([null]);
    expect(host.run('point')).toEqual({ x: 1 });
  });

  test('run throws a bare error: name and message only', () => {
    const host = hostOf('function f() { const e = new RangeError("too far"); e.code = 7; throw e; }');
    let caught: unknown;
    try {
      host.run('f');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Error);
    expect(caught).toMatchObject({ name: 'RangeError', message: 'too far' });
    expect(caught).not.toHaveProperty('code');
    expect(unpackFailure({ name: 'A', message: 'b' })).toMatchObject({ name: 'A', message: 'b' });
  });

  test.each(['hidden_', 'arrow', 'late', 'menu.item', 'nope'])('run does not know %s', (name) => {
    const source =
      'function hidden_() {} const arrow = () => 1; (function () { globalThis.late = function () {}; })(); var menu = { item() {} };';
    expect(() => hostOf(source).run(name)).toThrow(
      new TypeError(`google.script.run.${name} is not a function`),
    );
  });
});
