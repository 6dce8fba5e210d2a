import type { Currency } from '../../locale/currency.ts';
import { isRoomFor, type TextFont } from './text-width.ts';

/** How the amounts of a column are written: a number format, and the unit that the column's head has to name. */
export interface MoneyFormat {
  format: string;
  unit: 'one' | 'thousand' | 'million';
}

const steps = [
  { unit: 'one', size: 1, commas: '' },
  { unit: 'thousand', size: 1_000, commas: ',' },
  { unit: 'million', size: 1_000_000, commas: ',,' },
] as const;

/** Amounts below it, all of them, keep their hundredths. */
const smallAmount = 100;

/**
 * The number format for amounts in a column of a width in pixels: whole units, with hundredths where all amounts are below
 * 100; in thousands or millions where the longest would not fit. Amounts that are null need no room. Throws nothing.
 *
 * @example moneyFormat([1_153_214], 62, { size: 10, bold: false }, { before: '$', after: '' }) // { format: '"$"#,##0,', unit: 'thousand' }
 */
export function moneyFormat(
  amounts: readonly (number | null)[],
  widthPx: number,
  font: TextFont,
  currency: Currency,
): MoneyFormat {
  const sizes = amounts.map((amount) => Math.abs(amount ?? 0));
  const largest = Math.max(0, ...sizes);
  const isSmall = largest < smallAmount && sizes.some((size) => !Number.isInteger(size));
  const digits = isSmall ? '#,##0.00' : '#,##0';
  const sign = amounts.some((amount) => (amount ?? 0) < 0) ? '-' : '';
  const shown = (size: number) => {
    const number = (largest / size).toLocaleString('en', { maximumFractionDigits: isSmall ? 2 : 0 });
    return `${sign}${currency.before}${number}${currency.after}`;
  };
  const step = steps.find(({ size }) => isRoomFor(shown(size), widthPx, font)) ?? steps[2];
  return {
    format: `${quoted(currency.before)}${digits}${step.commas}${quoted(currency.after)}`,
    unit: step.unit,
  };
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replace(/"/g, '')}"`;
}
