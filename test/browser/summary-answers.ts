import type { Page } from 'playwright-core';
import type { DigestStage, SummaryAnswer, SummaryDigest } from '../../src/addon/contract.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';

/** An answer with everything that a digest can show; its stages have long names, as a team's own may. */
export function written(language: 'en' | 'uk'): { ok: true; value: SummaryAnswer } {
  const { activities } = pageLanguages[language];
  const step = (name: string, count: number, n: number, change: DigestStage['change']) => ({
    name,
    count,
    n,
    stepConversion: n < 20 ? null : count / n,
    change,
  });
  const value = {
    sheet: pageLanguages[language].sheets.summary,
    period: language === 'en' ? 'everything logged' : 'увесь журнал',
    rowsRead: 4809,
    rowsRefused: 3,
    unread: ["Count requires a whole number above 0, got “12 calls” at 'Activity log'!D418."],
    digest: {
      funnel: [
        { name: activities.coldCall, count: 100_000, n: null, stepConversion: null, change: null },
        step(activities.appointmentSet, 15_000, 100_000, { points: 1.04, isChance: true }),
        step('Donaudampfschifffahrtsgesellschaftskapitänsmütze', 9000, 15_000, {
          points: -8.2,
          isChance: false,
        }),
        step('demo', 12, 17, null),
        step(activities.sale, 511, 121, { points: 112.3, isChance: false }),
      ],
      stillOpen: 21,
      comparedWith: language === 'en' ? '1–31 October 2026' : '1–31 жовтня 2026',
      headline: 'Raise cold call → appointment set from 15% to 20%: 750 calls instead of 1,000.',
      warnings: ['The period is shorter than the median sales cycle of 47 days.'],
    },
  };
  return { ok: true, value };
}

/** Spoils the writing of a summary alone. */
export const summaries = (how: object | 'lost') => (name: string) =>
  name === 'writeSummary' ? how : undefined;
export const toSummary = (page: Page) => page.getByRole('tab').last().click();
/** From now on the add-on answers nothing. */
export const neverAnswers = (page: Page) =>
  page.evaluate(() => Object.assign(window, { callAddOn: () => new Promise(() => undefined) }));

/** The same where nothing was compared. */
export const noComparison: SummaryDigest = {
  funnel: [
    { name: 'cold call', count: 100, n: null, stepConversion: null, change: null },
    { name: 'sale', count: 5, n: 100, stepConversion: 0.05, change: null },
  ],
  stillOpen: 0,
  comparedWith: null,
  headline: '',
  warnings: [],
};
