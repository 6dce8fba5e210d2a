import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/functions/call-function.ts';
import { customFunctions } from '../../src/functions/family.ts';
import { exampleFormula, functionTable, signature } from '../../src/functions/function-table.ts';
import { answers, notYet, notYetArguments, promised, refusals } from './contract.ts';

const nameOf = (promise: string) => promise.slice(0, promise.indexOf('('));

describe('the declarations and the public contract', () => {
  it('signature of every declared function is the promised one without the arguments still to come', () => {
    const expected = promised
      .filter((promise) => !notYet.includes(nameOf(promise)))
      .map((promise) =>
        (notYetArguments[nameOf(promise)] ?? []).reduce(
          (text, later) => text.replace(`, ${later}`, ''),
          promise,
        ),
      );
    expect(customFunctions.map(signature)).toEqual(expected);
  });

  it('arguments still to come stand behind all declared ones', () => {
    for (const [name, later] of Object.entries(notYetArguments)) {
      const promise = promised.find((one) => nameOf(one) === name)!;
      expect(promise.endsWith(`, ${later.join(', ')})`)).toBe(true);
    }
  });

  it('every optional argument is trailing, every text one line without a full stop to spare', () => {
    for (const { args, about, returns } of customFunctions) {
      const firstOptional = args.findIndex((argument) => argument.isOptional);
      if (firstOptional !== -1)
        expect(args.slice(firstOptional).every(({ isOptional }) => isOptional)).toBe(true);
      for (const text of [about.replace(/\.$/, ''), returns, ...args.map(({ help }) => help)]) {
        expect(text).toMatch(/^[^\n<>*]+[^.\n]$/);
      }
    }
  });

  it('every declared function has an example of the contract that holds', () => {
    for (const { name, example } of customFunctions) {
      const given = example.given.map((value) =>
        Array.isArray(value) ? value.map((cell) => [cell]) : value,
      );
      expect(callFunction(name, given), name).toEqual(example.answer);
    }
  });

  it('functionTable has a row per function, with its example', () => {
    const rows = functionTable().slice(2);
    expect(rows).toHaveLength(customFunctions.length);
    customFunctions.forEach((one, index) => {
      expect(rows[index]).toContain(`\`${signature(one)}\``);
      expect(rows[index]).toContain(`\`${exampleFormula(one)}\``);
      expect(rows[index].replace(/\\\|/g, '').split('|')).toHaveLength(6);
    });
  });
});

describe('answers', () => {
  it.each(answers)('%s(%j) is %j (%s)', (name, given, answer) => {
    expect(callFunction(name, given)).toEqual(answer);
  });

  it('every declared function is among them', () => {
    const called = new Set(answers.map(([name]) => name));
    expect(customFunctions.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
  });
});

describe('refusals', () => {
  it.each(refusals)('%s(%j) throws: %s', (name, given, reason) => {
    expect(() => callFunction(name, given)).toThrow(new Error(reason));
  });
});
