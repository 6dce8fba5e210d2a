import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { planSentence } from '../../src/report/plan-sentence.ts';
import type { PlanInputs } from '../../src/report/report.ts';

const article: PlanInputs = { target: 50, rate: 0.05, workdays: 21, confidence: 0.9 };
const said = (more: Partial<PlanInputs> = {}, words = languages.en) =>
  planSentence({ ...article, ...more }, words)?.replace(/\u00a0/g, ' ') ?? null;

// R: pbinom(49, 1000, .05, lower.tail = FALSE) is 0.52026; the fewest calls are 994, 1114, 1180 and 1237 at 50, 80, 90 and 95%.
describe('planSentence', () => {
  it('planSentence says what the plan takes on average, its chance, and what the confidence takes', () => {
    expect(said()).toBe(
      '50 sales take 1,000 calls, 48 a workday. At exactly 1,000 the chance is only 52%; for 90% plan 1,180, 57 a workday.',
    );
    expect(said({}, languages.uk)).toBe(
      'Ціль – 50 продажів: потрібно 1 000 дзвінків, 48 на робочий день. Якщо їх рівно 1 000, імовірність лише 52%; для 90% плануйте 1 180, 57 на робочий день.',
    );
  });

  it('planSentence says “only” of a chance below the confidence alone', () => {
    expect(said({ confidence: 0.5 })).toContain('the chance is 52%; for 50% plan 994');
    expect(said({ rate: 1 })).toContain(
      '50 sales take 50 calls, 3 a workday. At exactly 50 the chance is 100%;',
    );
  });

  it('planSentence of one sale and of part of one has the right number', () => {
    expect(said({ target: 1 })).toContain('1 sale takes 20 calls, 1 a workday');
    expect(said({ target: 12.5 })).toContain('12.5 sales take 250 calls');
    expect(said({ target: 1 }, languages.uk)).toContain('Ціль – 1 продаж: потрібно 20 дзвінків');
    expect(said({ target: 12.5 }, languages.uk)).toContain('Ціль – 12,5 продажу: потрібно 250 дзвінків');
  });

  it.each([[90], [0], [1], [null]])('planSentence leaves the confidence %s out', (confidence) => {
    expect(said({ confidence })).toBe(
      '50 sales take 1,000 calls, 48 a workday. At exactly 1,000 the chance is 52%.',
    );
  });

  it.each([
    { target: null },
    { target: 0 },
    { target: -3 },
    { rate: null },
    { rate: 0 },
    { rate: 1.5 },
    { workdays: 0 },
    { workdays: null },
    { target: 1e9 },
  ])('planSentence of %j is null', (more) => {
    expect(said(more)).toBeNull();
  });
});
