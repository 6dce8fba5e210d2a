import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type PublicFunction, stubs } from '../../src/build/stubs.ts';

const one: PublicFunction = {
  name: 'TWICE',
  params: ['n'],
  comment: ['Twice a number.'],
  answer: 'Sum_.add(n, n)',
};

describe('stubs', () => {
  it('stubs writes a declaration with its comment directly above', () => {
    expect(stubs([one])).toBe('/** Twice a number. */\nfunction TWICE(n) {\n  return Sum_.add(n, n);\n}\n');
    expect(stubs([{ ...one, comment: ['Twice.', '', '@customfunction'] }])).toMatch(
      /^\/\*\*\n \* Twice\.\n \*\n \* @customfunction\n \*\/\nfunction TWICE\(n\) \{/,
    );
    expect(
      runInNewContext(`${stubs([one])} TWICE(4)`, { Sum_: { add: (a: number, b: number) => a + b } }),
    ).toBe(8);
  });

  it('stubs throws on a name that Google hides, on one taken twice, on a help text that ends its comment', () => {
    expect(() => stubs([{ ...one, name: 'TWICE_' }])).toThrow('got TWICE_');
    expect(() => stubs([one, one])).toThrow('got TWICE');
    expect(() => stubs([{ ...one, comment: ['ends */ here'] }])).toThrow('TWICE requires one-line texts');
  });
});
