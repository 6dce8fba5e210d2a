import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../src/addon/entry-points.ts';
import { privateGlobal } from '../../src/build/stubs.ts';
import { customFunctions } from '../../src/functions/family.ts';
import { code, load, parsed, publicNames } from './built.ts';

const declared: { name: string; params: readonly string[] }[] = [
  ...customFunctions.map(({ name, args }) => ({ name, params: args.map((argument) => argument.name) })),
  ...entryPoints,
];

describe('the text of Code.js', () => {
  it('is a script of ES2019 and stays under 250 kB', () => {
    expect(() => parsed()).not.toThrow();
    expect(Buffer.byteLength(code)).toBeLessThan(250_000);
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

  it.each(customFunctions)('$name gives the answer of its example', ({ name, example }) => {
    const given = example.given.map((value) =>
      JSON.stringify(Array.isArray(value) ? value.map((one) => [one]) : value),
    );
    expect(JSON.parse(load().call(`JSON.stringify(${name}(${given.join(', ')}))`) as string)).toEqual(
      example.answer,
    );
  });

  it('a stub hands on a surplus argument, which is refused with an Error of the script', () => {
    const { call } = load();
    const caught = call(
      'try { CALLS_NEEDED(50, 0.05, 0.9) } catch (e) { [e instanceof Error, e.message] }',
    ) as unknown[];
    expect([...caught]).toEqual([
      true,
      'CALLS_NEEDED requires at most 2 arguments (target, closeRate), got 3',
    ]);
    expect(call('try { CALLS_NEEDED() } catch (e) { e.message }')).toContain('target requires');
  });

  it('keeps nothing between calls: its globals are the same after a call, and a second context starts anew', () => {
    const first = load();
    const snapshot =
      'JSON.stringify(Object.getOwnPropertyNames(globalThis).map((n) => [n, typeof globalThis[n]]))';
    const inside = `JSON.stringify(Object.keys(${privateGlobal}).map((n) => [n, String(${privateGlobal}[n])]))`;
    const before = [first.call(snapshot), first.call(inside)];
    const answer = first.call('JSON.stringify(CALLS_PER_DAY([[50], [60]], 0.05))');
    expect([first.call(snapshot), first.call(inside)]).toEqual(before);
    expect(first.call('JSON.stringify(CALLS_PER_DAY([[50], [60]], 0.05))')).toBe(answer);
    expect(load().call('JSON.stringify(CALLS_PER_DAY([[50], [60]], 0.05))')).toBe(answer);
  });

  it('frozen, its private global answers as before: no call writes to it', () => {
    const { call } = load();
    call(`Object.freeze(${privateGlobal}); Object.freeze(globalThis.Object.prototype); 0`);
    expect(call('CALLS_NEEDED(50, 0.05)')).toBe(1000);
  });
});
