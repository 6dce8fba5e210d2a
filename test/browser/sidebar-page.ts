import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Answer } from '../../src/addon/contract.ts';
import { distFiles } from '../../src/build/dist.ts';
import { createHost, type Host } from '../../src/workbench/host.ts';

const files = await distFiles(join(import.meta.dirname, '../..'));
const address = 'https://sidebar.test/';
/** A Monday, 14:31 in Kyiv. */
export const noon = Date.parse('2026-11-23T12:31:00Z');

/** Spoils a call of the page: an answer in place of the add-on's, 'lost' before it, or 'lostAnswer' after it. */
export type Spoil = (name: string, request: unknown) => object | 'lost' | 'lostAnswer' | undefined;

/** The built page in a browser, 300 px wide as Google shows it, before the built add-on on a local spreadsheet. */
export interface Sidebar {
  page: Page;
  spoil(how: Spoil | null): void;
  close(): Promise<void>;
}

export function newHost(locale: 'en_US' | 'uk_UA', now = noon): Host {
  const people = [
    { email: 'ann@example.com' },
    { email: 'bob@example.com' },
    { email: 'reader@example.com', canEdit: false },
  ];
  return createHost({ files, locale, timeZone: 'Europe/Kyiv', now: () => now, people });
}

/** A log with a rep who was introduced, a close rate that can be measured, and a goal. */
export function newLog(locale: 'en_US' | 'uk_UA' = 'en_US'): Host {
  const host = newHost(locale);
  ask(host, 'setUpLog', {});
  const isEnglish = locale === 'en_US';
  const [call, sale, talk] = isEnglish
    ? ['cold call', 'sale', 'conversation']
    : ['холодний дзвінок', 'продаж', 'розмова'];
  const before = { date: '2026-11-20', rep: 'Olena Bondar' };
  ask(host, 'saveEntries', {
    entries: [
      {
        ...before,
        id: 'before-1',
        activity: call,
        count: 100,
        source: isEnglish ? 'cold list' : 'холодна база',
      },
      { ...before, id: 'before-2', activity: sale, count: 5 },
      { ...before, id: 'before-3', activity: talk, prospect: '<img src=x onerror="window.hit = 1">' },
      { ...before, id: 'before-4', activity: talk, prospect: 'Acme Ltd', segment: 'B2B' },
    ],
  });
  const chosen = { rep: 'Olena Bondar', segment: 'B2B', source: '', hasKeys: true, isIntroduced: true };
  for (const person of ['ann@example.com', 'reader@example.com'])
    ask(host, 'rememberPreferences', chosen, person);
  ask(host, 'setGoal', { rep: 'Olena Bondar', amount: 20 });
  return host;
}

export function ask<Value>(host: Host, name: string, request: unknown, as?: string): Value {
  const answer = JSON.parse(String(host.run(name, [JSON.stringify(request)], as))) as Answer<Value>;
  if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
  return answer.value;
}

export async function openSidebar(
  browser: Browser,
  host: Host,
  options: {
    width?: number;
    height?: number;
    colorScheme?: 'light' | 'dark';
    as?: string;
    now?: number;
  } = {},
): Promise<Sidebar> {
  const { width = 300, height = 760, colorScheme = 'light', as, now = noon } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'en-US' });
  const page = await context.newPage();
  let spoil: Spoil | null = null;
  await page.exposeFunction('callAddOn', (name: string, text: string) => {
    const spoilt = spoil?.(name, JSON.parse(text));
    if (typeof spoilt === 'object') return JSON.stringify(spoilt);
    if (spoilt === 'lost') throw new Error('NetworkError');
    const answer = host.run(name, [text], as);
    if (spoilt === 'lostAnswer') throw new Error('NetworkError');
    return answer;
  });
  await page.clock.install({ time: now });
  await page.addInitScript(`(() => {
    const runner = (won, lost) => new Proxy({}, {
      get: (_, name) =>
        name === 'withSuccessHandler' ? (next) => runner(next, lost)
        : name === 'withFailureHandler' ? (next) => runner(won, next)
        : (text) => void callAddOn(name, text).then(won, lost),
    });
    window.gridFocused = 0;
    window.google = { script: { run: runner(), host: { editor: { focus: () => void window.gridFocused++ } } } };
  })()`);
  await page.route(address, (route) =>
    route.fulfill({ body: files['Sidebar.html']!, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(address);
  await page.locator('.tile, .btn').first().waitFor();
  return {
    page,
    spoil: (how) => {
      spoil = how;
    },
    close: () => context.close(),
  };
}

/** Elements that stick out of the page, or whose content is cut off at the side. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (element.closest('.sr, .endless') || element.matches('input, textarea, select')) return false;
        const { width, left, right } = element.getBoundingClientRect();
        if (width === 0) return false;
        const isCut =
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        return (
          right > innerWidth + 0.5 ||
          left < -0.5 ||
          (isCut && !element.matches('.listbox .name, .who button'))
        );
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  );
}
