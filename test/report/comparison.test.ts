import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import type { Compared } from '../../src/report/report.ts';
import { type LogRow, reportOf } from './report-of.ts';

const november = { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) };
const october: Compared = { id: 'previous', period: { from: dayOf(2026, 10, 1), to: dayOf(2026, 10, 31) } };
const rows: LogRow[] = [
  ['2026-10-05', '', 'cold call', 960],
  ['2026-10-05', '', 'appointment set', 134],
  ['2026-10-05', '', 'sale', 47],
  ['2026-11-02', '', 'cold call', 1000],
  ['2026-11-02', '', 'appointment set', 150],
  ['2026-11-02', '', 'sale', 50],
];
const today = dayOf(2026, 12, 1);

describe('funnelReport', () => {
  it('funnelReport puts the compared period beside each step, with the change and whether it could be chance', () => {
    const { funnel, funnelNotes, subtitle } = reportOf(rows, november, languages.en, today, {
      compared: october,
    });
    expect(funnel[0]).toMatchObject({ earlier: null, change: null });
    expect(funnel[1]!.earlier).toMatchObject({ k: 134, n: 960 });
    // 15 % − 13.96 %; Newcombe 95 %: −2.1 to 4.2
    expect((funnel[1]!.change!.difference * 100).toFixed(1)).toBe('1.0');
    expect(funnelNotes[0]).toContain('appointment set −2.1 to 4.2');
    expect(funnelNotes[0]).toContain('All of it could be chance');
    expect(subtitle).toContain('compared with 1–31 October 2026');
  });

  it('funnelReport calls a clear change one', () => {
    const better: LogRow[] = [...rows, ['2026-11-03', '', 'appointment set', 150]];
    const { funnel, funnelNotes } = reportOf(better, november, languages.en, today, { compared: october });
    expect(funnel[1]!.change!.isChance).toBe(false);
    expect(funnelNotes[0]).toContain('Hard to call chance');
  });

  it('funnelReport compares with nothing where nothing is asked', () => {
    const { funnel, funnelNotes } = reportOf(rows, november);
    expect(funnel.every(({ earlier, change }) => earlier === null && change === null)).toBe(true);
    expect(funnelNotes).toEqual([]);
  });
});
