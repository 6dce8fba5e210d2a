import { describe, expect, it } from 'vitest';
import { currencyIn, currencyOf } from '../../src/locale/currency.ts';

describe('currencyOf', () => {
  // CLDR: 1 200 ₴, $1,200, 1.200 €, €1,200 in Ireland.
  it.each([
    ['uk_UA', '', '\u00a0₴'],
    ['en_US', '$', ''],
    ['de-DE', '', '\u00a0€'],
    ['en_IE', '€', ''],
    ['pt_BR', 'R$', ''],
    ['xx_XX', '', ''],
    ['', '', ''],
  ])('currencyOf %s', (locale, before, after) => {
    expect(currencyOf(locale)).toEqual({ before, after });
  });
});

describe('currencyIn', () => {
  it.each([
    ['"$"#,##0.00', '$', ''],
    ['$#,##0.00;-$#,##0.00', '$', ''],
    ['[$€-407]#,##0.00', '€', ''],
    ['#,##0.00\u00a0[$₴-422]', '', '\u00a0₴'],
    ['#,##0 ₴', '', '\u00a0₴'],
    ['"USD "0', 'USD ', ''],
    ['[Red]#,##0 "грн"', '', '\u00a0грн'],
  ])('currencyIn %s finds what stands beside the number', (format, before, after) => {
    expect(currencyIn(format)).toEqual({ before, after });
  });

  it.each(['', 'General', '#,##0.00', '0%', 'yyyy-mm-dd', '@'])('currencyIn %j finds none', (format) => {
    expect(currencyIn(format)).toBeNull();
  });
});
