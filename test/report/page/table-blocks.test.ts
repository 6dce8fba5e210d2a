import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/locale/languages.ts';
import type { Words } from '../../../src/locale/words.ts';
import { dayOf } from '../../../src/log/day.ts';
import { defaultCalendar } from '../../../src/plan/calendar.ts';
import { layOut } from '../../../src/report/page/layout.ts';
import type { Page, PageRow } from '../../../src/report/page/page.ts';
import { styles } from '../../../src/report/page/style.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { catalogue, logOf, type Row } from '../../metric/log-of.ts';

const currency = { before: '$', after: '' };

function pageOf(rows: readonly (Row & { hour?: number })[], words: Words = languages.en): Page {
  const report = writeReport({
    log: { ...logOf(rows), hours: rows.map(({ hour }) => hour ?? -1) },
    settings: { catalogue, reps: [], goals: [], absences: [], calendar: defaultCalendar, refusals: [] },
    period: { from: null, to: null },
    basis: 'period',
    compared: null,
    typed: { target: null, rate: null, workdays: null, confidence: null, benchmarks: {}, refusals: [] },
    currency,
    today: dayOf(2026, 12, 1),
    clock: '09:12',
    run: 'run-42',
    words,
  });
  return layOut(report, currency, words);
}

const rowAfter = (page: Page, heading: string, label: string): PageRow | undefined => {
  const from = page.rows.findIndex(({ cells }) => cells[0]?.value === heading);
  return from < 0 ? undefined : page.rows.slice(from).find(({ cells }) => cells[0]?.value === label);
};
const shown = (row: PageRow | undefined) => row?.cells.map(({ value }) => value);

/** Two segments, a setter and a closer, clock times. */
const full: (Row & { hour?: number })[] = [
  { day: '2026-11-02', is: 'coldCall', who: 'Ann', prospect: 'A', segment: 'B2B', hour: 9, count: 40 },
  { day: '2026-11-03', is: 'coldCall', who: 'Bo', prospect: 'B', segment: 'B2C', hour: 11, count: 20 },
  { day: '2026-11-02', is: 'appointmentSet', who: 'Ann', prospect: 'A', segment: 'B2B', hour: 9, count: 8 },
  { day: '2026-11-12', is: 'sale', who: 'Bo', prospect: 'A', segment: 'B2B', value: 1_234_567 },
];

describe('layOut', () => {
  const { tables, outcomes, metrics } = languages.en.summary;

  it('layOut leaves out the tables that the log has nothing for', () => {
    const headings = (rows: readonly Row[]) =>
      pageOf(rows)
        .rows.map(({ cells }) => cells[0]?.value)
        .filter((text) =>
          [tables.sideBySide.heading, tables.setterCloser.heading, 'ColdCall by weekday and hour'].includes(
            String(text),
          ),
        );
    expect(headings([])).toEqual([]);
    expect(headings([{ day: '2026-11-02', is: 'coldCall', who: 'Ann', segment: 'B2B' }])).toEqual([]);
    expect(headings(full)).toHaveLength(3);
  });

  it('layOut keeps every cell of these tables inside the twelve columns and none over another', () => {
    for (const words of Object.values<Words>(languages)) {
      for (const { cells } of pageOf(full, words).rows) {
        const taken = cells.flatMap(({ column, span }) =>
          Array.from({ length: span }, (_, at) => column + at),
        );
        expect(new Set(taken).size).toBe(taken.length);
        expect(Math.max(1, ...taken)).toBeLessThanOrEqual(12);
      }
    }
  });

  it('layOut shows metrics under their topics with n and interval, the others in one sentence', () => {
    const page = pageOf(full);
    const rate = rowAfter(page, tables.metrics.topics.rates, metrics.callToAppointmentRate.words)!;
    // Wilson's formula by hand, z = 1.959964: 8 of 60
    expect(rate.cells.slice(1, 5).map(({ value }) => (value as number).toFixed(4))).toEqual([
      ...['0.1333', '60.0000', '0.0691', '0.2417'],
    ]);
    expect(shown(rowAfter(page, outcomes.heading, metrics.emails.words))![1]).toBe(0);
    const nothing = page.rows.find(({ cells }) => String(cells[0]?.value).startsWith('Nothing to show'))!;
    expect(nothing.cells[0]!.value).toContain(`${metrics.showRate.words}, `);
    expect(shown(rowAfter(page, outcomes.heading, metrics.averageDealValue.words))![2]).toBe(1);
  });

  it('layOut gives the difference of two segments in points, and says what it means', () => {
    const cells = shown(
      rowAfter(pageOf(full), tables.sideBySide.heading, metrics.callToAppointmentRate.words),
    );
    expect(cells!.slice(0, 3)).toEqual([metrics.callToAppointmentRate.words, 0.2, 0]);
    expect(cells![3]).toBeCloseTo(20, 9);
    // 0 of 20 against 8 of 40 has p = 0.0431 (the hypergeometric terms, by hand), of two tests 0.0863.
    expect(cells![4]).toBe('could be chance (p = 8.6%)');
  });

  it('layOut shades an hour by its share of the largest count, and leaves one without calls plain', () => {
    const page = pageOf(full);
    const heading = 'ColdCall by weekday and hour';
    const monday = rowAfter(page, heading, 'Monday')!.cells.slice(1);
    expect(monday.map(({ value, style }) => [value, style])).toEqual([
      [40, 'heat5'],
      [null, 'heat0'],
      [null, 'heat0'],
    ]);
    const tuesday = rowAfter(page, heading, 'Tuesday')!.cells.slice(1);
    expect(tuesday.map(({ value, style }) => [value, style])[2]).toEqual([20, 'heat3']); // a half of five steps
    const rates = rowAfter(page, heading, 'ColdCall → appointmentSet')?.cells;
    expect(rates?.map(({ value }) => value).slice(1)).toEqual([0.2, null, 0]);
  });
});

describe('styles', () => {
  /** Relative luminance and contrast as WCAG 2.2 defines them. */
  const luminance = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it('styles keep a contrast of 4.5 of their text on every background', () => {
    for (const [name, { color, fill }] of Object.entries(styles)) {
      const [dark, light] = [luminance(color), luminance(fill ?? '#ffffff')];
      expect((light + 0.05) / (dark + 0.05), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});
