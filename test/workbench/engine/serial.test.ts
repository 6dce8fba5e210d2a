import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialFromDay, serialFromTime, timeFromSerial } from '../../../src/workbench/engine/serial.ts';

describe('serialFromTime', () => {
  test("serialFromTime counts days since 30 December 1899 on the zone's clock", () => {
    // By hand: 1 January 1970 is day 25569; noon is half a day; Kyiv is 3 hours ahead in July.
    expect(serialFromTime(0, 'Etc/UTC')).toBe(25_569);
    expect(serialFromTime(43_200_000, 'Etc/UTC')).toBe(25_569.5);
    expect(
      serialFromTime(Date.UTC(2026, 6, 1, 9), 'Europe/Kyiv') -
        serialFromTime(Date.UTC(2026, 6, 1, 9), 'Etc/UTC'),
    ).toBeCloseTo(3 / 24, 9);
  });
});

describe('timeFromSerial', () => {
  test('timeFromSerial undoes serialFromTime for every instant that the clock shows once', () => {
    const zones = fc.constantFrom(
      'Etc/UTC',
      'Europe/Kyiv',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
    );
    const times = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(zones, times, (zone, time) => {
        const back = timeFromSerial(serialFromTime(time, zone), zone);
        // Where the clock is put back an hour occurs twice and the first is meant.
        expect([0, 1_800_000, 3_600_000]).toContain(Math.abs(back - time));
        expect(Math.abs(serialFromTime(back, zone) - serialFromTime(time, zone))).toBeLessThan(1e-8);
      }),
    );
  });

  test('timeFromSerial reads a time that spring skips as an hour later', () => {
    // Kyiv, 29 March 2026: 03:00 becomes 04:00 (tz database), so 03:30 is read with the winter offset: 01:30 UTC.
    const serial = (serialFromDay(2026, 3, 29) ?? 0) + 3.5 / 24;
    expect(new Date(timeFromSerial(serial, 'Europe/Kyiv')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('timeFromSerial reads the hours after a change of the clock by the new offset', () => {
    // Kyiv: UTC+2 before and UTC+3 after 29 March 2026, 03:00; back to UTC+2 on 25 October 2026, 04:00.
    const noon = (month: number, day: number) => (serialFromDay(2026, month, day) ?? 0) + 0.5;
    const times = [noon(3, 29), noon(10, 25)].map((serial) =>
      new Date(timeFromSerial(serial, 'Europe/Kyiv')).toISOString(),
    );
    expect(times).toEqual(['2026-03-29T09:00:00.000Z', '2026-10-25T10:00:00.000Z']);
  });

  test('timeFromSerial reads a time that autumn repeats as the first of the two', () => {
    // New York, 1 November 2026: 02:00 EDT becomes 01:00 EST; 01:30 is first 05:30 UTC.
    const serial = (serialFromDay(2026, 11, 1) ?? 0) + 1.5 / 24;
    expect(new Date(timeFromSerial(serial, 'America/New_York')).toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });
});
