import { pageLanguages } from '../../src/locale/page-languages.ts';
import type { defaultActivities } from '../../src/log/catalogue.ts';
import type { Host } from '../../src/workbench/host.ts';
import { ask, newHost } from './sidebar-page.ts';

type Locale = 'en_US' | 'uk_UA';
type Cell = string | number | boolean | null;

export const rep = 'Olena Bondar';

/** Somebody fills cells of a sheet by hand, past the add-on. */
export function write(host: Host, sheet: string, top: number, left: number, rows: readonly Cell[][]): void {
  const { id: sheetId } = host.workbook.sheets().find(({ name }) => name === sheet)!;
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  host.workbook.apply([{ kind: 'setCells', sheetId, top, left, rows: cells }], {
    email: 'ann@example.com',
    canEdit: true,
  });
}

/** What stands in a log of which the tab Today is looked at. */
export interface TodayLog {
  /** Of the goal table: for, of, each, amount, from, to. Columns L to Q of Settings. */
  goals: Cell[][];
  /** Day, activity (its id), count. */
  entries: [string, (typeof defaultActivities)[number]['id'], number, string?][];
  /** Noon of another day than 23 November. */
  now?: number;
}

/**
 * The page's example: a rate of 5 % in August to October (150 of 3000), 37 sales and 720 calls until last night, and today
 * 31 calls, 5 appointments, 1 sale.
 */
export const underWay: TodayLog['entries'] = [
  ['2026-09-10', 'coldCall', 3000],
  ['2026-09-11', 'appointmentSet', 450],
  ['2026-09-14', 'sale', 150],
  ['2026-11-05', 'coldCall', 520],
  ['2026-11-05', 'appointmentSet', 80],
  ['2026-11-06', 'sale', 27],
  ['2026-11-17', 'coldCall', 200],
  ['2026-11-18', 'appointmentSet', 30],
  ['2026-11-19', 'sale', 10],
  ['2026-11-23', 'coldCall', 31],
  ['2026-11-23', 'appointmentSet', 5],
  ['2026-11-23', 'sale', 1],
  ['2026-11-23', 'followUp', 6],
  ['2026-11-23', 'email', 12],
  ['2026-11-23', 'referralReceived', 1],
];

export function todayLog(locale: Locale, { goals, entries, now }: TodayLog): Host {
  const host = newHost(locale, now);
  ask(host, 'setUpLog', {});
  const words = pageLanguages[locale === 'en_US' ? 'en' : 'uk'];
  ask(host, 'saveEntries', {
    entries: entries.map(([date, activity, count, who = rep], at) => ({
      id: `entry-${String(at).padStart(8, '0')}`,
      date,
      rep: who,
      activity: words.activities[activity],
      count,
    })),
  });
  const chosen = { rep, segment: '', source: '', hasKeys: true, isIntroduced: true };
  for (const person of ['ann@example.com', 'reader@example.com'])
    ask(host, 'rememberPreferences', chosen, person);
  if (goals.length > 0) write(host, words.sheets.settings, 2, 11, goals);
  return host;
}
