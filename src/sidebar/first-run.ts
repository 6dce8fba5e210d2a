import type { Preferences } from '../addon/contract.ts';
import type { Desk } from './desk.ts';
import { writeGoal } from './goal-writing.ts';
import { logOne } from './logging.ts';
import { choose } from './preferences.ts';
import type { FirstRun } from './state.ts';

/** Three steps after the log was made; a person who is new to a log that others use is asked for the name alone. */
export function firstRunOf({ rep, isIntroduced }: Preferences, isNew: boolean): FirstRun | null {
  if (isNew) return { steps: ['name', 'goal', 'entry'], at: 0, done: [] };
  return rep === '' && !isIntroduced ? { steps: ['name'], at: 0, done: [] } : null;
}

export function takeName(desk: Desk, rep: string): void {
  if (rep.trim() !== '') void choose(desk, { rep: rep.trim() });
  goOn(desk, rep.trim());
}

/** Writes the goal into Settings and goes on when it stands there; a failure says so and stays. */
export async function takeGoal(desk: Desk, typed: string): Promise<void> {
  work(desk, true, '');
  const written = await writeGoal(desk, typed);
  work(desk, false, written.ok ? '' : written.message);
  if (written.ok) goOn(desk, written.said);
}

export function takeFirstEntry(desk: Desk, activity: string): void {
  logOne(desk, activity);
  goOn(desk, '');
}

/** The next step, with what this one came to; after the last one the page is open. */
export function goOn(desk: Desk, done: string): void {
  const { phase } = desk.state;
  if (phase.id !== 'firstRun') return;
  const run = { ...phase.run, at: phase.run.at + 1, done: [...phase.run.done, done] };
  if (run.at < run.steps.length) {
    desk.update({ phase: { id: 'firstRun', run, isWorking: false, message: '' } });
    return;
  }
  desk.update({ phase: { id: 'open' } });
  void choose(desk, { isIntroduced: true });
}

function work(desk: Desk, isWorking: boolean, message: string): void {
  const { phase } = desk.state;
  if (phase.id === 'firstRun') desk.update({ phase: { ...phase, isWorking, message } });
}
