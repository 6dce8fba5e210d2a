import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/addon/contract.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { countsOf } from '../../src/sidebar/day-counts.ts';
import { Desk } from '../../src/sidebar/desk.ts';
import { edit } from '../../src/sidebar/editing.ts';
import { goalsNow, lastWeekNow } from '../../src/sidebar/goals.ts';
import { hear, saveForm } from '../../src/sidebar/logging.ts';
import { open } from '../../src/sidebar/opening.ts';
import { undo } from '../../src/sidebar/undoing.ts';
import type { Host } from '../../src/workbench/host.ts';
import { ask, openHost, write } from './project.ts';

const today = '2026-11-23'; // A Monday.
const now = Date.parse('2026-11-23T10:00:00Z');

/** The page's own code before the built add-on on a local spreadsheet. */
function deskOn(host: Host): { desk: Desk; settle(): Promise<void>; reads(): number } {
  let ids = 0;
  let reads = 0;
  const desk = new Desk(
    {
      call: async <Value>(name: string, request: unknown) => {
        if (name === 'repDay' || name === 'openSidebar') reads++;
        return JSON.parse(String(host.run(name, [JSON.stringify(request)]))) as Answer<Value>;
      },
      now: () => new Date(now),
      newId: () => `entry-of-page-${++ids}`,
      isOnline: () => true,
      later: () => undefined,
      focusGrid: () => undefined,
    },
    pageLanguages.en,
    hear,
  );
  const settle = async () => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return { desk, settle, reads: () => reads };
}

/** What the tab Today is made of. */
function shown({ state }: Desk) {
  const counts = countsOf(state.read, state.changes, state.preferences.rep, state.today)!;
  const logged = Object.entries(counts).filter(([, count]) => count !== 0);
  const week = lastWeekNow(state)!;
  return {
    counts: Object.fromEntries(logged),
    week: Object.fromEntries(Object.entries(week.counts).filter(([, count]) => count !== 0)),
    goals: goalsNow(state).map(({ goal, standing }) => ({
      measure: goal.measure,
      samples: goal.samples,
      rates: goal.rates,
      usual: goal.usual,
      before: goal.before,
      today: goal.today,
      standing,
    })),
  };
}

/** Ann with goals of her own and of the team, Bob beside her, both with calls in closed months: too few of Ann's to measure. */
async function newLog(): Promise<Host> {
  const host = await openHost({ timeZone: 'Europe/Kyiv', now: () => now });
  ask(host, 'setUpLog', {});
  ask(host, 'rememberPreferences', { rep: 'Ann', isIntroduced: true });
  const entry = (id: string, rep: string, date: string, activity: string, count: number) => ({
    id: `before-${id}`,
    rep,
    date,
    activity,
    count,
  });
  ask(host, 'saveEntries', {
    entries: [
      entry('calls-ann', 'Ann', '2026-10-20', 'cold call', 15),
      entry('sales-ann', 'Ann', '2026-10-20', 'sale', 4),
      entry('calls-bob', 'Bob', '2026-09-20', 'cold call', 15),
      entry('sales-bob', 'Bob', '2026-09-20', 'sale', 1),
      entry('calls-old', 'Bob', '2026-02-20', 'cold call', 50),
      entry('calls-now', 'Ann', '2026-11-19', 'cold call', 30),
      entry('sales-now', 'Ann', '2026-11-19', 'sale', 1),
    ],
  });
  write(host, 'Settings', 'L3:Q5', [
    ['Ann', 'sales', 'month', 20, null, null],
    [null, 'revenue', 'quarter', 9_000, null, null],
    ['Ann', 'follow-up', 'week', 12, null, null],
  ]);
  return host;
}

const days = [
  today,
  '2026-11-22',
  '2026-11-18',
  '2026-11-02',
  '2026-10-31',
  '2026-08-03',
  '2026-03-05',
  '2026-11-24',
];
const logged = fc.record({
  act: fc.constant('log' as const),
  activity: fc.constantFrom('cold call', 'sale', 'appointment set', 'follow-up', 'upsell closed'),
  date: fc.constantFrom(...days),
  count: fc.integer({ min: 1, max: 9 }),
  value: fc.constantFrom('', '0.29', '1500', '19.995'),
});
const undone = fc.record({ act: fc.constant('undo' as const), which: fc.nat(9) });
const edited = fc.record({
  act: fc.constant('edit' as const),
  which: fc.nat(9),
  date: fc.constantFrom(...days),
  count: fc.integer({ min: 1, max: 9 }),
});

describe('the tab Today', () => {
  it('the tab Today shows after entries, late ones too, undoing and editing in any order what a new reading shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: logged }, undone, edited), { minLength: 4, maxLength: 9 }),
        async (acts) => {
          const host = await newLog();
          const { desk, settle, reads } = deskOn(host);
          await open(desk);
          for (const act of acts) {
            const known = act.act === 'log' ? undefined : desk.state.mine[act.which];
            if (act.act === 'log') {
              const { activity, date, count, value } = act;
              desk.update({
                form: { ...desk.state.form, activity, date, count: String(count), value },
              });
              expect(saveForm(desk)).toBe(true);
              await settle();
            } else if (known && act.act === 'undo') await undo(desk, known);
            else if (known && act.act === 'edit')
              await edit(desk, known, { ...known.entry, date: act.date, count: act.count }, false);
          }
          expect(reads()).toBe(1);
          const anew = deskOn(host);
          await open(anew.desk);
          expect(shown(desk)).toEqual(shown(anew.desk));
          await host.close();
        },
      ),
      { numRuns: 12, seed: 20_261_123 },
    );
  }, 240_000);
});
