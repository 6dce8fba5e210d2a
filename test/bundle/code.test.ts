import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../src/addon/entry-points.ts';
import { privateGlobal } from '../../src/build/stubs.ts';
import { customFunctions } from '../../src/functions/family.ts';
import { asRanges, rounded } from '../functions/call.ts';
import { code, load, parsed, publicNames } from './built.ts';
import { survivorsIn } from './surviving-state.ts';

const declared: { name: string; params: readonly string[] }[] = [
  ...customFunctions.map(({ name, args }) => ({ name, params: args.map((argument) => argument.name) })),
  ...entryPoints,
];

describe('the text of Code.js', () => {
  // Two languages of words and definitions are over a quarter of it; it loads in 7 to 8 ms.
  it('is a script of ES2019 and stays under 320 kB', () => {
    expect(() => parsed()).not.toThrow();
    expect(Buffer.byteLength(code)).toBeLessThan(320_000);
  });

  it('has at top level the declared functions and one private global, and nothing else', () => {
    const names = declared.map(({ name }) => name);
    expect(publicNames().filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !publicNames().includes(name))).toEqual([]);
    const others = parsed().program.body.flatMap((statement) => {
      if (statement.type === 'FunctionDeclaration') return [];
      if (statement.type === 'VariableDeclaration')
        return statement.declarations.map(({ id }) => 'name' in id && id.name);
      return [statement.type === 'ExpressionStatement' ? statement.directive : statement.type];
    });
    expect(others).toEqual([privateGlobal]);
    expect(privateGlobal).toMatch(/_$/);
  });

  it('gives each function the formal parameters of its declaration, which the help in the cell shows', () => {
    const found = parsed().program.body.flatMap((statement) =>
      statement.type === 'FunctionDeclaration'
        ? [
            {
              name: statement.id.name,
              params: statement.params.map((param) => 'name' in param && param.name),
            },
          ]
        : [],
    );
    expect(found).toEqual(declared.map(({ name, params }) => ({ name, params: [...params] })));
  });

  it.each(customFunctions)(
    'has the comment of $name directly above it, naming every parameter',
    ({ name, args }) => {
      const { program, comments } = parsed();
      const stub = program.body.find((one) => one.type === 'FunctionDeclaration' && one.id.name === name)!;
      const comment = comments.find(({ end }) => end < stub.start && code.slice(end, stub.start) === '\n')!;
      expect(comment.type).toBe('Block');
      expect(comment.value.startsWith('*\n')).toBe(true);
      expect(comment.value).toMatch(/^ \* @customfunction$/m);
      expect(comment.value).toMatch(/^ \* @return .+$/m);
      expect([...comment.value.matchAll(/@param \{\w+\} (\w+) \S/g)].map(([, param]) => param)).toEqual(
        args.map((argument) => argument.name),
      );
    },
  );

  it('tags the custom functions and no other', () => {
    expect(code.match(/@customfunction/g)).toHaveLength(customFunctions.length);
  });

  it('begins with @OnlyCurrentDoc and says BigInt nowhere', () => {
    expect(code.startsWith('/** @OnlyCurrentDoc */\n')).toBe(true);
    expect(code).not.toMatch(/\bBigInt\b/);
  });

  it('names no field of a class and no private name', () => {
    // ES2019 has neither; the parser above would refuse them. This names them for the reader of a failure.
    expect(code).not.toMatch(/^\s*#\w+\s*[=;(]/m);
    expect(code).not.toMatch(/\bthis\.#/);
  });
});

/** What may survive a call, and why nobody can rely on it or be harmed by it. */
const memoTables: Readonly<Record<string, string>> = {
  formats:
    'Intl.NumberFormat of a language by style and digits: the same key always makes the same formatter',
  knownProspects: 'what a log says of its prospects, by the log itself: held no longer than the log',
};

describe('what Code.js keeps between calls', () => {
  // Google starts every execution anew: whatever relies on an earlier call works here and fails there.
  it('keeps nothing but its memo tables', () => {
    const unexpected = survivorsIn(code).filter(({ name }) => !(name in memoTables));
    expect(unexpected.map(({ name, change, line }) => `${name} ${change} at line ${line}`)).toEqual([]);
  });

  it('has every memo table that is named here', () => {
    const found = new Set(survivorsIn(code).map(({ name }) => name));
    expect(Object.keys(memoTables).filter((name) => !found.has(name))).toEqual([]);
  });

  it.each([
    ['a counter', 'let n = 0; function f() { n++; }', 'n is assigned'],
    ['a cache', 'const met = new Map(); function f(k) { met.set(k, 1); }', 'met is changed by set()'],
    ['a list in an object', 'const o = { a: [] }; function f() { o.a.push(1); }', 'o is changed by push()'],
    ['a member', 'const o = {}; function f() { o[1] = 2; }', 'o has a member assigned'],
    ['a pattern', 'let a; function f() { [{ b: a = 1 }] = [{}]; }', 'a is assigned'],
    ['a property of a function', 'function f() { f.calls = 1; }', 'f has a member assigned'],
    ['an undeclared name', 'function f() { x = 1; }', 'x is assigned'],
    [
      'Object.assign',
      'const o = {}; function f() { Object.assign(o, { a: 1 }); }',
      'o is changed by assign()',
    ],
    ['a closure', 'const f = (() => { let n = 0; return () => ++n; })();', 'n is assigned'],
    ['a memo made at load', 'function m() { let r; return () => (r = 1); } const f = m();', 'r is assigned'],
    ['an instance', 'class A {} const a = new A();', 'A has an instance'],
    [
      'a global pattern',
      'const r = /a/g; function f(t) { return r.test(t); }',
      '/a/g remembers where it stopped',
    ],
  ])('survivorsIn finds %s', (_, script, expected) => {
    expect(survivorsIn(script).map(({ name, change }) => `${name} ${change}`)).toEqual([expected]);
  });

  it.each([
    [
      'variables of a call',
      'function f(n) { n = 1; const a = []; a.push(n); for (let i = 0; i < 3; i++) n += i; }',
    ],
    ['a parameter of the name of a constant', 'const m = []; function f(m) { m.push(1); }'],
    ['what is finished while the script loads', 'let n = 0; n = 1; const m = new Map(); m.set(1, n);'],
    ['a pattern used within a call', 'function f(t) { return t.replace(/a/g, "b"); }'],
  ])('survivorsIn passes over %s', (_, script) => {
    expect(survivorsIn(script)).toEqual([]);
  });
});

describe('Code.js in a context without any service', () => {
  it('loads and adds only its own names', () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const added = load()
      .globals()
      .filter((name) => !before.has(name));
    expect(added.sort()).toEqual([...declared.map(({ name }) => name), privateGlobal].sort());
  });

  it('CALLS_NEEDED(50, 0.05) is 1000, and its answers are plain', () => {
    const { call } = load();
    expect(call('CALLS_NEEDED(50, 0.05)')).toBe(1000);
    expect(call('JSON.stringify(CALLS_NEEDED([[50], [""], ["x"]], 0.05))')).toBe(
      '[[1000],[""],["#target requires a number of at least 0, got text \\"x\\""]]',
    );
  });

  it('answers with confidence, of ranges and of a log as the sources do, with the decimals of a double', () => {
    const { call } = load();
    expect(call('CALLS_NEEDED(50, 0.05, 0.9, 100)')).toBe(1807);
    expect(call('JSON.stringify(CALLS_NEEDED([[50], [""], [90]], 0.05, [[0.8], [""], [90]]))')).toBe(
      '[[1114],[""],["#confidence requires a share above 0 and below 1 (write 90% or 0.9), got 90"]]',
    );
    expect(call('JSON.stringify(RATE_INTERVAL([[0], [""]], [[30], [""]]))')).toMatch(
      /^\[\[0,0\.1135\d+\],\["",""\]\]$/,
    );
    // R: pbinom(49, 1000, .05, lower.tail = FALSE)
    expect(call('CHANCE_OF_TARGET(50, 1000, 0.05)')).toBeCloseTo(0.520258942913, 11);
  });

  it.each(customFunctions)('$name gives the answer of its example', ({ name, example }) => {
    const given = asRanges(example.given).map((value) => JSON.stringify(value));
    expect(JSON.parse(load().call(`JSON.stringify(${name}(${given.join(', ')}))`) as string)).toEqual(
      rounded(example.answer),
    );
  });

  it('a stub hands on a surplus argument, which is refused with an Error of the script', () => {
    const { call } = load();
    const caught = call(
      'try { EXPECTED_SALES(1000, 0.05, 0.9) } catch (e) { [e instanceof Error, e.message] }',
    ) as unknown[];
    expect([...caught]).toEqual([
      true,
      'EXPECTED_SALES requires at most 2 arguments (calls, closeRate), got 3',
    ]);
    expect(call('try { CALLS_NEEDED() } catch (e) { e.message }')).toContain('target requires');
  });

  it('answers a second call as the first, and adds no name while it does', () => {
    const first = load();
    const before = first.globals();
    const answer = first.call('JSON.stringify(CALLS_PER_DAY([[50], [60]], 0.05))');
    expect(first.call('JSON.stringify(CALLS_PER_DAY([[50], [60]], 0.05))')).toBe(answer);
    expect(first.globals()).toEqual(before);
    expect(load().call('JSON.stringify(CALLS_PER_DAY([[50], [60]], 0.05))')).toBe(answer);
  });

  it('looks at the global Math while it loads, not in every step of a sum', () => {
    const { call } = load();
    call(`
      looks = 0;
      maths = Math;
      Object.defineProperty(globalThis, 'Math', { get: () => (looks++, maths) });
    `);
    call(code);
    const atLoad = call('looks');
    call('CALLS_NEEDED([[10], [50], [5000]], 0.05, 0.9, 100)');
    expect(call('looks')).toBe(atLoad);
    expect(atLoad).toBeLessThan(5);
  });

  it('frozen, its private global answers as before: no call writes to it', () => {
    const { call } = load();
    call(`Object.freeze(${privateGlobal}); Object.freeze(globalThis.Object.prototype); 0`);
    expect(call('CALLS_NEEDED(50, 0.05)')).toBe(1000);
  });
});
