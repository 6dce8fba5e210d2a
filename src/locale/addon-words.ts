import type { CellRule } from '../log/refusal.ts';
import type { Role } from '../log/role.ts';
import type { CalendarUnit } from '../plan/calendar.ts';
import type { Names, SettingKey, SettingsHeading } from './words.ts';

/** Words that only the add-on reads: every opening of the page would carry them for nothing. */
export interface AddOnWords {
  roles: Record<Role, Names>;

  settings: {
    groups: Record<'activities' | 'reps' | 'goals' | 'general' | 'holidays' | 'absences', string>;
    headings: Record<SettingsHeading, Names>;
    keys: Record<SettingKey, Names>;
    /** Monday first. */
    weekdays: readonly [string, string, string, string, string, string, string];
    weekdaysShort: readonly [string, string, string, string, string, string, string];
    goalSales: string;
    goalRevenue: string;
    each: Record<CalendarUnit, string>;
    /** Of a month, 1 = January: its full name, then the others by which it is understood. */
    monthNames(month: number): Names;
  };

  refusal: {
    rules: Record<CellRule, string>;
    /** SUBJECT requires RULE, got VALUE at PLACE. `got` is '' for a blank cell. No full stop. */
    sentence(heading: string, rule: string, got: string, place: string): string;
    /** How many rows of the log, or cells of Settings, are not named one by one. */
    moreRows(count: number): string;
    moreCells(count: number): string;
    headingMissing(heading: string, sheet: string): string;
    headingTwice(heading: string, first: string, second: string, sheet: string): string;
  };

  done: {
    kept(sheet: string): string;
    setUp(log: string, settings: string): string;
    alreadySetUp(log: string, settings: string): string;
    summary(rows: string, refused: number): string;
  };
}
