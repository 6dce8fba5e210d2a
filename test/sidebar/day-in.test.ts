import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/sidebar/day-in.ts';

describe('dayIn', () => {
  it.each([
    ['Europe/Kyiv', '2026-11-23T21:59:59Z', '2026-11-23'],
    ['Europe/Kyiv', '2026-11-23T22:00:00Z', '2026-11-24'], // UTC+2 in winter
    ['Pacific/Auckland', '2026-11-23T12:00:00Z', '2026-11-24'],
    ['America/Los_Angeles', '2026-01-01T07:59:00Z', '2025-12-31'],
  ])('dayIn(%s) at %s is %s', (timeZone, now, day) => {
    expect(dayIn(timeZone, new Date(now))).toBe(day);
  });

  it('dayIn of a zone that nobody knows is null', () => {
    expect(dayIn('Mars/Olympus', new Date(0))).toBeNull();
  });
});
