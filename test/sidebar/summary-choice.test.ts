import { describe, expect, it } from 'vitest';
import type { SidebarState, SummaryChoice } from '../../src/addon/contract.ts';
import { dayOf } from '../../src/log/day.ts';
import type { State } from '../../src/sidebar/state.ts';
import {
  type Choice,
  problemOf,
  rememberedChoice,
  requestOf,
  spansOf,
} from '../../src/sidebar/summary-choice.ts';
import { FakeAddOn, firstSummary } from './fake-add-on.ts';

async function opened(summary: SummaryChoice, facts: Partial<SidebarState> = {}): Promise<State> {
  const addOn = new FakeAddOn();
  addOn.facts = { ...addOn.facts, ...facts, preferences: { ...addOn.facts.preferences, summary } };
  return (await addOn.open()).state;
}

const someDays: SummaryChoice = {
  period: { id: 'days', from: '2026-10-05', to: '2026-10-11' },
  basis: 'cohort',
  comparison: 'yearBefore',
};
const days = (from: string, to: string): Choice => ({
  period: 'days',
  from,
  to,
  basis: 'period',
  comparison: 'previous',
});

describe('rememberedChoice', () => {
  it('rememberedChoice offers this month to today to who never chose days', async () => {
    expect(rememberedChoice(await opened(firstSummary))).toEqual({
      period: 'thisMonth',
      from: '2026-11-01',
      to: '2026-11-23',
      basis: 'period',
      comparison: 'previous',
    });
  });

  it.each([
    ['some days', someDays],
    ['an open end', { ...someDays, period: { id: 'days', from: '2026-10-05' } }],
    ['a month', { ...someDays, period: { id: 'lastMonth' } }],
  ] as const)('rememberedChoice asks again for what was asked: %s', async (_, summary) => {
    expect(requestOf(rememberedChoice(await opened(summary)))).toEqual(summary);
  });

  it('rememberedChoice follows nobody in a log without prospects', async () => {
    expect(rememberedChoice(await opened(someDays, { columns: ['date', 'activity'] })).basis).toBe('period');
  });
});

describe('problemOf', () => {
  it('problemOf wants one day at least, and the first not after the last', () => {
    const problems = [
      days('', ''),
      days('2026-11-02', '2026-11-01'),
      days('2026-11-01', '2026-11-01'),
      days('2026-11-01', ''),
      { ...days('', ''), period: 'all' as const },
    ].map(problemOf);
    const required = { field: 'from', rule: 'required' };
    expect(problems).toEqual([required, { field: 'to', rule: 'order' }, null, null, null]);
  });
});

describe('spansOf', () => {
  it('spansOf gives a running month, the whole one before, and that it runs', async () => {
    const state = await opened(firstSummary);
    expect(spansOf(rememberedChoice(state), state)).toEqual({
      period: { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) },
      compared: { from: dayOf(2026, 10, 1), to: dayOf(2026, 10, 31) },
      isRunning: true,
    });
  });

  it('spansOf gives the days before some days; yesterday is over, today is not', async () => {
    const state = await opened(firstSummary);
    expect(spansOf(days('2026-11-16', '2026-11-22'), state)).toEqual({
      period: { from: dayOf(2026, 11, 16), to: dayOf(2026, 11, 22) },
      compared: { from: dayOf(2026, 11, 9), to: dayOf(2026, 11, 15) },
      isRunning: false,
    });
    expect(spansOf(days('2026-11-16', '2026-11-23'), state).isRunning).toBe(true);
    expect(spansOf(days('2026-11-16', ''), state).compared).toBeNull();
  });
});
