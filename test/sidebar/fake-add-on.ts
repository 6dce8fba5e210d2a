import type { Answer, SaveRequest, SidebarState, SummaryChoice } from '../../src/addon/contract.ts';
import type { Entry } from '../../src/entry/entry.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import type { FailureCode } from '../../src/locale/words.ts';
import { columnIds } from '../../src/log/column.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import { Desk } from '../../src/sidebar/desk.ts';
import { hear } from '../../src/sidebar/logging.ts';
import { open } from '../../src/sidebar/opening.ts';

export const day = '2026-11-23';
/** What a summary is asked for by somebody who never asked. */
export const firstSummary: SummaryChoice = {
  period: { id: 'thisMonth' },
  basis: 'period',
  comparison: 'previous',
};

/** What a page learns of a log when it opens, its rows aside. */
export const facts: Omit<SidebarState, 'rep' | 'today' | 'counts' | 'ids' | 'lastEntries'> = {
  isSetUp: true,
  canLog: true,
  language: 'en',
  timeZone: 'Europe/Kyiv',
  preferences: {
    rep: 'Ann',
    segment: '',
    source: '',
    hasKeys: true,
    isIntroduced: true,
    summary: firstSummary,
  },
  goals: [],
  hasGoals: false,
  advice: null,
  rates: null,
  lastWeek: { from: '2026-11-16', to: '2026-11-22', counts: {}, workdays: 5 },
  loggedAt: {},
  reps: ['Ann', 'Bob'],
  activities: [
    { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
    { name: 'sale', role: 'sale', stage: 2, isTouch: false },
  ],
  columns: columnIds,
  segments: [],
  sources: [],
  prospects: [],
  calendar: defaultCalendar,
  rowsRefused: 0,
};

const failed = (code: FailureCode, detail: unknown = null): Answer<never> => ({
  ok: false,
  code,
  detail,
  message: code === 'noAnswer' ? '' : pageLanguages.en.failures[code],
});

/** A log in memory that answers as the add-on does, and a page before it. Time stands still until it is set. */
export class FakeAddOn {
  rows: Entry[] = [];
  calls: { name: string; request: unknown }[] = [];
  now = Date.parse('2026-11-23T12:31:00Z');
  isOnline = true;
  focused = 0;
  timers: (() => void)[] = [];
  facts = facts;
  /** What the next calls by a name end in, instead of or after their effect. */
  trouble: { name: string; code: FailureCode; isAfter?: boolean }[] = [];
  /** Activities that a rule of the sheet refuses. */
  refuses = new Set<string>();
  /** Calls by these names wait until they are let go. */
  held: { name: string; letGo: () => void }[] = [];
  holds = new Set<string>();
  /** Calls by these names take effect, and their answers wait. */
  holdsAnswers = new Set<string>();
  readonly desk: Desk;
  private ids = 0;

  constructor() {
    this.desk = new Desk(
      {
        call: (name, request) => this.answer(name, request),
        now: () => new Date(this.now),
        newId: () => `entry-n${++this.ids}`,
        isOnline: () => this.isOnline,
        later: (body) => this.timers.push(body),
        focusGrid: () => this.focused++,
      },
      pageLanguages.en,
      hear,
    );
  }

  async open(): Promise<Desk> {
    await open(this.desk);
    return this.desk;
  }

  /** Lets everything that was started come to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }

  async letGo(): Promise<void> {
    for (const { letGo } of this.held.splice(0)) letGo();
    await this.settle();
  }

  requests(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ request }) => request);
  }

  private async answer<Value>(name: string, request: unknown): Promise<Answer<Value>> {
    this.calls.push({ name, request: structuredClone(request) });
    if (this.holds.has(name)) await new Promise<void>((letGo) => this.held.push({ name, letGo }));
    const trouble = this.trouble.find((each) => each.name === name);
    if (trouble) this.trouble.splice(this.trouble.indexOf(trouble), 1);
    if (trouble && !trouble.isAfter) return failed(trouble.code);
    const answered = this.effect(name, request as never);
    if (this.holdsAnswers.has(name)) await new Promise<void>((letGo) => this.held.push({ name, letGo }));
    return (trouble ? failed(trouble.code) : answered) as Answer<Value>;
  }

  private effect(name: string, request: Record<string, never>): Answer<unknown> {
    const { entry, to, evenIfChanged } = request as { entry?: Entry; to?: Entry; evenIfChanged?: boolean };
    const row = this.rows.findIndex(({ id }) => id === entry?.id);
    const isChanged = row >= 0 && !evenIfChanged && JSON.stringify(this.rows[row]) !== JSON.stringify(entry);
    switch (name) {
      case 'openSidebar':
        return { ok: true, value: { ...this.facts, ...this.dayOf(this.facts.preferences.rep, day) } };
      case 'repDay':
        return { ok: true, value: this.dayOf(request.rep!, request.day!) };
      case 'saveEntries': {
        const results = (request as unknown as SaveRequest).entries.map((each) => {
          if (this.refuses.has(each.activity))
            return {
              id: each.id,
              status: 'refused',
              problems: [],
              message: pageLanguages.en.failures.validation,
            };
          const isKnown = this.rows.some(({ id }) => id === each.id);
          if (!isKnown) this.rows.push(each);
          return { id: each.id, status: isKnown ? 'known' : 'saved' };
        });
        return { ok: true, value: { results } };
      }
      case 'undoEntry':
      case 'editEntry':
        if (row < 0) return failed('notFound');
        if (isChanged) return failed('changed', { now: this.rows[row] });
        this.rows.splice(row, 1, ...(to ? [to] : []));
        return { ok: true, value: to ? { entry: to } : { id: entry!.id } };
      case 'setGoal':
        return { ok: true, value: { sheet: 'Settings', amount: request.amount } };
      default:
        return { ok: true, value: request };
    }
  }

  private dayOf(rep: string, today: string) {
    const mine = this.rows.filter((row) => (row.rep ?? '') === rep);
    const counts: Record<string, number> = {};
    const onDay = mine.filter(({ date }) => date === today);
    for (const { activity, count = 1 } of onDay) counts[activity] = (counts[activity] ?? 0) + count;
    const lastEntries = [...mine].reverse().slice(0, 10);
    return {
      rep,
      today,
      counts,
      ids: onDay.map(({ id }) => id),
      lastEntries,
      goals: [],
      hasGoals: false,
      advice: null,
      rates: null,
      lastWeek: facts.lastWeek,
      loggedAt: {},
    };
  }
}
