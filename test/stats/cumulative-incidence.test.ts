import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceWithin, cumulativeIncidence } from '../../src/stats/cumulative-incidence.ts';
import { fixture } from './fixture.ts';

/** Counts by age of one set of the data. */
function endingsOf(rows: readonly { age: number; status: number }[]) {
  const longest = Math.max(...rows.map(({ age }) => age));
  const counts = (wanted: number) =>
    Array.from(
      { length: longest + 1 },
      (_, at) => rows.filter(({ age, status }) => age === at && status === wanted).length,
    );
  return { events: counts(1), others: counts(2), censored: counts(0) };
}

describe('cumulativeIncidence', () => {
  const data = fixture<'set' | 'age' | 'status'>('cumulative_incidence_data');
  const expected = fixture<'set' | 'age' | 'open' | 'event'>('cumulative_incidence');

  it('cumulativeIncidence agrees with R (survfit with two kinds of end) at every age', () => {
    for (const set of [1, 2, 3, 4, 5, 6]) {
      const incidence = cumulativeIncidence(endingsOf(data.filter((row) => row.set === set)));
      for (const row of expected.filter((each) => each.set === set)) {
        expect(incidence.open[row.age], `set ${set}, age ${row.age}`).toBeCloseTo(row.open, 12);
        expect(incidence.event[row.age], `set ${set}, age ${row.age}`).toBeCloseTo(row.event, 12);
      }
    }
    expect(expected.length).toBeGreaterThan(150);
  });

  it('cumulativeIncidence of nobody is empty', () => {
    expect(cumulativeIncidence({ events: [], others: [], censored: [] })).toEqual({ open: [], event: [] });
  });
});

describe('chanceWithin', () => {
  it('chanceWithin by hand: of 4 one is sold and one lost at 1, two are open to 3, one of them sold at 2', () => {
    const incidence = cumulativeIncidence({
      events: [0, 1, 1, 0],
      others: [0, 1, 0, 0],
      censored: [0, 0, 0, 1],
    });
    expect(chanceWithin(incidence, 1, 1)).toBe(0.5);
    expect(chanceWithin(incidence, 0, 1)).toBe(0.25);
    expect(chanceWithin(incidence, 0, 2)).toBe(0.5); // 1 of 4, then half of the 2 of 4
    expect(chanceWithin(incidence, 1, 0)).toBe(0);
  });

  it('chanceWithin is a share that never falls with the days left, and blank where nobody was open so long', () => {
    const count = fc.array(fc.nat(5), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(count, count, count, fc.nat(11), (events, others, censored, age) => {
        const incidence = cumulativeIncidence({ events, others, censored });
        let before = 0;
        for (let units = 0; units < 14; units++) {
          const chance = chanceWithin(incidence, age, units);
          if (chance === null) return;
          expect(chance).toBeGreaterThanOrEqual(before - 1e-12);
          expect(chance).toBeLessThanOrEqual(1 + 1e-12);
          before = chance;
        }
      }),
    );
    expect(chanceWithin({ open: [0], event: [1] }, 0, 5)).toBeNull();
    expect(chanceWithin({ open: [], event: [] }, 0, 5)).toBeNull();
  });
});
