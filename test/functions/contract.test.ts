import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../src/functions/family.ts';
import { exampleFormula, functionTable, signature } from '../../src/functions/function-table.ts';
import { asRanges, callFunction, rounded } from './call.ts';
import { answers, promised, refusals } from './contract.ts';

describe('the declarations and the public contract', () => {
  it('signature of every declared function is the promised one', () => {
    expect(customFunctions.map(signature)).toEqual(promised);
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
      expect(callFunction(name, asRanges(example.given)), name).toEqual(rounded(example.answer));
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
    expect(callFunction(name, given)).toEqual(rounded(answer));
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
