import { describe, expect, it } from 'vitest';
import type { RepDay } from '../../src/addon/contract.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { defaultActivities } from '../../src/log/catalogue.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import {
  type Draft,
  draftOf,
  readDraft,
  slid,
  startOf,
  stepOf,
  typedInto,
} from '../../src/sidebar/what-if.ts';
import { answerTo, sourceWords } from '../../src/sidebar/what-if-words.ts';
import { goal as goalOfNovember } from './today-state.ts';

const { en, uk } = pageLanguages;
const activities = defaultActivities.map(({ id, ...kind }) => ({ name: en.activities[id], ...kind }));
const days = { from: '2026-08-01', to: '2026-10-31' };
const measured = (stages: number[], whose: 'own' | 'everybody' = 'own'): RepDay['rates'] => ({
  whose,
  days,
  calls: stages[0]!,
  sales: stages[stages.length - 1]!,
  cents: 0,
  stages,
});
const goal = { ...goalOfNovember, target: 40, workdays: 20 };
const startWith = (day: Partial<RepDay>, more: object = {}, words = en) =>
  startOf({ activities, calendar: defaultCalendar, ...more }, { goals: [], rates: null, ...day }, words);
const start = startWith({ goals: [goal], rates: measured([1204, 180, 60]) });

/** What is said after some fields were typed into. */
function typed(
  texts: Partial<Record<Exclude<keyof Draft, 'steps'> | `step${number}`, string>>,
  words = en,
  from = start,
) {
  let draft = draftOf(from, words.tag);
  for (const [name, text = ''] of Object.entries(texts)) {
    const at = Number(/^step(\d+)/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(at)) {
      const kind = name as Exclude<keyof Draft, 'steps'>;
      draft = { ...draft, [kind]: typedInto(draft[kind], text, kind, words.tag) };
    } else
      draft = {
        ...draft,
        steps: draft.steps.map((step, index) =>
          index === at ? typedInto(step, text, 'steps', words.tag) : step,
        ),
      };
  }
  const reading = readDraft(draft, from, words);
  return { draft, reading, said: answerTo(reading, from, words) };
}

describe('startOf', () => {
  it('startOf takes the goal in force and the rates measured', () => {
    expect(start).toMatchObject({
      target: 40,
      workdays: 20,
      confidence: 0.9,
      stages: ['cold call', 'appointment set', 'sale'],
      steps: [
        { k: 180, n: 1204 },
        { k: 60, n: 180 },
      ],
    });
    expect(sourceWords(start, en)).toEqual([
      'Sales and days: your goal, 1–30 November 2026.',
      'Rates: your own, 60 of 1,204 (1 Aug – 31 Oct 2026).',
    ]);
  });

  it('startOf without a goal or a history takes the example, and says so', () => {
    const example = startWith({});
    // 50 sales at 15 % and one in three: the product's example.
    expect(answerTo(readDraft(draftOf(example, 'en'), example, en), example, en)).toMatchObject({
      needs: '1,000 cold calls',
      perDay: '48 a working day',
    });
    expect(sourceWords(example, en)).toEqual([en.page.whatIf.goalExample, en.page.whatIf.ratesExample]);
    expect(startOf({ activities, calendar: defaultCalendar }, null, en)).toEqual(example);
  });

  it('startOf leaves out a stage that nobody logs, and has an example where the first or last one is missing', () => {
    const without = startWith({ rates: measured([1000, 0, 50]) });
    expect(without).toMatchObject({ stages: ['cold call', 'sale'], steps: [{ k: 50, n: 1000 }] });
    expect(sourceWords(without, en)[2]).toBe('Left out, because nothing of it is logged: Appointment set.');
    expect(startWith({ rates: measured([0, 150, 50]) }).measured).toBeNull();
  });

  it('startOf has rates for funnels of two and of twelve stages, and without any the usual one', () => {
    const stage = (at: number) => ({ name: `stage ${at}`, role: 'none' as const, stage: at, isTouch: false });
    const of = (count: number) =>
      startWith({}, { activities: Array.from({ length: count }, (_, at) => stage(at + 1)) });
    expect(of(2).steps).toEqual([{ k: 50, n: 1000 }]);
    // By hand: 0.05 ^ (1 ÷ 11) = 0.7616.
    expect(of(12).steps).toEqual(new Array(11).fill({ share: 0.76 }));
    expect(of(0).stages).toEqual(['cold call', 'appointment set', 'sale']);
  });
});

describe('answerTo', () => {
  it('answerTo is exactly sales ÷ calls where the rates stand as measured', () => {
    // By hand: 40 × 1204 ÷ 60 = 802.7 (the shown 15 % and 33.3 % would give 801); ÷ 20 = 40.15.
    expect(typed({}).said).toMatchObject({
      needs: '803 cold calls',
      perDay: '41 a working day',
      stages: [
        { name: 'Cold call', needed: '803', perDay: '41' },
        { name: 'Appointment set', needed: '120', perDay: '6' },
        { name: 'Sale', needed: '40', perDay: '2' },
      ],
      overall: 'Cold call → sale: 4.98%',
    });
  });

  it('answerTo compares with the numbers of today', () => {
    // By hand: 40 ÷ (0.2 ÷ 3) = 600, ÷ 20 = 30.
    expect(typed({ step0: '20' }).said).toMatchObject({
      needs: '600 cold calls instead of 803',
      perDay: '30 a working day instead of 41',
      allowing: null,
    });
  });

  it('answerTo allows for the calls that the rate was measured on', () => {
    const thousand = startWith({ rates: measured([1000, 150, 50]) });
    // SciPy, see test/fixtures/statistics/beta_binomial.py: 50 of 1000, 90 %.
    expect(typed({}, en, thousand).said).toMatchObject({
      chance: 'With exactly 1,000: 52% chance of the target',
      sure: 'To be 90% sure: 1,180, 57 a working day',
      allowing: 'The rate was measured on 1,000 calls; allowing for that: 1,273.',
    });
    // At 50 % a rate that is less sure needs fewer calls: 991 instead of 994.
    expect(typed({ confidence: '50' }, en, thousand).said.allowing).toBeNull();
  });

  it('answerTo speaks Ukrainian', () => {
    const thousand = startWith({ rates: measured([1000, 150, 50]) }, {}, uk);
    const { said } = typed({ target: '21' }, uk, thousand);
    const plain = JSON.parse(JSON.stringify(said).replace(/\u00a0/g, ' '));
    expect(plain).toMatchObject({ perDay: '20 на робочий день замість 48' });
    expect(plain.needs).toContain('420');
  });

  it('answerTo says what is out of reach, and what no number reaches', () => {
    expect(typed({ target: '1000000000' }).said.needs).toBe('more than 1,000,000,000: out of reach');
    expect(typed({ step1: '0' }).said).toMatchObject({ needs: en.page.whatIf.noNumber, chance: null });
    expect(typed({ target: '0' }).said).toMatchObject({ needs: '0 cold calls instead of 803' });
  });

  it('answerTo never calls a chance certain that is not', () => {
    // One sale at 99.9 %: 2 calls reach it in all but one of a million tries.
    const sure = startWith({ rates: measured([1000, 150, 50]) });
    expect(typed({ target: '1.5', step0: '99.9', step1: '99.9' }, en, sure).said.chance).toMatch(
      /: over 99% chance/,
    );
  });
});

describe('readDraft', () => {
  it.each([
    ['target', '-5', 'Needs a number from 0 to 1,000,000,000.'],
    ['target', 'many', 'Needs a number from 0 to 1,000,000,000.'],
    ['target', '', 'Needs a number from 0 to 1,000,000,000.'],
    ['target', '2000000000', 'Needs a number from 0 to 1,000,000,000.'],
    ['workdays', '0', 'Needs a whole number of days from 1 to 366.'],
    ['workdays', '-3', 'Needs a whole number of days from 1 to 366.'],
    ['workdays', '20.5', 'Needs a whole number of days from 1 to 366.'],
    ['confidence', '0.9', 'This field is in percent: write 90.'],
    ['confidence', '0', 'Needs a confidence from 50% to 99.9%.'],
    ['confidence', '100', 'Nothing is certain: at most 99.9%.'],
    ['confidence', '49', 'Needs a confidence from 50% to 99.9%.'],
  ] as const)('readDraft says what is wrong with %s "%s", and nothing else stops', (kind, text, message) => {
    const { reading, said } = typed({ [kind]: text });
    expect(reading.errors[kind]).toBe(message);
    expect(reading.isComplete).toBe(false);
    const others = Object.values(reading.errors).filter((error) => error !== undefined);
    expect([others, reading.stepErrors]).toEqual([[message], [undefined, undefined]]);
    expect(said.overall).toBe('Cold call → sale: 4.98%');
    if (kind !== 'target') expect(said.needs).toBe('803 cold calls');
  });

  it.each([
    ['150', 'Needs a rate from 0% to 100%.'],
    ['-1', 'Needs a rate from 0% to 100%.'],
    ['x', 'Needs a rate from 0% to 100%.'],
    ['0', 'At a rate of 0% no number is enough.'],
  ])('readDraft says what is wrong with a rate of "%s"; later stages are still reckoned', (text, message) => {
    const { reading, said } = typed({ step0: text });
    expect(reading.stepErrors).toEqual([message, undefined]);
    expect(reading.isComplete).toBe(false);
    expect(said.stages.map(({ needed }) => needed)).toEqual(['–', '120', '40']);
  });

  it.each([
    ['90', 0.9],
    ['90 %', 0.9],
    ['99.9', 0.999],
    ['50', 0.5],
  ])('readDraft takes a confidence of "%s" for percent', (text, share) => {
    expect(typed({ confidence: text }).reading.assumptions.confidence).toBe(share);
  });

  it('readDraft takes rates of 100 % and below 1 %, and says how the latter was read', () => {
    const all = typed({ step0: '100' }).reading;
    expect([all.isComplete, all.rates[0], all.stepHints[0]]).toEqual([true, 1, undefined]);
    const low = typed({ step0: '0.15' }).reading;
    expect([low.rates[0], low.stepHints[0]]).toEqual([0.0015, 'Read as 0.15%. For 15% write 15.']);
  });

  it('readDraft reads the decimals of the language', () => {
    const { reading } = typed({ step0: '33,3', confidence: '99,5' }, uk);
    expect([reading.rates[0], reading.assumptions.confidence]).toEqual([0.333, 0.995]);
  });

  it('readDraft keeps a step that exceeds 100 % by date as counted, and says why', () => {
    const dated = startWith({ rates: measured([1000, 150, 200]) });
    const { reading, said } = typed({}, en, dated);
    expect(reading.rates[1]).toBe(200 / 150);
    expect(reading.stepHints[1]).toBe('200 of 150, counted by date. The slider ends at 100%.');
    // By hand: 50 ÷ 20 %, 50 ÷ 1.33 = 37.5.
    expect(said.stages.map(({ needed }) => needed)).toEqual(['250', '38', '50']);
    // By hand: 100 % × 1.33 is more than all: no chance.
    const more = typed({ step0: '100' }, en, dated).said;
    expect([more.needs, more.chance]).toEqual(['38 cold calls instead of 250', en.page.whatIf.moreThanAll]);
  });
});

describe('the sliders', () => {
  it('the sliders of low rates are short, so that a step is small; what is typed lengthens them, no further than 100 %', () => {
    const draft = draftOf(
      startWith(
        { rates: measured([1000, 50]) },
        {
          activities: [
            { name: 'call', role: 'attempt', stage: 1, isTouch: true },
            { name: 'sale', role: 'sale', stage: 2, isTouch: false },
          ],
        },
      ),
      'en',
    );
    const [step] = draft.steps;
    expect([step!.top, stepOf('steps', step!.top)]).toEqual([10, 0.05]);
    expect(typedInto(step!, '60', 'steps', 'en').top).toBe(100);
    expect(typedInto(step!, '600', 'steps', 'en').top).toBe(100);
    expect(slid(step!, 7.5, 'en')).toEqual({ text: '7.5', top: 10, by: 'slider' });
    expect(typedInto(draft.target, '5000', 'target', 'en').top).toBe(5000);
    expect(typedInto(draft.workdays, '200', 'workdays', 'en').top).toBe(200);
    expect(typedInto(draft.confidence, '99.9', 'confidence', 'en').top).toBe(99);
  });
});
