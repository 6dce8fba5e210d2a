import { readFileSync } from 'node:fs';
import { Catalogue } from '../../src/log/catalogue.ts';
import { type Day, parseIso } from '../../src/log/day.ts';
import type { Log } from '../../src/log/log.ts';
import type { Role } from '../../src/log/role.ts';
import type { Calendar, CalendarUnit } from '../../src/plan/calendar.ts';
import type { Settings } from '../../src/plan/settings.ts';
import type { Counting } from '../../src/plan/standing.ts';
import { csvRows } from '../metric/csv.ts';
import { absenceOf, goalOf, type SmallRow, smallLog } from './small-log.ts';

type IsoSpan<End> = { from: End; to: End };
interface CaseOfFile {
  name: string;
  log: string;
  kinds: readonly [string, Role, number | null][];
  reps: readonly ({ name: string; team: string; otherSpellings: readonly string[] } & IsoSpan<
    string | null
  >)[];
  absences: readonly ({ rep: string } & IsoSpan<string>)[];
  goals: readonly ({ who: string; of: string; each: CalendarUnit; amount: string } & IsoSpan<
    string | null
  >)[];
  calendar: Omit<Calendar, 'workdaysPerMonth' | 'holidays'> & { holidays: readonly string[] };
}

/** A log of test/fixtures/goals with its settings, read as the add-on would hand them over. */
export interface GoalsCase {
  name: string;
  log: Log;
  settings: Settings;
  counting: Counting;
}

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/goals/cases.json', import.meta.url), 'utf8'),
) as readonly CaseOfFile[];

/** Names of the cases of test/fixtures/goals. */
export const caseNames = cases.map(({ name }) => name);

/** One of them. */
export function goalsCase(name: string): GoalsCase {
  const { kinds, reps, absences, goals, calendar, log } = cases.find((each) => each.name === name)!;
  const catalogue = new Catalogue(
    kinds.map(([kind, role, stage]) => ({ name: kind, role, stage, isTouch: false })),
  );
  const settings: Settings = {
    catalogue,
    reps: reps.map((rep) => ({ ...rep, ...spanOf(rep) })),
    absences: absences.map(({ rep, from, to }) => absenceOf(rep, parseIso(from)!, parseIso(to)!)),
    goals: goals.map(({ who, of, each, amount, ...span }) =>
      goalOf(who, catalogue.kinds[catalogue.codeOf(of)]?.name ?? of, each, Number(amount), spanOf(span)),
    ),
    calendar: { ...calendar, workdaysPerMonth: 21, holidays: calendar.holidays.map((day) => parseIso(day)!) },
    refusals: [],
  };
  return { name, log: logOf(log, settings), settings, counting: countingOf(catalogue) };
}

function logOf(name: string, settings: Settings): Log {
  type Column = 'Date' | 'Rep' | 'Activity' | 'Count' | 'Segment' | 'Value';
  const numberOf = (text: string) => (text === '' ? '' : Number(text));
  const rows = csvRows<Column>(`goals/logs/${name}.csv`).map(
    (row): SmallRow => [
      row.Date,
      row.Rep,
      row.Activity,
      numberOf(row.Count),
      row.Segment,
      numberOf(row.Value),
    ],
  );
  return smallLog(rows, settings);
}

/** Which activities of a catalogue count as what. */
export function countingOf(catalogue: Catalogue): Counting {
  const named = (kinds: readonly number[]) => kinds.map((kind) => catalogue.kinds[kind]!.name);
  return {
    attempts: named(catalogue.kindsOfRole('attempt')),
    sales: named(catalogue.kindsOfRole('sale')),
    stages: catalogue.stages().map(({ kinds }) => named(kinds)),
  };
}

function spanOf({ from, to }: IsoSpan<string | null>): IsoSpan<Day | null> {
  return { from: from === null ? null : parseIso(from)!, to: to === null ? null : parseIso(to)! };
}
