import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isoOf } from '../../src/log/day.ts';
import { dateRule, dayReader } from '../../src/log/day-cell.ts';
import { dayInText, daysInText } from '../../src/log/day-text.ts';

const eve = dayOf(2026, 12, 24);
const readable = dayReader((epochMs) => Math.floor(epochMs / 86_400_000));

describe('dayInText', () => {
  it.each([
    '2026-12-24',
    '2026/12/24',
    '2026.12.24',
    '24.12.2026',
    '24/12/2026',
    '24-12-2026',
    '12/24/2026',
    '12-24-2026',
    ' 24.12.2026 ',
    '\u00a012/24/2026',
  ])('dayInText reads %s as 24 December 2026', (text) => {
    expect(dayInText(text)).toBe(eve);
  });

  it('dayInText takes dots for day, month, year, whatever the numbers', () => {
    expect(dayInText('03.04.2026')).toBe(dayOf(2026, 4, 3));
    expect(dayInText('3.4.2026')).toBe(dayOf(2026, 4, 3));
    expect(dayInText('12.24.2026')).toBeNull();
  });

  it('dayInText takes a year that stands first for year, month, day, whatever the mark', () => {
    for (const text of ['2026-3-4', '2026/03/04', '2026.03.04'])
      expect(dayInText(text), text).toBe(dayOf(2026, 3, 4));
    for (const text of ['2026/24/12', '2026.13.01']) expect(dayInText(text), text).toBeNull();
  });

  it('dayInText reads a day and a month that are the same number', () => {
    expect(dayInText('04/04/2026')).toBe(dayOf(2026, 4, 4));
    expect(dayInText('4-4-2026')).toBe(dayOf(2026, 4, 4));
  });

  it('dayInText does not choose between two days', () => {
    expect(daysInText('03/04/2026')).toEqual([dayOf(2026, 4, 3), dayOf(2026, 3, 4)]);
    for (const text of ['03/04/2026', '3/4/2026', '03-04-2026', '12/01/2026'])
      expect(dayInText(text), text).toBeNull();
  });

  it('dayInText knows the leap days', () => {
    for (const text of ['29.02.2028', '29/02/2028', '02/29/2028', '2028/02/29'])
      expect(dayInText(text), text).toBe(dayOf(2028, 2, 29));
    for (const text of ['29.02.2027', '29/02/2027', '02/29/2027', '2027/02/29', '30.02.2028'])
      expect(dayInText(text), text).toBeNull();
    expect(dayInText('29.02.2100')).toBeNull(); // no leap year: divisible by 100, not by 400
  });

  it.each([
    '',
    '24.12.26',
    '12/24/26',
    '26-12-24',
    '24.12/2026',
    '24.12.2026.',
    '24.12',
    '00.12.2026',
    '24/00/2026',
    '0/12/2026',
    '24.12.20266',
    '024.12.2026',
    '2026-12-2026',
    '24 12 2026',
    '24.12.0026',
    '-1/12/2026',
    '24 December 2026',
    '24.12.2026 р.',
    '٢٤.١٢.٢٠٢٦',
  ])('dayInText does not guess at “%s”', (text) => {
    expect(daysInText(text)).toEqual([]);
  });

  it('dayInText gives every day back from any order, or two days of which one is meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7305, max: 47_481 }), fc.constantFrom('/', '-'), (day, mark) => {
        const { year, month, date } = dateOf(day);
        expect(dayInText(`${date}.${month}.${year}`)).toBe(day);
        expect(dayInText([year, month, date].join(mark))).toBe(day);
        const isClear = date > 12 || date === month;
        for (const order of [
          [date, month, year],
          [month, date, year],
        ]) {
          const text = order.join(mark);
          expect(daysInText(text)).toContain(day);
          expect(dayInText(text)).toBe(isClear ? day : null);
        }
      }),
    );
  });
});

describe('dayReader', () => {
  it.each(['24.12.2026 14:31', '24.12.2026, 14:31:05', '12/24/2026 2:31 PM', '2026/12/24T14:31'])(
    'dayReader drops the clock time of %s',
    (text) => {
      expect(readable(text)).toBe(eve);
    },
  );

  it.each(['24.12.2026 25:00', '24.12.2026 noon', '24.12.1926', '03/04/2026 9:15', '29.02.2027 10:00'])(
    'dayReader reads no day in %s',
    (text) => {
      expect(readable(text)).toBeNull();
    },
  );
});

describe('dateRule', () => {
  it.each([
    ['03/04/2026', 'clearDate'],
    [' 3-4-2026 ', 'clearDate'],
    ['03/04/2026 9:15', 'clearDate'],
    ['03/04/2026, 9:15 AM', 'clearDate'],
    ['29/02/2027', 'date'],
    ['soon', 'date'],
    ['', 'date'],
    [17, 'date'],
    [null, 'date'],
  ])('dateRule of %s is %s', (cell, rule) => {
    expect(readable(cell)).toBeNull();
    expect(dateRule(cell)).toBe(rule);
  });

  it('dateRule and dayReader agree: what can mean two days is never read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7305, max: 47_481 }), (day) => {
        const [year, month, date] = isoOf(day).split('-');
        const text = `${date}/${month}/${year}`;
        expect(readable(text) === null).toBe(dateRule(text) === 'clearDate');
      }),
    );
  });
});
