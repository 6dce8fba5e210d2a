import { inEveryLanguage } from '../locale/languages.ts';
import type { SettingsHeading, Words } from '../locale/words.ts';
import { cellAddress, cellName } from '../log/a1.ts';
import type { Day } from '../log/day.ts';
import { type DayOfInstant, dateRule, dayReader, nameableCell } from '../log/day-cell.ts';
import { nameKey } from '../log/names.ts';
import { type CellRule, type Refusal, shownCell } from '../log/refusal.ts';
import { Failure } from './failure.ts';
import { tables } from './settings-sheet.ts';

/** The headings are looked for in so many rows from the top: people insert lines above tables. */
const searchedRows = 20;

/** Without these the log cannot be understood. */
const required: readonly SettingsHeading[] = ['activity', 'role', 'stage'];

/** The cells of a Settings sheet by heading, wherever the team moved its columns; refusals are collected on the way. */
export class SettingsTable {
  readonly refusals: Refusal[] = [];
  private readonly places: ReadonlyMap<SettingsHeading, number>;
  private readonly headings: readonly unknown[];
  private readonly dayOfCell: (cell: unknown) => Day | null;

  /** Zero-based row of the headings. */
  private readonly headingRow: number;

  /** Throws the failure `headings` when the catalogue's own columns are missing: nothing could be counted without them. */
  constructor(
    private readonly cells: readonly (readonly unknown[])[],
    readonly sheet: string,
    private readonly dayOfInstant: DayOfInstant,
    words: Words,
  ) {
    this.dayOfCell = dayReader(dayOfInstant);
    const rows = cells.slice(0, searchedRows).map((row) => placesIn(row));
    const best = Math.max(...rows.map(({ size }) => size), 0);
    this.headingRow = Math.max(
      0,
      rows.findIndex(({ size }) => size === best),
    );
    this.headings = cells[this.headingRow] ?? [];
    this.places = rows[this.headingRow] ?? new Map();
    const missing = required.filter((heading) => !this.places.has(heading));
    if (missing.length === 0) return;
    const sentences = missing.map((heading) =>
      words.refusal.headingMissing(words.settings.headings[heading][0], sheet),
    );
    throw new Failure('headings', missing, sentences);
  }

  /** Rows in which one of the columns is filled, zero-based from the top of the sheet. */
  rowsWith(...headings: readonly SettingsHeading[]): number[] {
    return this.cells.flatMap((_, row) =>
      row > this.headingRow && headings.some((heading) => this.text(row, heading) !== '') ? [row] : [],
    );
  }

  /** The column of a heading, zero-based; undefined where the sheet has none. */
  placeOf(heading: SettingsHeading): number | undefined {
    return this.places.get(heading);
  }

  /** The first row below the headings that suits, zero-based; one below the last where none does. */
  freeRow(suits: (row: number) => boolean): number {
    const row = this.cells.findIndex((_, index) => index > this.headingRow && suits(index));
    return row < 0 ? Math.max(this.cells.length, this.headingRow + 1) : row;
  }

  /** Whether a cell says a word of any shipped language. */
  isWord(row: number, heading: SettingsHeading, pick: (words: Words) => string | readonly string[]): boolean {
    return inEveryLanguage(pick)
      .map(nameKey)
      .includes(nameKey(this.text(row, heading)));
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
    return this.read(row, heading, dateRule(this.cellAt(row, heading)), this.dayOfCell);
  }

  /** First and last day of a row, null = blank; `isClear` is false where one breaks its rule, then it counts as blank. */
  days(row: number, first: SettingsHeading, last: SettingsHeading) {
    const known = this.refusals.length;
    const from = this.day(row, first);
    let to = this.day(row, last);
    if (from !== null && to !== null && to < from) {
      this.refuse(row, last, 'order');
      to = null;
    }
    return { from, to, isClear: this.refusals.length === known };
  }

  /** Sheet and cell, as a formula names them. */
  addressOf(row: number, heading: SettingsHeading): string {
    return cellAddress(this.sheet, cellName(row, this.places.get(heading) ?? 0));
  }

  refuse(row: number, heading: SettingsHeading, rule: CellRule): void {
    const place = this.places.get(heading) ?? 0;
    const got = shownCell(nameableCell(this.cellAt(row, heading), this.dayOfInstant));
    this.refusals.push({
      sheet: this.sheet,
      cell: cellName(row, place),
      heading: String(this.headings[place] ?? ''),
      rule,
      got,
    });
  }

  private cellAt(row: number, heading: SettingsHeading): unknown {
    return this.cells[row]?.[this.places.get(heading) ?? -1];
  }
}

/** Which headings stand in a row, and where: each place serves one heading. */
function placesIn(row: readonly unknown[]): Map<SettingsHeading, number> {
  const keys = row.map((cell) => nameKey(String(cell)));
  const taken = new Set<number>();
  const places = new Map<SettingsHeading, number>();
  for (const heading of tables.flatMap((table) => table.headings as readonly SettingsHeading[])) {
    const spellings = inEveryLanguage((words) => words.settings.headings[heading]).map(nameKey);
    const place = keys.findIndex((key, index) => !taken.has(index) && spellings.includes(key));
    if (place < 0) continue;
    taken.add(place);
    places.set(heading, place);
  }
  return places;
}
