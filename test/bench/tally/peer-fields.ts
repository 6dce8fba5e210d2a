import { en } from '../../../src/locale/en.ts';
import { defaultActivities } from '../../../src/log/catalogue.ts';
import type { Role } from '../../../src/log/role.ts';

type Cells = readonly unknown[];

/** What the question needs of a row, as peers load it; days are whole since 1970, blanks null. */
export const fieldOf = {
  day: (cells: Cells): number => dayOf(cells[0]),
  rep: (cells: Cells): string => cells[1] as string,
  activity: (cells: Cells): string => cells[2] as string,
  count: (cells: Cells): number | null => (cells[3] === '' ? null : (cells[3] as number)),
  prospect: (cells: Cells): string | null => (cells[4] === '' ? null : (cells[4] as string)),
  value: (cells: Cells): number | null => (cells[7] === '' ? null : (cells[7] as number)),
  minutes: (cells: Cells): number | null => (cells[8] === '' ? null : (cells[8] as number)),
  loggedDay: (cells: Cells): number => dayOf(cells[10]),
};

function dayOf(cell: unknown): number {
  return Math.floor((cell as Date).getTime() / 86_400_000);
}

/** The catalogue as a table that peers join: name, role, whether it counts as a touch. */
export const peerKinds: readonly { activity: string; role: Role; isTouch: boolean }[] = defaultActivities.map(
  ({ id, role, isTouch }) => ({ activity: en.activities[id], role, isTouch }),
);
