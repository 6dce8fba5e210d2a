import { type ActivityKind, Catalogue, isTouchByDefault } from '../log/catalogue.ts';
import { nameKey } from '../log/names.ts';
import { type Role, roles } from '../log/role.ts';
import { isBlank } from './cell.ts';
import type { Rows } from './kind.ts';
import { Refusal, refuse } from './refusal.ts';
import type { CatalogueColumn, LogWords } from './surroundings.ts';

/** The headings of the catalogue are looked for in so many rows from the top. */
const SEARCHED_ROWS = 20;
const columns: readonly CatalogueColumn[] = ['activity', 'role', 'stage', 'touch'];

/**
 * The team's catalogue from the range of Settings that holds it: columns by heading, or name, role, stage and touch in this
 * order where no heading is among the rows; what counts as touch goes by role where no cell says it. Rows without a name are
 * none; of two with one name the first counts.
 *
 * Throws a Refusal that names the row on a role that is none, on a stage that is no whole number above 0, and on a
 * range without an activity.
 *
 * @example catalogueOf([['Dial', 'attempt', 1]], { roles: { attempt: ['attempt'] }, catalogue: { activity: ['Activity'], role: ['Role'] } }).kinds[0].stage // 1
 */
export function catalogueOf(rows: Rows, words: LogWords): Catalogue {
  const places = rows.slice(0, SEARCHED_ROWS).map((row) => placesIn(row, words));
  const heading = places.findIndex(({ activity, role }) => activity >= 0 && role >= 0);
  const at = places[heading] ?? { activity: 0, role: 1, stage: 2, touch: 3 };
  const kinds: ActivityKind[] = [];
  rows.forEach((row, index) => {
    const name = row[at.activity];
    if (index <= heading || isBlank(name)) return;
    const place = ` in row ${index + 1}`;
    const stage = row[at.stage];
    const role =
      roleOf(row[at.role], words) ?? refuse('activities', 'a role of Settings', row[at.role], place);
    kinds.push({
      name: String(name),
      role,
      stage: isBlank(stage) ? null : wholeStage(stage, place),
      isTouch: isBlank(row[at.touch]) ? isTouchByDefault(role) : row[at.touch] === true,
    });
  });
  if (kinds.length === 0) throw new Refusal('activities requires at least one activity, got none');
  return new Catalogue(kinds);
}

/**
 * The default catalogue in the languages that the activities of a log are written in, or in the first one.
 *
 * @example defaultCatalogue(['Appel'], [[{ name: 'call' }], [{ name: 'appel' }]]).kinds // [{ name: 'appel' }]
 */
export function defaultCatalogue(
  activities: Iterable<string>,
  languages: readonly (readonly ActivityKind[])[],
): Catalogue {
  const names = [...activities];
  const catalogues = languages.map((kinds) => new Catalogue(kinds));
  const spoken = catalogues.filter((catalogue) => names.some((name) => catalogue.codeOf(name) >= 0));
  return new Catalogue((spoken.length > 0 ? spoken : catalogues.slice(0, 1)).flatMap(({ kinds }) => kinds));
}

function placesIn(row: readonly unknown[], words: LogWords): Record<CatalogueColumn, number> {
  const keys = row.map((cell) => nameKey(String(cell ?? '')));
  const placeOf = (column: CatalogueColumn) => {
    const known = (words.catalogue[column] ?? []).map(nameKey);
    return keys.findIndex((key) => known.includes(key));
  };
  return Object.fromEntries(columns.map((column) => [column, placeOf(column)])) as Record<
    CatalogueColumn,
    number
  >;
}

function roleOf(cell: unknown, words: LogWords): Role | null {
  if (isBlank(cell)) return 'none';
  const key = nameKey(String(cell));
  return roles.find((role) => (words.roles[role] ?? []).some((word) => nameKey(word) === key)) ?? null;
}

function wholeStage(cell: unknown, place: string): number {
  const isStage = typeof cell === 'number' && Number.isInteger(cell) && cell > 0;
  return isStage ? cell : refuse('activities', 'a stage that is a whole number above 0', cell, place);
}
