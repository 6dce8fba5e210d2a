import { inEveryLanguage } from '../locale/languages.ts';
import type { SettingsHeading } from '../locale/words.ts';
import { cellName } from '../log/a1.ts';
import type { Day } from '../log/day.ts';
import { dayReader } from '../log/day-cell.ts';
import { nameKey } from '../log/names.ts';
import { type CellRule, type Refusal, shownCell } from '../log/refusal.ts';
import { headingRow, tables } from './settings-sheet.ts';

/** The cells of a Settings sheet by heading, wherever the team moved its columns; refusals are collected on the way. */
export class SettingsTable {
  readonly refusals: Refusal[] = [];
  private readonly placeOf = new Map<SettingsHeading, number>();
  private readonly headings: readonly unknown[];
  private readonly dayOfCell: (cell: unknown) => Day | null;

  constructor(
    private readonly cells: readonly (readonly unknown[])[],
    private readonly sheet: string,
    dayOfInstant: (epochMs: number) => Day,
  ) {
    this.headings = cells[headingRow - 1] ?? [];
    this.dayOfCell = dayReader(dayOfInstant);
    const taken = new Set<number>();
    for (const heading of tables.flatMap((table) => table.headings as readonly SettingsHeading[])) {
      const spellings = inEveryLanguage((words) => nameKey(words.settings.headings[heading]));
      const place = this.headings.findIndex(
        (cell, index) => !taken.has(index) && spellings.includes(nameKey(String(cell))),
      );
      if (place < 0) continue;
      taken.add(place);
      this.placeOf.set(heading, place);
    }
  }

  /** Rows in which a column is filled, zero-based from the top of the sheet. */
  rowsWith(heading: SettingsHeading): number[] {
    return this.cells.flatMap((_, row) => (row >= headingRow && this.text(row, heading) !== '' ? [row] : []));
  }

  text(row: number, heading: SettingsHeading): string {
    return String(this.cellAt(row, heading) ?? '').trim();
  }

  /** What a cell means; null for a blank one and, named in `refusals`, for one that breaks its rule. */
  read<T>(
    row: number,
    heading: SettingsHeading,
    rule: CellRule,
    parse: (cell: unknown) => T | null,
  ): T | null {
    if (this.text(row, heading) === '') return null;
    const parsed = parse(this.cellAt(row, heading));
    if (parsed === null) this.refuse(row, heading, rule);
    return parsed;
  }

  day(row: number, heading: SettingsHeading): Day | null {
    return this.read(row, heading, 'date', this.dayOfCell);
  }

  refuse(row: number, heading: SettingsHeading, rule: CellRule): void {
    const place = this.placeOf.get(heading) ?? 0;
    const got = shownCell(this.cellAt(row, heading));
    this.refusals.push({
      sheet: this.sheet,
      cell: cellName(row, place),
      heading: String(this.headings[place] ?? ''),
      rule,
      got,
    });
  }

  private cellAt(row: number, heading: SettingsHeading): unknown {
    return this.cells[row]?.[this.placeOf.get(heading) ?? -1];
  }
}
