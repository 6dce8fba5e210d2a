import { describe, expect, test } from 'vitest';
import { parseScript } from '../../../src/workbench/runtime/syntax.ts';

const refusal = (source: string): string => {
  try {
    parseScript('Code.js', source);
    return 'accepted';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe('parseScript', () => {
  // Reported for pushes: google/clasp #907, #935
  test('parseScript refuses a class field with the file and the line', () => {
    expect(refusal('class A {\n  constructor() {}\n  x = 1;\n}')).toBe(
      'ParseError: Unexpected token = (line 3, file "Code.js")',
    );
    expect(refusal('class A { static x = 1 }')).toBe(
      'ParseError: Unexpected token = (line 1, file "Code.js")',
    );
  });

  test.each([
    ['a #private member', 'class A { #x() {} }'],
    ['a static block', 'class A { static { } }'],
    ['a BigInt literal', 'var n = 10n;'],
    ['a numeric separator', 'var n = 1_000;'],
    ['import', 'import x from "y";'],
    ['export', 'export const x = 1;'],
    ['dynamic import', 'function f() { return import("x"); }'],
    ['import.meta', 'var x = import.meta;'],
    ['await outside a function', 'await fetchAll();'],
    ['logical assignment', 'a ||= 1;'],
  ])('parseScript refuses %s', (_name, source) => {
    expect(refusal(source)).toMatch(/^(ParseError|SyntaxError): .+ \(line 1, file "Code.js"\)$/);
  });

  test('parseScript says of await at the top level what V8 says', () => {
    expect(refusal('var a = 1;\nawait f();')).toBe(
      'SyntaxError: await is only valid in async functions and the top-level bodies of modules (line 2, file "Code.js")',
    );
  });

  test.each([
    'var a = b?.c ?? 1;',
    'const { a, ...rest } = { a: 1, b: 2 };',
    'async function f() { for await (const x of g()) await x; }',
    'function* g() { yield 1; }',
    'var r = /(?<year>\\d{4})(?<=x)/su;',
    'try { f() } catch { g() }',
    'class A { get x() { return 1 } static make() { return new A() } }',
    `var t = \`a \${1} b\`;`,
  ])('parseScript accepts %s', (source) => {
    expect(refusal(source)).toBe('accepted');
  });
});
