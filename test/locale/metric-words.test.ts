import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import type { Words } from '../../src/locale/words.ts';
import { nameKey } from '../../src/log/names.ts';
import { type Declaration, metricIds, metrics } from '../../src/metric/metrics.ts';
import { linesIn } from '../../src/report/page/text-width.ts';

const everyLanguage = Object.values<Words>(languages);

describe('words of metrics', () => {
  it('words of metrics mean one metric each, in any language, ids included, however they are typed', () => {
    const meant = new Map<string, string>(metricIds.map((id) => [nameKey(id), id]));
    expect(meant.size).toBe(metricIds.length);
    for (const { summary } of everyLanguage) {
      for (const id of metricIds) {
        const key = nameKey(summary.metrics[id].words);
        expect(meant.get(key) ?? id, key).toBe(id);
        meant.set(key, id);
      }
    }
  });

  it.each(everyLanguage.map((words) => [words.tag, words] as const))(
    'words of metrics in %s fit two lines of the first column, definitions three of theirs',
    (_, { summary }) => {
      const [nameWidthPx, definitionWidthPx] = [134, 420];
      for (const id of metricIds) {
        const { words, definition } = summary.metrics[id];
        const head = metrics[id].unit.startsWith('money') ? summary.amounts.thousand(words) : words;
        expect(linesIn(head, nameWidthPx, { size: 10, bold: false }), head).toBeLessThanOrEqual(2);
        expect(
          linesIn(definition, definitionWidthPx, { size: 9, bold: false }),
          definition,
        ).toBeLessThanOrEqual(3);
      }
    },
  );

  it.each(everyLanguage.map((words) => [words.tag, words] as const))(
    'definitions in %s are sentences with a full stop',
    (_, { summary }) => {
      for (const id of metricIds) expect(summary.metrics[id].definition).toMatch(/^[\p{Lu}\d(].*[^.\s]\.$/u);
    },
  );

  it.each(everyLanguage.map((words) => [words.tag, words] as const))(
    'definitions in %s of counts and minutes name the role as Settings do, and the column',
    (_, words) => {
      let sums = 0;
      for (const id of metricIds) {
        const { formula, unit }: Declaration = metrics[id];
        if (formula.form !== 'sum' || !('roles' in formula.of) || unit === 'money') continue;
        const [role] = formula.of.roles;
        expect(words.summary.metrics[id].definition).toContain(words.roles[role!][0]);
        const column = words.columns[unit === 'minutes' ? 'minutes' : 'count'][0];
        expect(words.summary.metrics[id].definition).toContain(column);
        sums++;
      }
      expect(sums).toBe(10);
    },
  );

  it('definitions of sales within 30, 60 and 90 days name these days', () => {
    for (const { summary } of everyLanguage) {
      for (const days of [30, 60, 90] as const) {
        const { words, definition } = summary.metrics[`soldWithin${days}`];
        expect(words).toContain(`${days}`);
        expect(definition).toContain(` ${days} `);
      }
    }
  });
});

describe('units', () => {
  it('units are abbreviations in quotes after a number, with a decimal only below 100 and where there is one', () => {
    const { en, uk } = languages;
    expect([12, 12.5, 100.5, -0.5, null].map(en.summary.units.days)).toEqual([
      '#,##0" d"',
      '#,##0.0" d"',
      '#,##0" d"',
      '#,##0.0" d"',
      '#,##0" d"',
    ]);
    expect([4.5, 1250.4].map(en.summary.units.minutes)).toEqual(['#,##0.0" min"', '#,##0" min"']);
    expect(en.summary.units.perHour(12.25)).toBe('#,##0.0"/h"');
    expect(en.summary.units.moneyPerDay).toBe('"/day"');
    expect(uk.summary.units.days(3)).toBe('#,##0" дн."');
    expect(uk.summary.units.minutes(4.5)).toBe('#,##0.0" хв"');
    expect(uk.summary.units.perHour(10)).toBe('#,##0"/год"');
    expect(uk.summary.units.moneyPerDay).toBe('"/день"');
  });
});
