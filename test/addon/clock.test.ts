import { describe, expect, it } from 'vitest';
import { zoneReader } from '../../src/addon/clock.ts';
import { isLogDay, isoOf } from '../../src/log/day.ts';

const hourMs = 3_600_000;
/** What Intl shows at an instant, "2026-11-23 14:31:05". */
const shownBy = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (epochMs: number) => format.format(new Date(epochMs));
};

describe('zoneReader', () => {
  it('zoneReader throws for no instant that a Date can hold, and takes no ancient year for one of this age', () => {
    const zone = zoneReader('Europe/Kyiv');
    for (const epochMs of [-8.64e15, 8.64e15]) expect(isLogDay(zone.dayOf(epochMs))).toBe(false);
    expect(isoOf(zone.dayOf(new Date(0).setUTCFullYear(98, 5, 1)))).toMatch(/^0098-0[56]/);
    const beforeChrist = new Date(0).setUTCFullYear(-1996, 5, 1); // printed as 1997 BC
    expect(isLogDay(zone.dayOf(beforeChrist))).toBe(false);
  });

  it.each([
    ['Europe/Kyiv', Date.UTC(2026, 9, 25, 1)],
    ['America/New_York', Date.UTC(2026, 2, 8, 7)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)], // goes back by half an hour
    ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 3)], // a day without midnight
    ['Asia/Beirut', Date.UTC(2026, 2, 28, 22)],
    ['Asia/Kathmandu', Date.UTC(2026, 0, 1)],
    ['Europe/Kyiv', Date.UTC(1899, 11, 30)], // where Sheets keeps clock times: an offset of seconds
  ])(
    'zoneReader shows in %s what Intl shows, hour by hour about a change of the clocks',
    (timeZone, change) => {
      const zone = zoneReader(timeZone);
      const shown = shownBy(timeZone);
      for (let step = -60; step <= 60; step++) {
        const instant = change + (step * hourMs) / 2 + 61_000 * (step % 7);
        const wall = new Date(zone.wallClockOf(instant) * 1000).toISOString();
        expect(wall.slice(0, 19).replace('T', ' ')).toBe(shown(instant));
        expect(zone.timeOf(instant)).toBe(shown(instant).slice(11, 16));
        expect(new Date(zone.dayOf(instant) * 86_400_000).toISOString().slice(0, 10)).toBe(
          shown(instant).slice(0, 10),
        );
      }
    },
  );
});
