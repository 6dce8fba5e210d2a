import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en.ts';
import { defaultActivities } from '../../src/log/catalogue.ts';
import { parseIso } from '../../src/log/day.ts';
import { spanOfLog } from '../../src/log/log.ts';
import { cohortOf } from '../../src/metric/cohort.ts';
import { wholeOf } from '../../src/metric/cut.ts';
import { evaluate } from '../../src/metric/evaluate.ts';
import { isOfLog, type MetricId, metricIds, metrics } from '../../src/metric/metrics.ts';
import { odditiesOf } from '../../src/metric/oddities.ts';
import { agesOf } from '../../src/metric/open-prospects.ts';
import { prospectsOf } from '../../src/metric/prospects.ts';
import { Tally } from '../../src/metric/tally.ts';
import { medianTime } from '../../src/stats/kaplan-meier.ts';
import { adversarialLog, cutsOf, kindsOf, logNames, type NamedCut } from './adversarial-logs.ts';
import { csvRows } from './csv.ts';

type Place = 'log' | 'cut' | 'part' | 'metric';
const expected = csvRows<Place | 'value' | 'k' | 'n'>('metrics/expected.csv');
const survival = csvRows<Place | 'value' | 'low' | 'high' | 'n' | 'events'>('metrics/survival.csv');
const bySurvival = new Set(survival.map(({ metric }) => metric));
const placeOf = (log: string, cut: string, part: string, metric: string) =>
  [log, cut, part, metric].join('\t');
const mapOf = <Row extends Record<Place, string>>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [placeOf(row.log, row.cut, row.part, row.metric), row]));
/** Base measures that are no metrics of their own: others stand on them. */
const bases = ['months', 'activeReps', 'open'];
const metricsOf = (cut: string) => [
  ...new Set(expected.filter((row) => row.cut === cut).map(({ metric }) => metric)),
];
const isNear = (got: number | null, wanted: number | null, within: number) =>
  got === null || wanted === null
    ? got === wanted
    : Math.abs(got - wanted) <= within * Math.max(Math.abs(wanted), 1e-3);
const numberOf = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));
const isSum = (metric: string) =>
  bases.includes(metric) || metrics[metric as MetricId].formula.form === 'sum';

describe('evaluate, against Python', () => {
  it('evaluate is compared in every metric that the log alone answers', () => {
    expect([...metricsOf('whole'), ...bySurvival].sort()).toEqual(
      [...metricIds.filter(isOfLog), ...bases].sort(),
    );
  });

  it('evaluate is compared over the default activities', () => {
    expect(kindsOf('default')).toEqual(
      defaultActivities.map(({ id, ...kind }) => ({ name: en.activities[id], ...kind })),
    );
  });

  it.each(logNames)('evaluate gives every metric of the log "%s" in every cut', (name) => {
    const log = adversarialLog(name);
    const own = mapOf(expected.filter((row) => row.log === name));
    const differences: string[] = [];
    for (const { name: cutName, cut, partOf, options } of cutsOf(name, log)) {
      const tally = new Tally(log, cut, options);
      const ids = metricsOf(cutName);
      for (let group = 0; group < (cut.bounds.length - 1) * cut.parts; group++) {
        for (const id of ids) {
          const place = placeOf(name, cutName, partOf(group), id);
          const row = own.get(place);
          own.delete(place);
          const got = answerOf(id, tally, group);
          const wanted = numberOf(row?.value) ?? (isSum(id) ? 0 : null);
          const isRight =
            isSum(id) && id !== 'months' ? got.value === wanted : isNear(got.value, wanted, 1e-12);
          const [k, n] = [numberOf(row?.k), numberOf(row?.n)];
          if (!isRight || (k !== null && k !== got.k) || (n !== null && n !== got.n)) {
            differences.push(`${place}: ${JSON.stringify(got)}, Python ${wanted} (${k} of ${n})`);
          }
        }
      }
    }
    expect(differences).toEqual([]);
    expect([...own.keys()]).toEqual([]);
  });
});

describe('cohortOf, against Python', () => {
  const lines = csvRows<'log' | 'rep' | 'days' | 'reached' | 'young'>('metrics/cohort.csv');

  it.each(logNames)('cohortOf follows the prospects of the log "%s" by rep over four horizons', (name) => {
    const log = adversarialLog(name);
    const stages = log.catalogue.stages();
    const [reps, period] = ['monthRep', 'period'].map(
      (wanted) => cutsOf(name, log).find((cut) => cut.name === wanted)!,
    ) as [NamedCut, NamedCut];
    const { parts, partOf } = reps.cut;
    const { lastDay } = spanOfLog(log);
    const got = [0, 7, 30, 60].flatMap((days) => {
      const cut = { bounds: period.cut.bounds, parts, partOf: partOf! };
      const { reached, stillOpen } = cohortOf(log, prospectsOf(log), cut, stages, days, lastDay);
      return Array.from({ length: parts }, (_, part) => ({
        log: name,
        rep: reps.partOf(part).split('|')[1]!,
        days: String(days),
        reached: Array.from(reached.subarray(part * stages.length, (part + 1) * stages.length)).join(' '),
        young: String(stillOpen[part]),
      })).filter((line) => /[1-9]/.test(line.reached + line.young));
    });
    const own = lines.filter((line) => line.log === name);
    expect(got).toHaveLength(own.length);
    expect(got).toEqual(expect.arrayContaining(own));
  });
});

describe('odditiesOf, against Python', () => {
  const numbers = [
    'salesWithoutProspect',
    'soldBeforeContact',
    'soldWithoutContact',
    'soldAgain',
    'tallied',
  ] as const;
  const lines = csvRows<'log' | 'period' | (typeof numbers)[number]>('metrics/oddities.csv');

  it.each(logNames)('odditiesOf counts what is odd in the log "%s" and in its period', (name) => {
    const log = adversarialLog(name);
    const period = cutsOf(name, log).find((cut) => cut.name === 'period')!;
    for (const line of lines.filter((each) => each.log === name)) {
      const odd = odditiesOf(log, line.period === '' ? wholeOf({ from: null, to: null }) : period.cut);
      const got = numbers.map((id) => (id === 'salesWithoutProspect' ? odd[id] : odd[id].length));
      expect(got).toEqual(numbers.map((id) => Number(line[id])));
    }
  });
});

describe('agesOf, against Python', () => {
  const lines = csvRows<'log' | 'today' | 'state' | 'days' | 'many'>('metrics/ages.csv');
  const dated = [...new Set(lines.map(({ log, today }) => `${log} ${today}`))];

  it.each(dated)('agesOf tells the sold, lost and open prospects of "%s" by age', (place) => {
    const [name, today] = place.split(' ') as [string, string];
    const { endings, open } = agesOf(prospectsOf(adversarialLog(name)), parseIso(today)!);
    const counted = (state: string, ages: ArrayLike<number>) =>
      Array.from(ages).flatMap((many, days) =>
        many === 0 ? [] : [{ log: name, today, state, days: String(days), many: String(many) }],
      );
    const got = [
      ...counted('lost', endings.others),
      ...counted('open', endings.censored),
      ...counted('sold', endings.events),
    ];
    expect(got).toEqual(lines.filter((line) => line.log === name && line.today === today));
    const opened = Array.from(endings.censored).flatMap((many, days) => Array<number>(many).fill(days));
    expect([...open].sort((a, b) => a - b)).toEqual(opened);
  });
});

describe('evaluate, against R', () => {
  it.each(logNames)('evaluate gives how soon the prospects of the log "%s" are sold in every cut', (name) => {
    const log = adversarialLog(name);
    const own = mapOf(survival.filter((row) => row.log === name));
    const differences: string[] = [];
    for (const { name: cutName, cut, partOf, options } of cutsOf(name, log)) {
      if (cutName === 'closer' || cutName === 'weekdayHour') continue;
      const tally = new Tally(log, cut, options);
      for (let group = 0; group < (cut.bounds.length - 1) * cut.parts; group++) {
        for (const id of bySurvival) {
          const place = placeOf(name, cutName, partOf(group), id);
          const row = own.get(place);
          own.delete(place);
          const { value, n, interval } = evaluate(id as MetricId, tally, group);
          const { curve, longest } = tally.survival(group);
          const { low, high } =
            id === 'cycleDaysKaplanMeier'
              ? medianTime(curve, 0.95, longest)
              : (interval ?? { low: null, high: null });
          const got = [value, n, low, high];
          const wanted = [
            numberOf(row?.value),
            numberOf(row?.n) ?? 0,
            numberOf(row?.low),
            numberOf(row?.high),
          ];
          if (!got.every((each, at) => isNear(each, wanted[at]!, 1e-9))) {
            differences.push(`${place}: ${got.join(' ')}, R ${wanted.join(' ')}`);
          }
        }
      }
    }
    expect(differences).toEqual([]);
    expect([...own.keys()]).toEqual([]);
  });
});

function answerOf(id: string, tally: Tally, group: number) {
  if (id === 'months') return { value: tally.months(group), k: null, n: null };
  if (id === 'activeReps' || id === 'open') {
    return { value: tally.measure({ of: id }, group), k: null, n: null };
  }
  const { value, k, n } = evaluate(id as MetricId, tally, group);
  return { value, k, n };
}
