import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountIn } from '../../src/log/amount.ts';

describe('amountIn', () => {
  it.each([
    ['1250', 1250],
    ['1250,5', 1250.5],
    ['1250.50', 1250.5],
    ['0,50', 0.5],
    ['0.125', 0.125],
    ['12,5', 12.5],
    ['1 250,50', 1250.5],
    ['1\u00a0250,50', 1250.5],
    ['1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1’250.50', 1250.5],
    ['1250,123', 1250.123], // four digits before it: no thousands
    ['$1250', 1250],
    ['$ 1,250.50', 1250.5],
    ['1250 €', 1250],
    ['1 250,50 грн.', 1250.5],
    ['EUR 1250', 1250],
    ['1250 uah', 1250],
    ['-40', -40],
    ['−40,25', -40.25],
    ['-$40', -40],
    ['$-40', -40],
    [' 40 ', 40],
  ])('amountIn reads %j as %d', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each([
    '1,250',
    '1.250',
    '999,999',
    '1,25,0',
    '1.250.50',
    '12 50',
    '1,2.3,4',
    '1250-',
    '(1250)',
    '12 apples',
    '12 pcs',
    '30 sec',
    '$12$',
    '5%',
    '1e3',
    'soon',
    '',
    '-',
    '.5.',
    '12k',
    '1250 USD EUR',
  ])('amountIn doubts %j', (text) => {
    expect(amountIn(text)).toBeNull();
  });

  it('amountIn reads what Intl writes with hundredths, in English, German and Ukrainian', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100),
        fc.constantFrom('en', 'de', 'uk', 'fr', 'de-CH'),
        (amount, locale) => {
          expect(
            amountIn(amount.toLocaleString(locale, { minimumFractionDigits: 2 })) ?? Number.NaN,
          ).toBeCloseTo(amount, 6);
        },
      ),
    );
  });

  it('amountIn never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void amountIn(text)));
  });
});
