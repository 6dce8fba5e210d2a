import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/log/catalogue.ts';
import type { Day } from '../../src/log/day.ts';
import { parseIso } from '../../src/log/day.ts';
import { wholeOf } from '../../src/metric/cut.ts';
import { isOfLog, type MetricId, metricIds } from '../../src/metric/metrics.ts';
import { Tally } from '../../src/metric/tally.ts';
import { otherMetrics } from '../../src/report/other-metrics.ts';
import { logOf, type Row } from '../metric/log-of.ts';

const found = (rows: readonly Row[], asOf?: Day) =>
  otherMetrics(new Tally(logOf(rows), wholeOf({ from: null, to: null }), asOf === undefined ? {} : { asOf }));
const rowOf = (metrics: ReturnType<typeof found>, id: MetricId) =>
  metrics.topics.flatMap(({ rows }) => rows).find((row) => row.id === id);

/** By hand, from the product's list of the ten numbers that every team asks for. */
const ten = [
  ...['calls', 'appointments', 'sales', 'callToAppointmentRate', 'appointmentToSaleRate'],
  ...['cycleDaysMedian', 'cycleDaysMean', 'touchesPerSaleMedian', 'touchesPerSaleMean'],
  ...['nonSellingMinutes', 'sellingTimeShare', 'emails', 'directMail', 'cards'],
  ...['referralsReceived', 'referralsClosed', 'upsellsOffered', 'upsellRate'],
];

describe('otherMetrics', () => {
  it('otherMetrics of an empty log shows the article’s numbers and names all others', () => {
    const { topics, nothing } = found([]);
    expect(topics.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ten);
    expect(rowOf({ topics, nothing }, 'emails')).toMatchObject({ blank: null, evidence: { value: 0 } });
    expect(rowOf({ topics, nothing }, 'upsellRate')).toMatchObject({ blank: 'none', of: null });
    expect([...ten, ...nothing].sort()).toEqual(metricIds.filter(isOfLog).sort());
  });

  it('otherMetrics names what a team has no activities for, the article’s numbers too', () => {
    const catalogue = new Catalogue([{ name: 'call', role: 'attempt', stage: 1, isTouch: true }]);
    const log = { ...logOf([]), catalogue };
    const { topics, nothing } = otherMetrics(new Tally(log, wholeOf({ from: null, to: null })));
    expect(topics[0]).toMatchObject({ topic: 'funnel', rows: [{ id: 'calls' }] });
    expect(topics[0]!.rows).toHaveLength(1);
    expect(nothing).toEqual(expect.arrayContaining(['sales', 'emails', 'contactRate', 'setRate']));
  });

  it('otherMetrics keeps the order of the declaration within its topics', () => {
    const { topics } = found([{ day: '2026-11-02', is: 'sale', value: 100, count: 2 }]);
    const shown = topics.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(shown).toEqual(metricIds.filter((id) => shown.includes(id)));
    expect(topics.map(({ topic }) => topic)).toEqual([
      ...['funnel', 'rates', 'cycle', 'money', 'time', 'others', 'keeping'],
    ]);
  });

  it('otherMetrics gives an interval from 20 on, and none to a share that is no sample', () => {
    const calls = (count: number): Row[] => [
      { day: '2026-11-02', is: 'coldCall', count },
      { day: '2026-11-02', is: 'appointmentSet', count: 5 },
    ];
    expect(rowOf(found(calls(19)), 'callToAppointmentRate')!.evidence.interval).toBeNull();
    // Wilson's formula by hand, z = 1.959964: 5 of 20 is 0.1119 to 0.4687
    const { low, high } = rowOf(found(calls(20)), 'callToAppointmentRate')!.evidence.interval!;
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.1119', '0.4687']);
    const many = Array.from({ length: 30 }, (): Row => ({ day: '2026-11-02', is: 'coldCall' }));
    expect(rowOf(found(many), 'rowsReadShare')).toMatchObject({ evidence: { value: 1, interval: null } });
  });

  it('otherMetrics says of how many hours a share of time is', () => {
    const rows: Row[] = [
      { day: '2026-11-02', is: 'coldCall', count: 30, minutes: 60 },
      { day: '2026-11-02', is: 'reportWriting', minutes: 30 },
    ];
    expect(rowOf(found(rows), 'sellingTimeShare')!.of).toEqual({ n: 1.5, isHours: true }); // 90 minutes
    expect(rowOf(found(rows), 'callsPerHour')!.of).toEqual({ n: 1, isHours: true });
    expect(rowOf(found(rows), 'handleMinutes')!.of).toEqual({ n: 30, isHours: false });
  });

  it('otherMetrics names what is divided from no money or no time at all, and keeps a rate of 0', () => {
    const { topics, nothing } = found([{ day: '2026-11-02', is: 'coldCall', count: 30 }]);
    expect(nothing).toEqual(expect.arrayContaining(['revenue', 'revenuePerCall', 'handleMinutes']));
    expect(rowOf({ topics, nothing }, 'callToSaleRate')).toMatchObject({
      evidence: { value: 0 },
      of: { n: 30 },
    });
  });

  it('otherMetrics gives no n beside a share that is shown as k of n', () => {
    const calls = (count: number) =>
      rowOf(found([{ day: '2026-11-02', is: 'coldCall', count }]), 'callToSaleRate');
    expect([calls(19)!.of, calls(20)!.of]).toEqual([null, { n: 20, isHours: false }]);
  });

  it('otherMetrics says in words when half were not sold, when it is too early, and when there are too few', () => {
    const contacted = Array.from(
      { length: 25 },
      (_, index): Row => ({ day: '2026-11-02', is: 'coldCall', prospect: `P ${index}` }),
    );
    const later = parseIso('2026-12-12')!; // 40 days after
    const many = found(contacted, later);
    expect(rowOf(many, 'cycleDaysKaplanMeier')).toMatchObject({ blank: 'notReached', of: { n: 25 } });
    expect(rowOf(many, 'soldWithin30')).toMatchObject({ blank: null, evidence: { value: 0 } });
    expect(rowOf(many, 'soldWithin60')!.blank).toBe('tooEarly');
    expect(rowOf(found(contacted.slice(0, 19), later), 'soldWithin30')!.blank).toBe('few');
  });
});
