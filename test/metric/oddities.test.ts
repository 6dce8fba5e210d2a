import { describe, expect, it } from 'vitest';
import { parseIso } from '../../src/log/day.ts';
import { wholeOf } from '../../src/metric/cut.ts';
import { odditiesOf } from '../../src/metric/oddities.ts';
import { logOf, type Row } from './log-of.ts';

const on = (day: string, is: Row['is'], prospect = '', count = 1): Row => ({ day, is, prospect, count });

describe('odditiesOf', () => {
  const log = logOf([
    on('2026-11-02', 'sale', '', 3),
    on('2026-11-02', 'sale', 'no touch'),
    on('2026-11-02', 'sale', 'too early'),
    on('2026-11-03', 'coldCall', 'too early'),
    on('2026-11-02', 'coldCall', 'twice', 5),
    on('2026-11-04', 'sale', 'twice'),
    on('2026-11-05', 'sale', 'Twice '),
    on('2026-11-05', 'coldCall', '', 40),
  ]);
  const named = (codes: readonly number[]) => codes.map((code) => log.names.prospects.shown[code]);

  it('odditiesOf names each prospect whose rows are odd, and counts sales without one', () => {
    const found = odditiesOf(log, wholeOf({ from: null, to: null }));
    expect(found.salesWithoutProspect).toBe(3);
    expect(named(found.soldWithoutContact)).toEqual(['no touch']);
    expect(named(found.soldBeforeContact)).toEqual(['too early']);
    expect(named(found.soldAgain)).toEqual(['twice']);
    expect(named(found.tallied)).toEqual(['twice']);
  });

  it('odditiesOf looks at the rows of the period only', () => {
    const day = parseIso('2026-11-05')!;
    expect(odditiesOf(log, wholeOf({ from: day, to: day }))).toEqual({
      salesWithoutProspect: 0,
      soldBeforeContact: [],
      soldWithoutContact: [],
      soldAgain: [log.names.prospects.find('twice')],
      tallied: [],
    });
  });
});
