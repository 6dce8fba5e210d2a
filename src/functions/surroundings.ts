import type { ActivityKind } from '../log/catalogue.ts';
import type { WallClock } from '../log/clock-cell.ts';
import type { KnownHeadings } from '../log/column.ts';
import type { Role } from '../log/role.ts';
import type { MetricId } from '../metric/metrics.ts';

/** What the functions that read a log need beside their arguments; the others ask for nothing. */
export interface Surroundings {
  /** What the spreadsheet's clock shows at an instant, for dates arrive in another zone; called only where a cell holds a date. */
  wallClockOf: WallClock;
  /** The words by which a log is understood, of every shipped language. */
  logWords(): LogWords;
}

/** Words of a log in every shipped language. */
export interface LogWords {
  headings: KnownHeadings;
  metrics: Readonly<Record<MetricId, readonly string[]>>;
  roles: Readonly<Record<Role, readonly string[]>>;
  /** Headings of the catalogue in Settings. */
  catalogue: Readonly<Record<CatalogueColumn, readonly string[]>>;
  /** The default catalogue, once per language. */
  defaultKinds: readonly (readonly ActivityKind[])[];
}

/** Columns of the catalogue in Settings. */
export type CatalogueColumn = 'activity' | 'role' | 'stage' | 'touch';
