import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/log/catalogue.ts';
import { parseIso } from '../../src/log/day.ts';
import { wholeOf } from '../../src/metric/cut.ts';
import { evaluate, isCounted } from '../../src/metric/evaluate.ts';
import { isOfLog, type MetricId, metricIds, metrics } from '../../src/metric/metrics.ts';
import { Tally } from '../../src/metric/tally.ts';
import { catalogue, logOf, type Row } from './log-of.ts';

const everything = wholeOf({ from: null, to: null });
const of = (rows: readonly Row[], id: MetricId) => evaluate(id, new Tally(logOf(rows), everything), 0);
const on = (day: string, is: Row['is'], more: Omit<Row, 'day' | 'is'> = {}): Row => ({ day, is, ...more });

const article = [
  on('2026-11-02', 'coldCall', { count: 1000 }),
  on('2026-11-16', 'appointmentSet', { count: 150 }),
  on('2026-11-30', 'sale', { count: 50 }),
];

describe('evaluate', () => {
  it('evaluate gives the article: 1000 calls, 150 appointments, 50 sales', () => {
    expect(of(article, 'calls')).toMatchObject({ value: 1000, k: 1000, n: null });
    expect(of(article, 'callToAppointmentRate')).toMatchObject({ value: 0.15, k: 150, n: 1000 });
    expect(of(article, 'appointmentToSaleRate')).toMatchObject({ value: 1 / 3, k: 50, n: 150 });
    expect(of(article, 'callToSaleRate')).toMatchObject({ value: 0.05, k: 50, n: 1000 });
  });

  it('evaluate gives a share of counts its Wilson interval: 50 of 1000 is 3.81 % to 6.53 %', () => {
    const { low, high } = of(article, 'callToSaleRate').interval!;
    expect(low).toBeCloseTo(0.0381, 4);
    expect(high).toBeCloseTo(0.0653, 4);
  });

  it('evaluate gives a ratio above 1, an average and a share of time no interval', () => {
    const rows = [
      on('2026-11-02', 'appointmentSet'),
      on('2026-11-03', 'sale', { count: 2, value: 10, minutes: 5 }),
    ];
    expect(of(rows, 'appointmentToSaleRate')).toEqual({ value: 2, k: 2, n: 1, interval: null });
    expect(of(rows, 'averageDealValue').interval).toBeNull();
    expect(of(rows, 'sellingTimeShare')).toEqual({ value: 1, k: 30_000, n: 30_000, interval: null });
  });

  it('evaluate counts upsells as revenue but not in the average deal, and only sales that carry a value', () => {
    const rows = [
      on('2026-11-02', 'sale', { count: 2, value: 300 }),
      on('2026-11-02', 'sale'),
      on('2026-11-02', 'upsellClosed', { value: 50.5 }),
    ];
    expect(of(rows, 'revenue').value).toBe(350.5);
    expect(of(rows, 'averageDealValue')).toMatchObject({ value: 150, k: 30_000, n: 2 }); // 300 / 2
  });

  it('evaluate measures time: 90 calls in 1.5 hours are 60 an hour, a minute each; a quarter of all time sells nothing', () => {
    const rows = [
      on('2026-11-02', 'coldCall', { count: 90, minutes: 60 }),
      on('2026-11-02', 'conversation', { minutes: 30 }),
      on('2026-11-02', 'reportWriting', { minutes: 30 }),
      on('2026-11-02', 'sale', { value: 150 }),
    ];
    expect(of(rows, 'callsPerHour').value).toBe(60);
    expect(of(rows, 'handleMinutes').value).toBe(1);
    expect(of(rows, 'nonSellingMinutes').value).toBe(30);
    expect(of(rows, 'sellingTimeShare').value).toBe(0.75); // 90 of 120 minutes
    expect(of(rows, 'revenuePerSellingHour').value).toBe(100); // 150 in 1.5 hours
  });

  it('evaluate sums minutes exactly: ten times 0.1 is 1', () => {
    const rows = Array.from({ length: 10 }, () => on('2026-11-02', 'otherNonSelling', { minutes: 0.1 }));
    expect(of(rows, 'nonSellingMinutes').value).toBe(1);
  });

  it('evaluate gives 60 sales by 3 reps in 2 months as 10 a rep and month', () => {
    const rows = ['Ann', 'Bo', 'Cy'].map((who) => on('2026-11-02', 'sale', { who, count: 20 }));
    const tally = new Tally(
      logOf(rows),
      wholeOf({ from: parseIso('2026-10-01'), to: parseIso('2026-11-30') }),
      {
        asOf: parseIso('2026-12-31')!,
      },
    );
    expect(evaluate('salesPerRep', tally, 0)).toMatchObject({ value: 10, k: 60, n: 3 });
  });

  it('evaluate gives blank, never 0 %, where there is nothing to divide by, and 0 for sums of nothing', () => {
    for (const id of metricIds) {
      expect(of([], id).value, id).toBe(metrics[id].formula.form === 'sum' ? 0 : null);
    }
  });

  it('evaluate leaves to the plan what the log alone does not answer', () => {
    expect(metricIds.filter((id) => !isOfLog(id))).toEqual([
      'attainment',
      'expectedToDate',
      'pace',
      'salesNeededPerDay',
      'callsNeededPerDay',
      'chanceOfTarget',
      'stepConversion',
      'overallConversion',
      'dropOff',
      'valueOfStep',
    ]);
    expect(of(article, 'pace')).toEqual({ value: null, k: null, n: null, interval: null });
  });
});

describe('evaluate of prospects', () => {
  const deal = (prospect: string, touched: string, sold: string, who = 'Ann', closer = who): Row[] => [
    on(touched, 'coldCall', { prospect, who }),
    on(sold, 'sale', { prospect, who: closer, value: 100 }),
  ];

  it('evaluate gives cycles of 3, 5 and 10 days a median of 5 and a mean of 6', () => {
    const rows = [
      ...deal('A', '2026-11-02', '2026-11-05'),
      ...deal('B', '2026-11-02', '2026-11-07'),
      ...deal('C', '2026-11-02', '2026-11-12'),
    ];
    expect(of(rows, 'cycleDaysMedian')).toMatchObject({ value: 5, n: 3 });
    expect(of(rows, 'cycleDaysMean')).toMatchObject({ value: 6, k: 18, n: 3 });
  });

  it('evaluate ends a cycle with the first sale, and has none for a sale before the first touch or without one', () => {
    const rows = [
      ...deal('A', '2026-11-02', '2026-11-05'),
      on('2026-11-20', 'sale', { prospect: 'A' }),
      ...deal('B', '2026-11-09', '2026-11-05'),
      on('2026-11-20', 'sale', { prospect: 'C' }),
      on('2026-11-20', 'sale'),
    ];
    expect(of(rows, 'cycleDaysMean')).toMatchObject({ value: 3, k: 3, n: 1 });
    expect(of(rows, 'sales').value).toBe(5);
  });

  it('evaluate counts touches up to and on the day of the first sale: 3, with a tally of 2, and not the call after it', () => {
    const rows = [
      on('2026-11-02', 'email', { prospect: 'A', count: 2 }),
      on('2026-11-05', 'sale', { prospect: 'A' }),
      on('2026-11-05', 'coldCall', { prospect: 'A' }),
      on('2026-11-06', 'coldCall', { prospect: 'A' }),
    ];
    expect(of(rows, 'touchesPerSaleMean')).toMatchObject({ value: 3, k: 3, n: 1 });
  });

  it('evaluate counts a prospect once however often somebody called: 4 attempts on 2 are 2 each, 1 of 2 was reached', () => {
    const rows = [
      on('2026-11-02', 'coldCall', { prospect: 'A', count: 3 }),
      on('2026-11-03', 'coldCall', { prospect: ' b ' }),
      on('2026-11-03', 'conversation', { prospect: 'B' }),
      on('2026-11-04', 'conversation', { prospect: 'B' }),
      on('2026-11-04', 'coldCall', { count: 7 }),
    ];
    expect(of(rows, 'attemptsPerProspect')).toMatchObject({ value: 2, k: 4, n: 2 });
    expect(of(rows, 'contactRate')).toMatchObject({ value: 0.5, k: 1, n: 2 });
  });

  it('evaluate gives the first-call close: sold on the day of the first conversation', () => {
    const rows = [
      on('2026-11-02', 'conversation', { prospect: 'A' }),
      on('2026-11-02', 'sale', { prospect: 'A' }),
      on('2026-11-02', 'conversation', { prospect: 'B' }),
      on('2026-11-03', 'sale', { prospect: 'B' }),
    ];
    expect(of(rows, 'firstCallClose')).toMatchObject({ value: 0.5, k: 1, n: 2 });
  });

  it('evaluate credits the first contact with a prospect, or the sale where the tally says so', () => {
    const log = logOf(deal('A', '2026-11-02', '2026-11-05', 'Setter', 'Closer'));
    const cut = { ...everything, parts: 2, partOf: log.reps };
    const setters = new Tally(log, cut);
    const closers = new Tally(log, cut, { credit: 'sale' });
    const [setter, closer] = [log.names.reps.find('Setter'), log.names.reps.find('Closer')];
    expect(setters.measure({ of: 'won' }, setter)).toBe(1);
    expect(setters.measure({ of: 'won' }, closer)).toBe(0);
    expect(closers.measure({ of: 'won' }, closer)).toBe(1);
  });

  it('evaluate gives the velocity of 40 open, 2000 a deal, 25 % won, 50 days: 400 a day (functions.md)', () => {
    const rows: Row[] = [];
    for (let index = 0; index < 40; index++)
      rows.push(on('2026-11-02', 'coldCall', { prospect: `open ${index}` }));
    rows.push(on('2026-11-02', 'coldCall', { prospect: 'won' }));
    rows.push(on('2026-12-22', 'sale', { prospect: 'won', value: 2000 }));
    for (let index = 0; index < 3; index++)
      rows.push(on('2026-12-01', 'lost', { prospect: `lost ${index}` }));
    expect(of(rows, 'salesVelocity')).toMatchObject({ value: 400, n: 40 });
  });

  it('evaluate follows everybody contacted: of 4, one sold after 10 days, one lost, seen for 40 days: 25 % within 30', () => {
    const rows = [
      ...deal('A', '2026-11-01', '2026-11-11'),
      on('2026-11-01', 'coldCall', { prospect: 'B' }),
      on('2026-11-05', 'lost', { prospect: 'B' }),
      on('2026-11-01', 'coldCall', { prospect: 'C' }),
      on('2026-11-01', 'coldCall', { prospect: 'D' }),
      on('2026-12-11', 'email', { prospect: 'D' }),
    ];
    expect(of(rows, 'soldWithin30')).toMatchObject({ value: 0.25, n: 4 });
    expect(of(rows, 'soldWithin60').value).toBeNull(); // nobody was followed so long
    expect(of(rows, 'cycleDaysKaplanMeier').value).toBeNull(); // not reached
  });
});

describe('evaluate of the log’s keeping', () => {
  it('evaluate gives delays of 0, 1 and 4 days a median of 1; over the weekend only the one of Tuesday is late', () => {
    const rows = [
      on('2026-11-19', 'coldCall', { logged: '2026-11-19 23:59' }),
      on('2026-11-22', 'coldCall', { logged: '2026-11-23 08:00' }),
      on('2026-11-20', 'coldCall', { logged: '2026-11-24 08:00' }), // Friday, logged on Tuesday: the second workday
      on('2026-11-20', 'coldCall'),
    ];
    expect(of(rows, 'loggingDelayMedian')).toMatchObject({ value: 1, n: 3 });
    expect(of(rows, 'loggedLateShare')).toMatchObject({ value: 1 / 3, k: 1, n: 3 });
  });

  it('evaluate counts a burst of 10 attempts within 5 minutes, not 9, not 10 in longer, not beside an appointment', () => {
    const burst = (day: string, seconds: number, rows: number) =>
      Array.from({ length: rows }, (_, index) => {
        const second = Math.round((index * seconds) / (rows - 1));
        const clock = `${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
        return on(day, 'coldCall', { who: 'Ann', logged: `${day} 10:${clock}` });
      });
    expect(of(burst('2026-11-02', 300, 10), 'bursts').value).toBe(1);
    expect(of(burst('2026-11-02', 300, 9), 'bursts').value).toBe(0);
    expect(of(burst('2026-11-02', 301, 10), 'bursts').value).toBe(0);
    const beside = [...burst('2026-11-02', 300, 10), on('2026-11-02', 'appointmentSet', { who: 'Ann' })];
    expect(of(beside, 'bursts').value).toBe(0);
  });
});

describe('isCounted', () => {
  it('isCounted asks for activities of both sides of a ratio', () => {
    const calls = new Catalogue([{ name: 'call', role: 'attempt', stage: 1, isTouch: true }]);
    expect(isCounted('calls', calls)).toBe(true);
    expect(isCounted('callToSaleRate', calls)).toBe(false);
    expect(isCounted('bursts', calls)).toBe(true);
  });

  it('isCounted asks for the activities by which prospects are told: without conversations nobody can be reached', () => {
    const calls = new Catalogue([{ name: 'call', role: 'attempt', stage: 1, isTouch: true }]);
    expect(isCounted('contactRate', calls)).toBe(false);
    expect(isCounted('attemptsPerProspect', calls)).toBe(true);
    expect(isCounted('contactRate', catalogue)).toBe(true);
  });
});
