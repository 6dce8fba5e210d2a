import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/workbench/engine/locale.ts';
import { wallClock } from '../../../src/workbench/engine/serial.ts';
import { readTyped, type Typed } from '../../../src/workbench/engine/typed.ts';

const typed = (text: string, code = 'en_US', pattern = ''): Typed =>
  readTyped(text, pattern, localeOf(code), 2026);
const value = (text: string, code = 'en_US') => {
  const read = typed(text, code);
  return read.kind === 'value' ? read.value : read.kind;
};
const day = (text: string, code = 'en_US') => {
  const read = typed(text, code);
  return read.kind === 'value' && read.isDate
    ? wallClock(read.value as number)
        .toISOString()
        .slice(0, 16)
    : read.kind;
};

// Expected values: the table of coerced texts in Google's Range reference and in published live measurements.
describe('readTyped under an automatic format', () => {
  test.each([
    ['0012', 12],
    ['1e5', 100_000],
    ['12E3', 12_000],
    ['5%', 0.05],
    ['12.5%', 0.125],
    ['1,234', 1234],
    ['1,234.50', 1234.5],
    ['$3.50', 3.5],
    ['(7)', -7],
    ['-4', -4],
    ['+380441234567', 380_441_234_567],
    ['.5', 0.5],
    ['TRUE', true],
    ['false', false],
  ])('reads %s as %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ['1,23'],
    ['12-34-56'],
    ['1.2.3.4'],
    ['13/5/2026'],
    ['2026-02-30'],
    ['@x'],
    ['hello'],
    ['5 apples'],
    ['truely'],
  ])('leaves %s a text', (text) => {
    expect(typed(text)).toEqual({ kind: 'text', text });
  });

  test('reads a phone number with spaces as a formula', () => {
    expect(typed('+380 44 123')).toEqual({ kind: 'formula', formula: '=+380 44 123' });
  });

  test('consumes a leading apostrophe', () => {
    expect(typed("'0012")).toEqual({ kind: 'text', text: '0012' });
    expect(typed("'=1+1")).toEqual({ kind: 'text', text: '=1+1' });
  });

  test('blanks the cell for an empty text', () => {
    expect(typed('')).toEqual({ kind: 'blank' });
  });

  test('gives a percentage, an amount and a grouped number their format', () => {
    expect(typed('5%')).toMatchObject({ pattern: '0%' });
    expect(typed('$1,234.50')).toMatchObject({ pattern: '[$$]#,##0.00' });
    expect(typed('1,234')).toMatchObject({ pattern: '#,##0' });
    expect(typed('12')).toMatchObject({ pattern: '' });
  });
});

describe('readTyped of dates and times', () => {
  test.each([
    ['2026-01-05', 'en_US', '2026-01-05T00:00'],
    ['2026/1/5', 'de_DE', '2026-01-05T00:00'],
    ['1/2', 'en_US', '2026-01-02T00:00'],
    ['1/2', 'en_GB', '2026-02-01T00:00'],
    ['1/2/26', 'en_US', '2026-01-02T00:00'],
    ['1/2/99', 'en_US', '1999-01-02T00:00'],
    ['5.1.2026', 'de_DE', '2026-01-05T00:00'],
    ['05.01.2026', 'uk_UA', '2026-01-05T00:00'],
    ['5.1', 'de_DE', '2026-01-05T00:00'],
    ['Jan 5', 'en_US', '2026-01-05T00:00'],
    ['Jan 5, 2026', 'en_US', '2026-01-05T00:00'],
    ['5 March 2026', 'en_GB', '2026-03-05T00:00'],
    ['16:00', 'en_US', '1899-12-30T16:00'],
    ['4:05 PM', 'en_US', '1899-12-30T16:05'],
    ['12:00 am', 'en_US', '1899-12-30T00:00'],
    ['2026-01-05 16:30', 'en_US', '2026-01-05T16:30'],
  ])('reads %s in %s as %s', (text, code, expected) => {
    expect(day(text, code)).toBe(expected);
  });

  test('keeps the order of a typed date in the format', () => {
    expect(typed('1/2')).toMatchObject({ pattern: 'm/d' });
    expect(typed('01/02/2026', 'en_GB')).toMatchObject({ pattern: 'dd/mm/yyyy' });
    expect(typed('30:15')).toMatchObject({ pattern: '[h]:mm' });
  });
});

describe('readTyped by locale', () => {
  test.each([
    ['1,234', 'en_US', 1234],
    ['1,234', 'de_DE', 1.234],
    ['1.234', 'de_DE', 1234],
    ['1.234,5', 'de_DE', 1234.5],
    ['1 234,5', 'uk_UA', 1234.5],
    ['1\u202f234,5', 'fr_FR', 1234.5],
    ['3,50 €', 'fr_FR', 3.5],
    ['100 ₴', 'uk_UA', 100],
  ])('reads %s in %s as %s', (text, code, expected) => {
    expect(value(text, code)).toBe(expected);
  });
});

describe('readTyped under the format @', () => {
  test.each(['+380 44', '0012', 'TRUE', '5%', '2026-01-05', '1e5', '-x'])('keeps %s a text', (text) => {
    expect(typed(text, 'en_US', '@')).toEqual({ kind: 'text', text });
  });

  test('still reads a formula', () => {
    expect(typed('=1+1', 'en_US', '@')).toEqual({ kind: 'formula', formula: '=1+1' });
  });

  test('still drops the apostrophe', () => {
    expect(typed("'0012", 'en_US', '@')).toEqual({ kind: 'text', text: '0012' });
  });
});
