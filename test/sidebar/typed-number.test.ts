import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/sidebar/typed-number.ts';

describe('typedNumber', () => {
  it.each([
    ['en', '1200', 1200],
    ['en', '1,200', 1200],
    ['en', '1,200.50', 1200.5],
    ['en', ' 1 200 ', 1200],
    ['en', '.5', 0.5],
    ['en', '-3', -3],
    ['en', '−3', -3],
    ['uk', '1 200,50', 1200.5],
    ['uk', '1\u00a0200', 1200],
    ['uk', '1200.5', 1200.5],
    ['uk', '0,5', 0.5],
  ])('typedNumber in %s reads "%s"', (tag, text, number) => {
    expect(typedNumber(text, tag)).toBe(number);
  });

  it.each([
    ['en', '1,20'],
    ['en', '1,2'],
    ['uk', '1,200.50'],
    ['uk', '1,2,3'],
    ['en', '12 calls'],
    ['en', '1e5'],
    ['en', '0x10'],
    ['en', ''],
    ['en', '='],
    ['en', 'Infinity'],
  ])('typedNumber in %s guesses nothing of "%s"', (tag, text) => {
    expect(typedNumber(text, tag)).toBeNull();
  });
});
