import { describe, expect, it } from 'vitest';
import type { RepGoal } from '../../src/addon/contract.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { dayOf } from '../../src/log/day.ts';
import { goalsNow } from '../../src/sidebar/goals.ts';
import { adviceNow } from '../../src/sidebar/today.ts';
import {
  adviceSentence,
  chanceSentence,
  type countable,
  dockGoalLine,
  goalOwner,
  goalTitle,
  nextSentence,
  progressText,
  ratesNote,
  ratesUsed,
  stageName,
} from '../../src/sidebar/today-phrases.ts';
import { goal, stateOf, unmeasured } from './today-state.ts';

const { en, uk } = pageLanguages;
const both = <Text>(say: (words: typeof en | typeof uk) => Text) => [say(en), say(uk)];
const nowOf = (given: RepGoal) => goalsNow(stateOf({ goals: [given] }))[0]!;

describe('goalTitle', () => {
  it.each([
    ['day', '2026-11-23', '2026-11-23', 'Today', 'Сьогодні'],
    ['week', '2026-11-23', '2026-11-29', 'This week', 'Цей тиждень'],
    ['month', '2026-11-01', '2026-11-30', 'November', 'Листопад'],
    ['quarter', '2026-10-01', '2026-12-31', 'Oct–Dec 2026', 'Жовтень – грудень 2026'],
    ['quarter', '2026-11-01', '2027-01-31', 'Nov 2026 – Jan 2027', 'Листопад 2026 – січень 2027'],
    ['year', '2026-01-01', '2026-12-31', 'Year 2026', '2026 рік'],
    ['year', '2026-04-01', '2027-03-31', 'Apr 2026 – Mar 2027', 'Квітень 2026 – березень 2027'],
  ] as const)('goalTitle names the %s from %s to %s', (unit, from, to, inEnglish, inUkrainian) => {
    expect(both((words) => goalTitle(words, { ...goal, unit, from, to }))).toEqual([inEnglish, inUkrainian]);
  });

  it('goalTitle says what a goal counts that is not in sales', () => {
    const measure = { id: 'activity', name: 'follow-up' } as const;
    expect(goalTitle(en, { ...goal, measure })).toBe('November · Follow-up');
    expect(both((words) => goalTitle(words, { ...goal, measure: { id: 'revenue' } }))).toEqual([
      'November · Revenue',
      'Листопад · Виторг',
    ]);
  });
});

describe('progressText', () => {
  it('progressText puts the target into the genitive, a fraction into the singular, with one decimal', () => {
    const say = (target: number) => both((words) => progressText(words, nowOf({ ...goal, target })));
    expect([50, 51, 1, 11.9, 11.96].map(say)).toEqual([
      ['38 of 50 sales', '38 із 50 продажів'],
      ['38 of 51 sales', '38 із 51 продажу'],
      ['38 of 1 sale', '38 із 1 продажу'],
      ['38 of 11.9 sales', '38 із 11,9 продажу'],
      ['38 of 12 sales', '38 із 12 продажів'],
    ]);
  });
});

describe('goalOwner', () => {
  it('goalOwner says whose goal it is unless it is the rep’s, or the log tells nobody apart', () => {
    const say = (given: Partial<RepGoal>) =>
      both((words) => goalOwner(words, { ...goal, ...given }, stateOf()));
    expect(say({})).toEqual([null, null]);
    expect(say({ whose: { kind: 'everybody' } })).toEqual(['The team’s goal', 'Ціль команди']);
    expect(say({ whose: { kind: 'team', name: 'North' }, isSum: true })).toEqual([
      'North’s goal, the sum of its members’ goals',
      'Ціль команди «North», сума цілей її учасників',
    ]);
    const { facts } = stateOf();
    const alone = { facts: { ...facts!, columns: ['date', 'activity'] as const } };
    expect(goalOwner(en, { ...goal, whose: { kind: 'everybody' } }, alone)).toBeNull();
  });
});

describe('chanceSentence', () => {
  it('chanceSentence says of what the chance is, by when, and at how many calls', () => {
    expect(both((words) => chanceSentence(words, nowOf(goal), 'you'))).toEqual([
      'chance of 50 sales by 30 Nov if you go on at 48 calls a workday',
      'імовірність 50 продажів до 30 листопада, якщо й далі робити 48 дзвінків за робочий день',
    ]);
    const first = {
      ...goal,
      elapsed: 0,
      before: { counts: {}, cents: 0 },
      usual: { calls: 297, workdays: 66 },
    };
    expect(both((words) => chanceSentence(words, nowOf(first), 'team'))).toEqual([
      'chance of 50 sales by 30 Nov if the team goes on at 4.5 calls a workday, as in the last three months',
      'імовірність 50 продажів до 30 листопада, якщо команда робитиме 4,5 дзвінка за робочий день, як в останні три місяці',
    ]);
  });

  it('chance never says that something uncertain is certain', () => {
    expect([0, 0.004, 0.62, 0.994, 0.996, 1].map(en.page.todayTab.chance)).toEqual([
      '<1%',
      '<1%',
      '62%',
      '99%',
      '>99%',
      '>99%',
    ]);
  });
});

describe('nextSentence', () => {
  const say = (next: Parameters<typeof nextSentence>[1], who: 'you' | 'team' = 'you') =>
    both((words) => nextSentence(words, next, who));

  it('nextSentence counts calls, sales, money and activities as each language does', () => {
    const toPlan = (count: number, unit: Parameters<typeof countable>[1]) =>
      say({ id: 'toPlan', unit, count });
    expect(toPlan(17, { id: 'calls' })).toEqual([
      '17 more calls today keep you on plan.',
      'Ще 17 дзвінків сьогодні, і ви йдете за планом.',
    ]);
    expect(toPlan(1, { id: 'calls' })).toEqual([
      '1 more call today keeps you on plan.',
      'Ще 1 дзвінок сьогодні, і ви йдете за планом.',
    ]);
    expect(toPlan(2, { id: 'sales' })[1]).toBe('Ще 2 продажі сьогодні, і ви йдете за планом.');
    expect(toPlan(4500, { id: 'revenue' })[0]).toBe('4,500 more revenue today keep you on plan.');
    expect(toPlan(3, { id: 'activity', name: 'follow-up' })[0]).toBe(
      '3 follow-ups more today keep you on plan.',
    );
    expect(toPlan(3, { id: 'activity', name: 'повторний контакт' })[1]).toBe(
      'Ще 3 повторні контакти сьогодні, і ви йдете за планом.',
    );
    expect(toPlan(1, { id: 'activity', name: 'Demo' })[0]).toBe('Demo × 1 more today keeps you on plan.');
    expect(say({ id: 'toPlan', unit: { id: 'calls' }, count: 22 }, 'team')).toEqual([
      '22 more calls today keep the team on plan.',
      'Ще 22 дзвінки сьогодні, і команда йде за планом.',
    ]);
  });

  it('nextSentence goes on to the chance, and says what the next workday needs', () => {
    expect(say({ id: 'toChance', count: 7, perDay: 55, share: 0.8 })).toEqual([
      'Today’s number is reached. 7 more calls today, and 55 on each workday after, make it 80%.',
      'План на сьогодні виконано. Ще 7 дзвінків сьогодні й по 55 щодня далі – це ймовірність 80%.',
    ]);
    expect(say({ id: 'toChance', count: 1, perDay: null, share: 0.9 })).toEqual([
      'Today’s number is reached. 1 more call today makes it 90%.',
      'План на сьогодні виконано. Ще 1 дзвінок сьогодні – це ймовірність 90%.',
    ]);
    expect(say({ id: 'nextWorkday', unit: { id: 'calls' }, count: 44 })).toEqual([
      'The next workday needs 44 calls.',
      'План на наступний робочий день: 44 дзвінки.',
    ]);
  });
});

describe('todayTab', () => {
  it('todayTab says how a goal stands: to go, missed, pace', () => {
    const say = both((words) => words.page.todayTab);
    expect(say.map(({ attained }) => attained(0.76, 12, 6))).toEqual([
      '76% done, 12 to go in 6 workdays',
      'Виконано 76%, ще 12 за 6 робочих днів',
    ]);
    expect(say.map(({ attained }) => attained(0.5, 2, 1))).toEqual([
      '50% done, 2 to go in 1 workday',
      'Виконано 50%, ще 2 за 1 робочий день',
    ]);
    expect(say.map(({ missed }) => missed(12, true))).toEqual([
      'Missed by 12 sales: no workday is left',
      'Не вистачило 12 продажів: робочих днів не лишилося',
    ]);
    expect(say.map(({ pace }) => pace(1.064, 35.714))).toEqual([
      'Pace 106%: 35.7 were expected by last night',
      'Темп 106%: на вчора очікувалося 35,7',
    ]);
  });

  it('todayTab never rounds what is missing up to done', () => {
    expect(en.page.todayTab.attained(0.998, 1, 2)).toBe('99% done, 1 to go in 2 workdays');
  });
});

describe('ratesNote', () => {
  const team = { ...goal.rates!, whose: 'everybody' } as const;
  const own = { ...goal.rates!, calls: 40, sales: 2 };

  it('ratesNote says that the team’s rate is used, with the own numbers that are too few', () => {
    const now = nowOf({ ...goal, samples: [own, team], rates: team });
    expect(both((words) => ratesNote(words, now, 'you'))).toEqual([
      'At the team’s rate, 150 sales of 3,000 calls: your own calls are too few yet (2 of 40).',
      'За конверсією команди, 150 продажів із 3\u00a0000 дзвінків: ваших власних дзвінків поки замало (2 із 40).',
    ]);
  });

  it('ratesNote says nothing of own rates, of an activity, or of the whole team’s own', () => {
    expect(ratesNote(en, nowOf(goal), 'you')).toBeNull();
    expect(
      ratesNote(en, nowOf({ ...goal, samples: [], measure: { id: 'activity', name: 'sale' } }), 'you'),
    ).toBeNull();
    expect(
      ratesNote(en, nowOf({ ...goal, whose: { kind: 'everybody' }, samples: [own, team] }), 'team'),
    ).toBeNull();
    expect(ratesNote(en, nowOf({ ...goal, ...unmeasured }), 'you')).toBe(en.page.todayTab.noHistory);
  });

  it('ratesUsed says whose, of which days, and k of n', () => {
    expect(ratesUsed(en, goal, 'you')).toContain('150 sales of 3,000 calls, your own, 1 Aug – 31 Oct 2026.');
    expect(ratesUsed(en, { ...goal, rates: { ...team, days: null } }, 'you')).toContain(
      'the team’s, the whole log until last night.',
    );
    expect(ratesUsed(en, { ...goal, ...unmeasured }, 'you')).toBeNull();
  });
});

describe('adviceSentence', () => {
  const advice = { whose: 'own', step: 0, k: 450, n: 3000, share: 0.16, quarter: null } as const;
  const say = (given: object, goals: RepGoal[] = [goal], names?: string[]) => {
    const state = stateOf({ goals, advice: { ...advice, ...given } });
    const activities = state.facts!.activities.map((each, at) => ({
      ...each,
      name: names?.[at] ?? each.name,
    }));
    const named = { ...state, facts: { ...state.facts!, activities } };
    const calls = adviceNow(state, goalsNow(state))!.calls;
    return (words: typeof en | typeof uk) =>
      adviceSentence(words, named, { ...adviceNow(named, [])!, calls });
  };
  const ukrainian = ['холодний дзвінок', 'призначена зустріч', 'продаж'];

  it('adviceSentence names the step, the share, and what it saves', () => {
    expect(say({})(en)).toBe(
      'Get 16 of 100 calls to an appointment instead of 15, and 41 calls a day are enough instead of 44.',
    );
    expect(say({}, [goal], ukrainian)(uk)).toBe(
      'Якщо зустріччю ставатимуть 16 зі 100 дзвінків замість 15, вистачить 41 дзвінка на день замість 44.',
    );
    expect(say({}, [])(en)).toBe('Get 16 of 100 calls to an appointment instead of 15.');
    expect(say({}, [], ukrainian)(uk)).toBe('Мета: зустріччю ставатимуть 16 зі 100 дзвінків замість 15.');
  });

  it('adviceSentence goes back to the best quarter', () => {
    const best = { share: 0.18, quarter: { from: '2026-07-01', to: '2026-09-30' } };
    // 260 × 15 ÷ 18 = 216.7 calls in 6 days: 37.
    expect(say(best)(en)).toBe(
      'Back to your best quarter (Jul–Sep 2026), 18 of 100 calls to an appointment instead of 15, and 37 calls a day are enough instead of 44.',
    );
    expect(say(best, [goal], ukrainian)(uk)).toBe(
      'Якщо зустріччю ставатимуть 18 зі 100 дзвінків замість 15, як у вашому найкращому кварталі (липень – вересень 2026), вистачить 37 дзвінків на день замість 44.',
    );
    expect(say({ ...best, whose: 'everybody' }, [])(en)).toContain('Back to the team’s best quarter');
  });

  it('adviceSentence leaves names of the team’s own as they are, and says where numbers are the team’s', () => {
    const own = ['<b>Ring</b>', 'Visit', 'Deal'];
    expect(say({}, [goal], own)(en)).toBe(
      '“<b>Ring</b>” → “Visit”: get 16 of 100 instead of 15, and 41 calls a day are enough instead of 44.',
    );
    expect(say({ whose: 'everybody' }, [], own)(uk)).toBe(
      '«<b>Ring</b>» → «Visit»: 16 зі 100 замість 15 у команди.',
    );
    expect(say({ k: 99, share: 0.043 }, [])(en)).toBe(
      'Get 4.3 of 100 calls to an appointment instead of 3.3.',
    );
    expect(say({ k: 600, share: 0.21 }, [], ukrainian)(uk)).toContain('ставатиме 21 зі 100');
  });
});

describe('dockGoalLine', () => {
  const line = (given: RepGoal[], hasGoals = true) => {
    const state = stateOf({ goals: given, hasGoals });
    return both((words) => dockGoalLine({ ...state, words }, goalsNow(state)));
  };

  it('dockGoalLine says the chance, the team’s as the team’s', () => {
    expect(line([goal])).toEqual([
      '63% chance of 50 sales this month',
      'Імовірність 50 продажів цього місяця: 63%',
    ]);
    expect(line([{ ...goal, whose: { kind: 'everybody' } }])).toEqual([
      '63% chance of the team’s 50 sales this month',
      'Імовірність 50 продажів команди цього місяця: 63%',
    ]);
  });

  it('dockGoalLine says how far the goal is where there is no chance to tell', () => {
    expect(line([{ ...goal, target: 38 }])).toEqual([
      '38 of 38 sales this month: reached',
      '38 із 38 продажів цього місяця: виконано',
    ]);
    expect(line([{ ...goal, measure: { id: 'revenue' }, unit: 'quarter' }])[0]).toBe(
      'Revenue, 0 of 50 this quarter',
    );
    expect(line([{ ...goal, ...unmeasured, whose: { kind: 'everybody' } }])[0]).toBe(
      'The team: 38 of 50 sales this month',
    );
  });

  it('dockGoalLine says where to set a goal, or that none counts today; nothing before the day is read', () => {
    expect(line([], false)).toEqual(both(({ page }) => page.todayTab.dockNoGoal));
    expect(line([])).toEqual(both(({ page }) => page.todayTab.noGoalToday));
    const state = { ...stateOf({ goals: [] }), today: '2026-11-24' };
    expect(dockGoalLine(state, [])).toBe('');
  });
});

describe('stageName', () => {
  it('stageName begins with a capital and joins what counts together', () => {
    expect(stageName(en, ['cold call', 'iPhone demo'])).toBe('Cold call + iPhone demo');
  });

  it('period takes any day of 1990 to 2099', () => {
    expect(en.page.todayTab.period('month', dayOf(2028, 2, 1), dayOf(2028, 2, 29))).toBe('February');
  });
});
