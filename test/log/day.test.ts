import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, dayOfSerial, isoOf, parseIso, serialOf, weekdayOf } from '../../src/log/day.ts';

describe('days', () => {
  it('dayOf counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1970, 2, 1)).toBe(31); // by hand
    expect(dayOf(2026, 14, 1)).toBe(dayOf(2027, 2, 1));
  });

  it('weekdayOf knows 23 November 2026 as a Monday and 1 January 1970 as a Thursday', () => {
    expect(weekdayOf(dayOf(2026, 11, 23))).toBe(1); // date -d 2026-11-23 +%u
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(dayOf(1969, 12, 28))).toBe(7); // date -d 1969-12-28 +%u
  });

  it('parseIso refuses impossible days and everything that is not ISO', () => {
    expect(parseIso('2024-02-29')).toBe(dayOf(2024, 2, 29));
    for (const text of ['2026-02-29', '2026-13-01', '23.11.2026', '11/23/2026', '2026-1-5', ''])
      expect(parseIso(text)).toBeNull();
  });

  it('serialOf gives the number a date cell holds', () => {
    expect(serialOf(dayOf(2026, 11, 23))).toBe(46349); // LibreOffice: =DATE(2026;11;23)
    expect(dayOfSerial(46349.75)).toBe(dayOf(2026, 11, 23));
  });

  it('isoOf and dateOf round-trip every day from 1900 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 47_846 }), (day) => {
        const { year, month, date } = dateOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(parseIso(isoOf(day))).toBe(day);
      }),
    );
  });
});
