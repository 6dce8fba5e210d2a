import type { Role } from '../../log/role.ts';

/** One row of a sample log, by column; the role stands for the team's own name of the activity. */
export interface SampleRow {
  /** Days since 1970-01-01. */
  day: number;
  rep: string;
  role: Role;
  count?: number;
  prospect?: string;
  segment?: string;
  source?: string;
  value?: number;
  minutes?: number;
  note?: string;
}
