import { en } from '../../../src/locale/en.ts';
import { defaultActivities } from '../../../src/log/catalogue.ts';
import type { Role } from '../../../src/log/role.ts';

/** What the question needs of the rows, column by column as peers load them; days are whole since 1970, blanks null. */
export interface PeerColumns {
  /** Place in the sheet. */
  place: number[];
  day: number[];
  rep: string[];
  activity: string[];
  count: (number | null)[];
  prospect: (string | null)[];
  value: (number | null)[];
  minutes: (number | null)[];
  loggedDay: number[];
}

const dayMs = 86_400_000;

/** Takes the columns out of some rows of a table, from `start` up to `end`. */
export function peerColumns(
  table: readonly (readonly unknown[])[],
  start: number,
  end: number,
): PeerColumns {
  const columns: PeerColumns = {
    place: [],
    day: [],
    rep: [],
    activity: [],
    count: [],
    prospect: [],
    value: [],
    minutes: [],
    loggedDay: [],
  };
  for (let row = start; row < end; row++) {
    const cells = table[row]!;
    columns.place.push(row);
    columns.day.push(dayOf(cells[0]));
    columns.rep.push(cells[1] as string);
    columns.activity.push(cells[2] as string);
    columns.count.push(numberOf(cells[3]));
    columns.prospect.push(cells[4] === '' ? null : (cells[4] as string));
    columns.value.push(numberOf(cells[7]));
    columns.minutes.push(numberOf(cells[8]));
    columns.loggedDay.push(dayOf(cells[10]));
  }
  return columns;
}

function dayOf(cell: unknown): number {
  return Math.floor((cell as Date).getTime() / dayMs);
}

function numberOf(cell: unknown): number | null {
  return cell === '' ? null : (cell as number);
}

/** The catalogue as a table that peers join: name, role, whether it counts as a touch. */
export const peerKinds: readonly { activity: string; role: Role; isTouch: boolean }[] =
  defaultActivities.map(({ id, role, isTouch }) => ({ activity: en.activities[id], role, isTouch }));
