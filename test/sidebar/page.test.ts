import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { SaveRequest, SidebarState } from '../../src/addon/contract.ts';
import { inlinePage } from '../../src/build/page.ts';
import { languages } from '../../src/locale/languages.ts';

const html = await inlinePage(join(import.meta.dirname, '../../src/sidebar/sidebar.html'));
const script = /<script>([\s\S]*)<\/script>/.exec(html)![1]!;

const state: SidebarState = {
  isSetUp: true,
  language: 'en',
  today: '2026-11-23',
  timeZone: 'Europe/Kyiv',
  rep: 'Ann',
  reps: [],
  activities: [
    { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
    { name: 'lost', role: 'lost', stage: null, isTouch: false },
  ],
  columns: [],
  segments: [],
  sources: [],
  prospects: [],
  counts: {},
  lastEntries: [],
  rowsRefused: 0,
};

/** What the tests use of an element. */
interface PageElement {
  textContent: string;
  hidden: boolean;
  value: string;
  children: ArrayLike<PageElement>;
  onclick?: () => void;
  onchange?: () => void;
}

type Reply = (request: never) => unknown;

/** The page in a browser without a browser; a reply that throws is a call that never reached the add-on. */
async function openPage(replies: Record<string, Reply>, now: () => number = Date.now) {
  const { document } = parseHTML(html) as unknown as {
    document: { getElementById(id: string): PageElement | null };
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
  class PageDate extends Date {
    constructor() {
      super(now());
    }
  }
  runInNewContext(script, {
    document,
    navigator: { language: 'en' },
    google: { script: { run: runner() } },
    addEventListener: () => {},
    setTimeout: () => 0,
    Date: Object.assign(PageDate, { now }),
    Intl,
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  await settled();
  const at = (id: string) => document.getElementById(id)!;
  const click = async (target: PageElement) => {
    target.onclick!();
    await settled();
  };
  return { calls, at, click };
}

const saving = (request: SaveRequest) => ({
  results: request.entries.map(({ id }) => ({ id, status: 'saved' })),
});

describe('the page', () => {
  it('the page shows a tile per stage, and each click logs one on the day it then is', async () => {
    let clock = Date.parse('2026-11-23T21:00:00Z');
    const page = await openPage({ openSidebar: () => state, saveEntries: saving }, () => clock);
    const tiles = page.at('tiles').children;
    expect(Array.from(tiles).map(({ textContent }) => textContent)).toEqual(['cold call']);
    await page.click(tiles[0]!);
    clock += 3_600_000; // Midnight in Kyiv has passed.
    await page.click(tiles[0]!);
    const entries = page.calls
      .filter(({ name }) => name === 'saveEntries')
      .flatMap(({ request }) => (request as SaveRequest).entries);
    expect(entries.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(page.at('entries').textContent).toBe('Saved: cold call');
    expect(page.at('retry').hidden).toBe(true);
  });

  it('the page keeps an entry whose call was lost, counts it and sends it again on Retry', async () => {
    let isDown = true;
    const page = await openPage({
      openSidebar: () => state,
      saveEntries: (request: SaveRequest) => {
        if (isDown) throw new Error('NetworkError');
        return saving(request);
      },
    });
    await page.click(page.at('tiles').children[0]!);
    expect(page.at('entries').textContent).toContain(languages.en.failures.noAnswer);
    expect(page.at('entries').textContent).toContain('1 entry is not confirmed yet.');
    isDown = false;
    await page.click(page.at('retry'));
    const [first, again] = page.calls
      .filter(({ name }) => name === 'saveEntries')
      .map(({ request }) => request as SaveRequest);
    expect(again).toEqual({ ...first, isRetry: true });
    expect(page.at('entries').textContent).toBe('Saved: cold call');
  });

  it('the page sets the log up where there is none, then opens', async () => {
    let isSetUp = false;
    const page = await openPage({
      openSidebar: () => ({ ...state, isSetUp }),
      setUpLog: () => {
        isSetUp = true;
        return {};
      },
    });
    expect([page.at('views').hidden, page.at('act').textContent]).toEqual([true, 'Set up the log']);
    await page.click(page.at('act'));
    expect([page.at('views').hidden, page.at('act').hidden]).toEqual([false, true]);
    expect(page.at('tiles').children).toHaveLength(1);
  });

  it('the page that could not open offers to try again', async () => {
    let isDown = true;
    const page = await openPage({
      openSidebar: () => {
        if (isDown) throw new Error('NetworkError');
        return { ...state, language: 'uk' };
      },
    });
    expect(page.at('status').textContent).toBe(languages.en.failures.noAnswer);
    isDown = false;
    await page.click(page.at('act'));
    expect(page.at('summary').textContent).toBe('Створити підсумок');
  });

  it('the page asks for two dates when days of one’s own are chosen, and sends them', async () => {
    const page = await openPage(
      {
        openSidebar: () => state,
        writeSummary: () => ({ rowsRead: 1, rowsRefused: 0, headline: 'Work.' }),
      },
      () => Date.parse('2026-11-23T10:00:00Z'),
    );
    expect(page.at('days').hidden).toBe(true);
    Object.defineProperty(page.at('period'), 'value', { value: 'days' }); // linkedom cannot set it.
    page.at('period').onchange!();
    expect(page.at('days').hidden).toBe(false);
    page.at('from').value = '2026-10-05';
    await page.click(page.at('summary'));
    expect(page.calls.at(-1)).toEqual({
      name: 'writeSummary',
      request: { period: { id: 'days', from: '2026-10-05', to: '2026-11-23' } },
    });
    expect(page.at('status').textContent).toBe('Summary written from 1 row.\nWork.');
  });
});
