import { describe, expect, it } from 'vitest';
import { enSummary } from '../../src/locale/en-summary.ts';
import { metricTable } from '../../src/metric/metric-table.ts';
import { type Grain, metricIds, metrics, sources, type Unit } from '../../src/metric/metrics.ts';

/** Every metric that the product promises, by its unit, written by hand from the product's list of metrics. */
const promised: Readonly<Record<Unit, readonly string[]>> = {
  count: [
    ...['calls', 'appointments', 'sales', 'emails', 'directMail', 'cards'],
    ...['referralsReceived', 'referralsClosed', 'upsellsOffered', 'bursts'],
    ...['salesNeededPerDay', 'callsNeededPerDay'],
  ],
  number: [
    ...['attemptsPerProspect', 'touchesPerSaleMedian', 'touchesPerSaleMean', 'salesPerRep'],
    'expectedToDate',
  ],
  share: [
    ...['callToAppointmentRate', 'appointmentToSaleRate', 'callToSaleRate', 'conversationRate'],
    ...['contactRate', 'setRate', 'showRate', 'closeRate', 'winRate', 'firstCallClose'],
    ...['stepConversion', 'overallConversion', 'dropOff'],
    ...['sellingTimeShare', 'handlingShare', 'soldWithin30', 'soldWithin60', 'soldWithin90'],
    ...['referralCloseRate', 'referralShare', 'upsellRate', 'upsellAttachRate'],
    ...['attainment', 'pace', 'chanceOfTarget'],
    ...['loggedLateShare', 'rowsReadShare', 'salesWithProspectShare'],
  ],
  money: ['revenue', 'averageDealValue', 'revenuePerCall', 'revenuePerSellingHour', 'valueOfStep'],
  moneyPerDay: ['salesVelocity'],
  days: ['cycleDaysMedian', 'cycleDaysMean', 'cycleDaysKaplanMeier', 'loggingDelayMedian'],
  minutes: ['handleMinutes', 'nonSellingMinutes'],
  perHour: ['callsPerHour'],
};

describe('metrics', () => {
  it('metrics declare what the product promises, in its units, and nothing else', () => {
    const declared = (unit: string) => metricIds.filter((id) => metrics[id].unit === unit).sort();
    for (const [unit, ids] of Object.entries(promised)) expect(declared(unit), unit).toEqual([...ids].sort());
    expect(metricIds).toHaveLength(Object.values(promised).flat().length);
  });

  it('metrics take every definition that is not their own from a source that is named, and use every source', () => {
    const used = new Set(metricIds.flatMap((id) => ('source' in metrics[id] ? [metrics[id].source] : [])));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
  });
});

describe('metricTable', () => {
  const rows = metricTable(enSummary.metrics).map((line) => line.split(' | '));

  it('metricTable has a row for every metric, with its unit and what it runs over', () => {
    expect(rows.slice(2).map(([id]) => id)).toEqual(metricIds.map((id) => `| \`${id}\``));
    const row = (id: string) => rows.find(([first]) => first === `| \`${id}\``)!;
    expect(row('salesVelocity').slice(1, 3)).toEqual(['Sales velocity', 'money per day']);
    expect(row('showRate').slice(4)).toEqual(['rows', 'Foureyes, support.foureyes.io, article 8504360 |']);
    const overOf: Readonly<Record<Grain, string>> = {
      rows: 'calls',
      prospects: 'cycleDaysMedian',
      keeping: 'bursts',
      goal: 'pace',
      step: 'dropOff',
    };
    expect(Object.values(overOf).map((id) => row(id)[4])).toEqual([
      'rows',
      'prospects',
      'keeping of the log',
      'goal',
      'step',
    ]);
  });

  it('metricTable has as many cells in every row as in its header: no definition breaks it', () => {
    for (const line of metricTable(enSummary.metrics)) expect(line.match(/\|/g), line).toHaveLength(7);
  });
});
