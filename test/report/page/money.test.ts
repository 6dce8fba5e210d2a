import { describe, expect, it } from 'vitest';
import { moneyFormat } from '../../../src/report/page/money.ts';

const font = { size: 10, bold: true };
const dollar = { before: '$', after: '' };
const hryvnia = { before: '', after: '\u00a0₴' };

describe('moneyFormat', () => {
  it.each([
    [[1_240, 986], 66, dollar, '"$"#,##0', 'one'],
    [[1_240, null], 66, hryvnia, '#,##0"\u00a0₴"', 'one'],
    [[4.5, 12], 66, dollar, '"$"#,##0.00', 'one'],
    [[4, 12], 66, dollar, '"$"#,##0', 'one'],
    [[4.5, 120], 66, dollar, '"$"#,##0', 'one'],
    [[10_005_534, 3], 66, dollar, '"$"#,##0,', 'thousand'],
    [[10_005_534_000], 66, dollar, '"$"#,##0,,', 'million'],
    [[null], 66, { before: '', after: '' }, '#,##0', 'one'],
    [[1], 66, { before: '"', after: '' }, '""#,##0', 'one'],
  ])('moneyFormat of %j in %d pixels', (amounts, width, currency, format, unit) => {
    expect(moneyFormat(amounts, width, font, currency)).toEqual({ format, unit });
  });
});
