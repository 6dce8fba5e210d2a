import { callFunction as callDeclared } from '../functions/call-function.ts';
import type { CellAnswer } from '../functions/cell.ts';
import type { LogWords } from '../functions/surroundings.ts';
import { inEveryLanguage, knownHeadings, languages } from '../locale/languages.ts';
import { defaultActivities } from '../log/catalogue.ts';
import { type Role, roles } from '../log/role.ts';
import { metricIds } from '../metric/metrics.ts';
import { activeBook } from './book.ts';
import { type ZoneReader, zoneReader } from './clock.ts';

/** What a cell calls. The spreadsheet's time zone is asked for once, and only by a log whose cells hold dates. */
export function callFunction(name: string, given: ArrayLike<unknown>): CellAnswer | CellAnswer[][] {
  let zone: ZoneReader | undefined;
  const wallClockOf = (epochMs: number) => {
    zone ??= zoneReader(activeBook()!.getSpreadsheetTimeZone());
    return zone.wallClockOf(epochMs);
  };
  return callDeclared(name, given, { wallClockOf, logWords });
}

/** The words by which a log is understood, from every shipped language. */
export function logWords(): LogWords {
  const headings = (column: 'activity' | 'role' | 'stage' | 'touch') =>
    inEveryLanguage((words) => words.settings.headings[column]);
  return {
    headings: knownHeadings(),
    metrics: byKey(metricIds, (id) => inEveryLanguage((words) => words.summary.metrics[id].words)),
    roles: byKey(roles, (role: Role) => inEveryLanguage((words) => words.roles[role])),
    catalogue: {
      activity: headings('activity'),
      role: headings('role'),
      stage: headings('stage'),
      touch: headings('touch'),
    },
    defaultKinds: Object.values(languages).map((words) =>
      defaultActivities.map(({ id, role, stage, isTouch }) => ({
        name: words.activities[id],
        role,
        stage,
        isTouch,
      })),
    ),
  };
}

function byKey<K extends string, V>(keys: readonly K[], pick: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, pick(key)])) as Record<K, V>;
}
