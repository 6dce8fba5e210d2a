import { describe, expect, it } from 'vitest';
import { hourOf, loggedAtOf } from '../../src/log/clock-cell.ts';
import { parseIso, serialOf } from '../../src/log/day.ts';

const utc = (epochMs: number) => Math.floor(epochMs / 1000);
const day = parseIso('2026-11-23')!;
const half = 14 * 3600 + 31 * 60;

describe('loggedAtOf', () => {
  it.each([
    ['a date', new Date(Date.UTC(2026, 10, 23, 14, 31)), day * 86_400 + half],
    ['a serial number', serialOf(day) + half / 86_400, day * 86_400 + half],
    ['a text', '2026-11-23 14:31', day * 86_400 + half],
    ['a text with seconds', '2026-11-23T14:31:05', day * 86_400 + half + 5],
    ['a text with dots', '23.11.2026, 14:31', day * 86_400 + half],
    ['a text with slashes', '11/23/2026 2:31 PM', day * 86_400 + half],
  ])('loggedAtOf reads %s', (_, cell, seconds) => {
    expect(loggedAtOf(cell, utc)).toBe(seconds);
  });

  it.each([
    '',
    null,
    undefined,
    'yesterday',
    '2026-02-30 10:00',
    '2026-11-23 25:00',
    '2026-11-23 10:75',
    '2026-11-23 13:00 PM',
    '2026-11-23',
    '03/04/2026 10:00',
    new Date(Number.NaN),
    Number.NaN,
    5,
    1e300,
    new Date(0),
    true,
  ])('loggedAtOf does not guess at %s', (cell) => {
    expect(loggedAtOf(cell, utc)).toBeNaN();
  });
});

describe('hourOf', () => {
  it.each([
    [new Date(Date.UTC(1899, 11, 30, 9, 59)), 9],
    [0.5, 12],
    [0.999999, 0], // rounds to midnight
    [0, 0],
    [14, -1], // no share of a day: 13 January 1900
    [-0.5, -1],
    [serialOf(day) + half / 86_400, 14],
    [serialOf(day), -1], // a day without a clock time
    [new Date(Date.UTC(2026, 10, 23, 14, 31)), 14],
    [new Date(Date.UTC(2026, 10, 23)), -1],
    [new Date(Date.UTC(1899, 11, 31, 9)), -1], // a duration of 33 hours
    ['2026-11-23 14:31', 14],
    ['23.11.2026 9:05', 9],
    ['11/23/2026 2:31:05 PM', 14],
    ['23.11.2026', -1],
    ['00:10', 0],
    ['9:05', 9],
    ['23:59:59', 23],
    ['12:05 AM', 0],
    ['12:05 pm', 12],
    ['2:05 p.m.', 14],
    ['24:00', -1],
    ['9:75', -1],
    ['13:00 PM', -1],
    ['noon', -1],
    ['', -1],
    [undefined, -1],
    [new Date(Number.NaN), -1],
  ])('hourOf reads %s as %d', (cell, hour) => {
    expect(hourOf(cell, utc)).toBe(hour);
  });
});
