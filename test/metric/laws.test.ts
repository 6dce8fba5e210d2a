import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultActivities } from '../../src/log/catalogue.ts';
import { dayOf, isoOf } from '../../src/log/day.ts';
import { type Log, spanOfLog } from '../../src/log/log.ts';
import { roles } from '../../src/log/role.ts';
import { cohortOf } from '../../src/metric/cohort.ts';
import { type Cut, groupsOf } from '../../src/metric/cut.ts';
import { evaluate } from '../../src/metric/evaluate.ts';
import {
  count,
  keepingFacts,
  type Measure,
  minutes,
  money,
  named,
  prospectFacts,
  valued,
} from '../../src/metric/measure.ts';
import { metricIds } from '../../src/metric/metrics.ts';
import { prospectsOf } from '../../src/metric/prospects.ts';
import { Tally } from '../../src/metric/tally.ts';
import { catalogue, logOf, type Row } from './log-of.ts';

const names = { reps: ['Ann', 'Bo', 'Cy'], segments: ['B2B', 'B2C'], sources: ['web', 'list'] };
const firstDay = dayOf(2026, 1, 15);
const days = 75;
const monthStarts = [firstDay, dayOf(2026, 2, 1), dayOf(2026, 3, 1), firstDay + days];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    day: fc.integer({ min: 0, max: days - 1 }),
    is: fc.constantFrom(...defaultActivities.map(({ id }) => id)),
    count: maybe(fc.integer({ min: 1, max: 40 })),
    who: maybe(fc.constantFrom(...names.reps)),
    prospect: maybe(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    segment: maybe(fc.constantFrom(...names.segments)),
    source: maybe(fc.constantFrom(...names.sources)),
    value: maybe(fc.integer({ min: -20_000, max: 900_000 }).map((cents) => cents / 100)),
    minutes: maybe(fc.integer({ min: 0, max: 9_000 }).map((hundredths) => hundredths / 100)),
    logged: maybe(fc.integer({ min: -1, max: 5 })),
  })
  .map(({ day, logged, ...row }) => ({
    ...row,
    day: isoOf(firstDay + day),
    logged: logged === undefined ? undefined : `${isoOf(firstDay + day + logged)} 17:00`,
  })) as fc.Arbitrary<Row>;
const anyRows = fc.array(anyRow, { maxLength: 90 });

const whole: Cut = { bounds: [firstDay, firstDay + days], parts: 1 };
const months: Cut = { bounds: monthStarts, parts: 1 };
/** Rows by a column of names, those without one as the last part; the same number for a name whatever the order of rows. */
function partsBy(log: Log, column: 'reps' | 'segments' | 'sources'): Pick<Cut, 'parts' | 'partOf'> {
  const known = names[column];
  const partOf = Array.from(log[column], (code) =>
    code < 0 ? known.length : known.indexOf(log.names[column].shown[code]!),
  );
  return { parts: known.length + 1, partOf };
}
const measured = (log: Log, cut: Cut, measure: Measure) => {
  const tally = new Tally(log, cut);
  return Array.from({ length: groupsOf(cut) }, (_, group) => tally.measure(measure, group));
};
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const everyMetric = (log: Log, cut: Cut) => {
  const tally = new Tally(log, cut);
  return Object.fromEntries(
    metricIds.map((id) => [
      id,
      Array.from({ length: groupsOf(cut) }, (_, group) => evaluate(id, tally, group)),
    ]),
  );
};

const rowMeasures: readonly Measure[] = roles.flatMap((role) =>
  [count, money, valued, named, minutes].map((sum) => sum(role)),
);
/** Prospects that are counted once a period, however many of its months they have such a row in. */
const distinct = ['attempted', 'conversed', 'appointed'] as const;
/** What is so at the end of a period, or of the log as it is. */
const standing = ['open', 'rowsRead', 'rows'] as const;
const additive: readonly Measure[] = [...prospectFacts, ...keepingFacts]
  .filter((of) => ![...distinct, ...standing, 'activeReps'].includes(of))
  .map((of) => ({ of }));

describe('Tally', () => {
  it('Tally by months adds up to the whole in every sum but distinct prospects and reps, and what is open', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const log = logOf(rows);
        for (const measure of [...rowMeasures, ...additive]) {
          expect(sumOf(measured(log, months, measure)), JSON.stringify(measure)).toBe(
            measured(log, whole, measure)[0],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['reps', 'segments', 'sources'] as const)(
    'Tally by %s adds up to the whole in every sum, distinct and open prospects too',
    (column) => {
      fc.assert(
        fc.property(anyRows, (rows) => {
          const log = logOf(rows);
          const cut = { ...whole, ...partsBy(log, column) };
          const facts: Measure[] = [...distinct, 'open' as const].map((of) => ({ of }));
          if (column === 'reps') facts.push({ of: 'activeReps' });
          for (const measure of [...rowMeasures, ...additive, ...facts]) {
            expect(sumOf(measured(log, cut, measure)), JSON.stringify(measure)).toBe(
              measured(log, whole, measure)[0],
            );
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('Tally counts a prospect or a rep once in the whole: no less than in a month, no more than in all of them', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const log = logOf(rows);
        for (const of of [...distinct, 'activeReps' as const]) {
          const parts = measured(log, months, { of });
          const [all] = measured(log, whole, { of });
          expect(all).toBeGreaterThanOrEqual(Math.max(...parts));
          expect(all).toBeLessThanOrEqual(sumOf(parts));
        }
      }),
    );
  });

  it('Tally has as many open prospects in the whole as at the end of its last month', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const log = logOf(rows);
        expect(measured(log, months, { of: 'open' }).at(-1)).toBe(measured(log, whole, { of: 'open' })[0]);
      }),
    );
  });
});

describe('evaluate', () => {
  it('evaluate is never NaN or infinite, and no interval leaves 0 to 1 or its value', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: -20, max: days + 20 }),
        fc.constantFrom('contact', 'sale'),
        (rows, asOf, credit) => {
          const log = logOf(rows);
          const cut = { bounds: monthStarts, ...partsBy(log, 'reps') };
          const tally = new Tally(log, cut, { asOf: firstDay + asOf, credit: credit as 'contact' | 'sale' });
          for (const id of metricIds) {
            for (let group = 0; group < groupsOf(cut); group++) {
              const { value, k, n, interval } = evaluate(id, tally, group);
              for (const number of [value, k, n])
                expect(number === null || Number.isFinite(number)).toBe(true);
              if (interval === null) continue;
              expect(interval.low).toBeGreaterThanOrEqual(0);
              expect(interval.high).toBeLessThanOrEqual(1);
              expect(value).toBeGreaterThanOrEqual(interval.low - 1e-12);
              expect(value).toBeLessThanOrEqual(interval.high + 1e-12);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('evaluate does not depend on the order of rows, but for two of one prospect on one day', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, places) => {
        const [log, other] = [rows, shuffled(rows, places)].map(logOf) as [Log, Log];
        const cutOf = (of: Log) => ({ bounds: monthStarts, ...partsBy(of, 'reps') });
        expect(everyMetric(other, cutOf(other))).toEqual(everyMetric(log, cutOf(log)));
        expect(everyMetric(other, whole)).toEqual(everyMetric(log, whole));
      }),
      { numRuns: 60 },
    );
  });

  it('evaluate of the whole does not depend on the order of rows at all', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const backwards = [...rows].reverse();
        expect(everyMetric(logOf(backwards), whole)).toEqual(everyMetric(logOf(rows), whole));
      }),
      { numRuns: 60 },
    );
  });

  it('evaluate of the whole stays when rows lose their rep, but for what counts reps', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.boolean()), (rows, isLost) => {
        const blank = rows.map((row) => (isLost.next().value ? { ...row, who: undefined } : row)) as Row[];
        const [before, after] = [rows, blank].map((each) => everyMetric(logOf(each), whole));
        for (const id of ['salesPerRep', 'bursts']) {
          delete before![id];
          delete after![id];
        }
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cohortOf', () => {
  it('cohortOf never lets a later stage be reached by more, and no more than were contacted', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: days }),
        (rows, horizon, age) => {
          const log = logOf(rows);
          const stages = catalogue.stages();
          const cut = { ...whole, ...partsBy(log, 'reps') };
          const prospects = prospectsOf(log);
          const asOf = firstDay + age;
          const { reached, stillOpen } = cohortOf(log, prospects, cut, stages, horizon, asOf);
          for (let part = 0; part < cut.parts; part++) {
            const counts = Array.from(reached.subarray(part * stages.length, (part + 1) * stages.length));
            counts.reduce((before, next) => {
              expect(next).toBeLessThanOrEqual(before);
              return next;
            });
            expect(counts.every((each) => each >= 0)).toBe(true);
          }
          const contacted = Array.from(prospects.contactRow).filter((row) => log.days[row]! <= asOf).length;
          const entered = sumOf(
            Array.from({ length: cut.parts }, (_, part) => reached[part * stages.length]! + stillOpen[part]!),
          );
          expect(entered).toBeLessThanOrEqual(contacted);
        },
      ),
    );
  });

  it('cohortOf by reps adds up to the whole, and a longer horizon loses nobody who is old enough', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 30 }), (rows, horizon) => {
        const log = logOf(rows);
        const stages = catalogue.stages();
        const asOf = spanOfLog(log).lastDay + 31;
        const cohort = (cut: Cut, more: number) =>
          cohortOf(log, prospectsOf(log), cut, stages, horizon + more, asOf);
        const all = cohort(whole, 0);
        const cut = { ...whole, ...partsBy(log, 'reps') };
        const parts = cohort(cut, 0);
        stages.forEach((_, stage) => {
          const own = Array.from(
            { length: cut.parts },
            (_, part) => parts.reached[part * stages.length + stage]!,
          );
          expect(sumOf(own)).toBe(all.reached[stage]);
          expect(cohort(whole, 1).reached[stage]).toBeGreaterThanOrEqual(all.reached[stage]!);
        });
        expect(sumOf([...parts.stillOpen])).toBe(all.stillOpen[0]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The rows in another order in which those of one prospect and day keep theirs. */
function shuffled(rows: readonly Row[], places: Iterator<number>): Row[] {
  const keyOf = ({ prospect, day }: Row) => `${prospect} ${day}`;
  const inOrder = new Map<string, Row[]>();
  for (const row of rows) {
    const same = inOrder.get(keyOf(row)) ?? [];
    same.push(row);
    inOrder.set(keyOf(row), same);
  }
  return rows
    .map((row) => ({ row, place: places.next().value as number }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => inOrder.get(keyOf(row))!.shift()!);
}
