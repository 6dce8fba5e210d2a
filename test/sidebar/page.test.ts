import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { SaveRequest, SidebarState } from '../../src/addon/contract.ts';
import { inlinePage } from '../../src/build/page.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { facts } from './fake-add-on.ts';
import { goal } from './today-state.ts';

const html = await inlinePage(join(import.meta.dirname, '../../src/sidebar/sidebar.html'));
const script = /<script>([\s\S]*)<\/script>/.exec(html)![1]!;

const state: SidebarState = {
  ...facts,
  today: '2026-11-23',
  rep: 'Ann',
  reps: [],
  activities: [
    { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
    { name: '<img src=x>', role: 'lost', stage: null, isTouch: false },
  ],
  columns: ['date', 'rep', 'activity', 'count', 'entryId'],
  counts: { 'cold call': 30 },
  ids: [],
  goals: [
    {
      ...goal,
      elapsed: 0,
      before: { counts: {}, cents: 0 },
      today: { counts: { 'cold call': 30 }, cents: 0 },
      usual: { calls: 0, workdays: 66 },
      samples: [{ whose: 'own', days: null, calls: 1000, sales: 50, cents: 0, stages: [1000] }],
      rates: { whose: 'own', days: null, calls: 1000, sales: 50, cents: 0, stages: [1000] },
    },
  ],
  hasGoals: true,
  lastEntries: [],
};

/** What the tests use of an element. */
interface PageElement {
  textContent: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  dispatchEvent(event: object): boolean;
}

const noon = Date.parse('2026-11-23T12:31:00Z');

/** Time stands still on the day of the state. */
class DateOfNoon extends Date {
  constructor(...given: [] | [number]) {
    super(...((given.length === 0 ? [noon] : given) as [number]));
  }
  static override now(): number {
    return noon;
  }
}

type Reply = (request: never) => unknown;

/** The page in a browser without a browser; a reply that throws is a call that never reached the add-on. */
async function openPage(replies: Record<string, Reply>) {
  const { document, window } = parseHTML(html) as unknown as {
    document: PageElement;
    window: { Event: new (type: string, init: object) => object };
  };
  const calls: { name: string; request: unknown }[] = [];
  const runner = (onSuccess?: (text: string) => void, onFailure?: (error: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (next: typeof onSuccess) => runner(next, onFailure);
          if (name === 'withFailureHandler') return (next: typeof onFailure) => runner(onSuccess, next);
          return (text: string) => {
            const request = JSON.parse(text);
            calls.push({ name, request });
            queueMicrotask(() => {
              try {
                onSuccess!(JSON.stringify({ ok: true, value: replies[name]!(request as never) }));
              } catch (thrown) {
                onFailure!(thrown);
              }
            });
          };
        },
      },
    );
  runInNewContext(script, {
    document,
    navigator: { language: 'en' },
    google: { script: { run: runner() } },
    addEventListener: () => {},
    setInterval: () => 0,
    setTimeout: setImmediate,
    clearTimeout: clearImmediate,
    queueMicrotask,
    requestAnimationFrame: setImmediate,
    cancelAnimationFrame: clearImmediate,
    Date: DateOfNoon,
    Intl,
  });
  const settled = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  await settled();
  const textOf = (selector: string) =>
    Array.from(document.querySelectorAll(selector)).map(({ textContent }) => textContent.trim());
  const click = async (selector: string) => {
    document.querySelector(selector)!.dispatchEvent(new window.Event('click', { bubbles: true }));
    await settled();
  };
  const submit = async (selector: string) => {
    document
      .querySelector(selector)!
      .dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settled();
  };
  const type = async (selector: string, text: string) => {
    const field = document.querySelector(selector)! as PageElement & { value: string };
    field.value = text;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    await settled();
  };
  return { calls, document, textOf, click, submit, type };
}

const saving = (request: SaveRequest) => ({
  results: request.entries.map(({ id }) => ({ id, status: 'saved' })),
});

describe('the page', () => {
  it('the page shows the tiles with today’s counts and my calls of those needed, names as text', async () => {
    const page = await openPage({ openSidebar: () => state });
    expect(page.textOf('.tile')).toEqual(['Log one: Cold call 30 today1']);
    expect(page.textOf('.mine .l1')).toEqual(['30 of 48 calls today18 to go']);
    await page.click('.fold');
    expect(page.textOf('.more .name')).toEqual(['<img src=x>']);
    expect(page.document.querySelector('.more img')).toBeNull();
  });

  it('the page saves a click on a tile and says so in the dock', async () => {
    const page = await openPage({ openSidebar: () => state, saveEntries: saving });
    await page.click('.tile');
    const [request] = page.calls.filter(({ name }) => name === 'saveEntries').map((call) => call.request);
    expect((request as SaveRequest).entries).toMatchObject([{ activity: 'cold call', rep: 'Ann' }]);
    expect(page.textOf('.last .what')).toEqual(['Saved: 1 cold call']);
  });

  it('the page keeps an entry whose call was lost, says what is safe, and sends it again on Retry', async () => {
    let isDown = true;
    const page = await openPage({
      openSidebar: () => state,
      saveEntries: (request: SaveRequest) => {
        if (isDown) throw new Error('NetworkError');
        return saving(request);
      },
    });
    await page.click('.tile');
    expect(page.textOf('.last .what')).toEqual(['Not confirmed: 1 cold call']);
    expect(page.textOf('.notices p')).toEqual([pageLanguages.en.page.notConfirmedText(1)]);
    isDown = false;
    await page.click('.last .btn');
    const [first, again] = page.calls
      .filter(({ name }) => name === 'saveEntries')
      .map(({ request }) => request as SaveRequest);
    expect(again).toEqual({ ...first, isRetry: true });
    expect([page.textOf('.last .what'), page.textOf('.notices p')]).toEqual([['Saved: 1 cold call'], []]);
  });

  it('the page sets the log up where there is none, then asks for the name', async () => {
    let isSetUp = false;
    const page = await openPage({
      openSidebar: () => ({
        ...state,
        isSetUp,
        preferences: { ...state.preferences, rep: '', isIntroduced: false },
      }),
      setUpLog: () => {
        isSetUp = true;
        return { isNew: true };
      },
    });
    expect(page.textOf('.btn')).toEqual(['Set up the log']);
    await page.click('.btn');
    expect(page.textOf('.step .ttl')).toEqual([
      'Your name in the log',
      'Your monthly goal',
      'Your first entry',
    ]);
  });

  it('the page that could not open says that nothing was changed and offers to try again', async () => {
    let isDown = true;
    const page = await openPage({
      openSidebar: () => {
        if (isDown) throw new Error('NetworkError');
        return { ...state, language: 'uk' };
      },
    });
    expect(page.textOf('.msg p')).toEqual([pageLanguages.en.page.noAnswer.read]);
    isDown = false;
    await page.click('.msg .btn');
    expect(page.textOf('[role=tab]')).toEqual(['Запис', 'Сьогодні', 'Підсумок']);
  });

  it('the page shows under Today what the day came to, and follows a click without another reading', async () => {
    const page = await openPage({ openSidebar: () => state, saveEntries: saving });
    await page.click('#tab-today');
    expect(page.textOf('#panel-today .goal')).toEqual([
      'Cold call30 of 4818 to go',
      'November0 of 50 sales0% done, 50 to go in 21 workdaysPace: from the second workday on',
    ]);
    await page.click('#tab-log');
    await page.click('.tile');
    await page.click('#tab-today');
    expect(page.textOf('#panel-today .goal .v')[0]).toBe('31 of 48');
    expect(page.textOf('#panel-today .card p')[0]).toBe('17 more calls today keep you on plan.');
    expect(page.calls.map(({ name }) => name)).toEqual(['openSidebar', 'saveEntries']);
  });

  it('the page sets a first goal right under Today, and shows it once the day is read', async () => {
    let isSet = false;
    const page = await openPage({
      openSidebar: () => ({ ...state, goals: [], hasGoals: false }),
      setGoal: ({ amount }: { amount: number }) => {
        isSet = true;
        return { sheet: 'Settings', amount };
      },
      repDay: () => ({ ...state, goals: isSet ? state.goals : [] }),
    });
    expect(page.textOf('.mine .l2')).toEqual(['No goal yet: set one under Today']);
    await page.click('#tab-today');
    await page.submit('#panel-today form');
    expect(page.textOf('.field-error')).toHaveLength(1);
    await page.type('#today-goal', '50');
    await page.submit('#panel-today form');
    expect(page.calls.at(-2)).toEqual({ name: 'setGoal', request: { rep: 'Ann', amount: 50 } });
    expect(page.textOf('#panel-today h2')[0]).toBe('November');
  });

  it('the page shows names of activities under Today as text, and offers no field to who may only read', async () => {
    const activities = state.activities.map((each) => ({ ...each, stage: 1 }));
    const page = await openPage({
      openSidebar: () => ({ ...state, activities, goals: [], hasGoals: false, canLog: false }),
    });
    await page.click('#tab-today');
    expect(page.textOf('#panel-today .goal .name')).toEqual(['Cold call + <img src=x>']);
    expect([page.document.querySelector('img'), page.document.querySelector('#today-goal')]).toEqual([
      null,
      null,
    ]);
    expect(page.textOf('#panel-today .card .hint')[0]).toBe(pageLanguages.en.page.todayTab.noGoalReader);
  });

  it('the page says under Today that another rep’s day is not read, and reads it on Retry', async () => {
    let isDown = true;
    const page = await openPage({
      openSidebar: () => state,
      rememberPreferences: (request: object) => request,
      repDay: ({ rep }: { rep: string }) => {
        if (isDown) throw new Error('NetworkError');
        return { ...state, rep, counts: { 'cold call': 7 } };
      },
    });
    await page.click('.who button');
    await page.type('#settings-rep', 'Bob');
    await page.click('#page-save');
    await page.click('#tab-today');
    expect(page.textOf('#panel-today .msg .title')).toEqual([pageLanguages.en.page.todayTab.notRead]);
    isDown = false;
    await page.click('#panel-today .msg .btn');
    expect([page.textOf('#panel-today .msg'), page.textOf('#panel-today .goal .v').length]).toEqual([[], 2]);
  });
});
