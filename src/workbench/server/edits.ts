import type { Command } from '../engine/commands.ts';
import { commandsOf } from '../engine/internals.ts';
import type { CellValue, Zone } from '../engine/port.ts';
import { SheetsError } from '../engine/sheets-error.ts';
import { assertTabMay, editedByTab } from '../engine/tab-rights.ts';
import { assertTabWrites } from '../engine/tab-values.ts';
import type { Workbook } from '../engine/workbook.ts';
import { editEvent } from '../runtime/edit-event.ts';
import type { PastedTexts, Revision } from './protocol.ts';
import type { ScriptRuns } from './script-runs.ts';
import type { SharedBook } from './shared-book.ts';
import type { Tab } from './tab.ts';

interface Place {
  sheetId: string;
  zone: Zone;
}

/** What the person of one tab changes in the grid: checked as Google checks it, and onEdit hears of it. */
export class Edits {
  readonly #book: SharedBook;
  readonly #tab: Tab;
  readonly #runs: ScriptRuns;

  constructor(book: SharedBook, tab: Tab, runs: ScriptRuns) {
    this.#book = book;
    this.#tab = tab;
    this.#runs = runs;
  }

  /** A change that the tab's own model has already made. */
  revise(revision: Revision): void {
    if (revision.type.startsWith('CLIENT_')) {
      this.#book.move(this.#tab, revision);
      return;
    }
    const { hub } = this.#book;
    const fate = hub.fateOf(revision);
    if (fate === 'stale') return;
    if (fate === 'unknown') {
      this.#book.open(this.#tab);
      return;
    }
    try {
      const commands = commandsOf(this.#workbook.model, revision);
      const isUndo = revision.type !== 'REMOTE_REVISION';
      assertTabMay(this.#workbook.model, commands, this.#tab.person);
      if (!isUndo) assertTabWrites(this.#workbook.context, commands);
      const place = isUndo ? null : placeOf(commands.flatMap(editedByTab));
      this.#edit(place, () => hub.receive(revision));
    } catch (error) {
      this.#refuse(error);
      this.#book.open(this.#tab);
    }
  }

  /** Texts that are typed or pasted. Once: a tab that lost the line sends again what it got no answer for. */
  type(number: number, { sheetId, row, column, rows }: PastedTexts): void {
    const { hub } = this.#book;
    const before = hub.number;
    if (this.#book.typed.isNew(this.#tab.name, number)) {
      const width = Math.max(...rows.map((texts) => texts.length));
      const zone = { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
      const texts = rows.map((line) => [...line]);
      this.#try(() =>
        this.#edit({ sheetId, zone }, () => {
          this.#makeRoom(sheetId, zone);
          this.#apply({ kind: 'setCells', sheetId, top: row, left: column, rows: texts });
        }),
      );
    }
    this.#tab.send({ kind: 'taken', number, revisionId: hub.number > before ? hub.head : null });
  }

  /** File › Settings. */
  change(settings: { name?: string; locale?: string; timeZone?: string }): void {
    this.#try(() => this.#apply({ kind: 'setBook', ...settings }));
  }

  /** Makes a change and tells onEdit, with the values where it is one cell. */
  #edit(place: Place | null, change: () => void): void {
    const isHeard = place !== null && this.#book.host.has('onEdit');
    const before = isHeard ? this.#valueAt(place) : undefined;
    change();
    if (!isHeard) return;
    const sheet = this.#workbook.sheets().find(({ id }) => id === place.sheetId);
    if (!sheet) return;
    const zone = withinGrid(place.zone, sheet.rows, sheet.columns);
    void this.#runs.trigger('onEdit', editEvent(sheet.name, zone, before, this.#valueAt(place)));
  }

  /** What is pasted over the edge of the grid gets new rows and columns. */
  #makeRoom(sheetId: string, { bottom, right }: Zone): void {
    const sheet = this.#workbook.sheets().find(({ id }) => id === sheetId);
    if (!sheet) return;
    const grow = (dimension: 'ROW' | 'COL', before: number, count: number): void => {
      if (count > 0)
        this.#apply({ kind: 'insertLines', sheetId, dimension, before, count, inherits: 'previous' });
    };
    grow('ROW', sheet.rows, bottom + 1 - sheet.rows);
    grow('COL', sheet.columns, right + 1 - sheet.columns);
  }

  #valueAt({ sheetId, zone }: Place): CellValue | undefined {
    if (zone.top !== zone.bottom || zone.left !== zone.right) return undefined;
    return this.#workbook.values(sheetId, zone).values[0]?.[0];
  }

  #apply(command: Command): void {
    this.#workbook.apply([command], this.#tab.person);
  }

  #try(change: () => void): void {
    try {
      change();
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    this.#tab.refuse(error instanceof SheetsError ? error.message : undefined);
  }

  get #workbook(): Workbook {
    return this.#book.host.workbook;
  }
}

/** The block around all places of the first sheet; null for none. */
function placeOf(places: readonly Place[]): Place | null {
  const [first] = places;
  if (!first) return null;
  const { sheetId } = first;
  const zones = places.filter((place) => place.sheetId === sheetId).map(({ zone }) => zone);
  const zone = zones.reduce((all, each) => ({
    top: Math.min(all.top, each.top),
    left: Math.min(all.left, each.left),
    bottom: Math.max(all.bottom, each.bottom),
    right: Math.max(all.right, each.right),
  }));
  return { sheetId, zone };
}

function withinGrid(zone: Zone, rows: number, columns: number): Zone {
  return { ...zone, bottom: Math.min(zone.bottom, rows - 1), right: Math.min(zone.right, columns - 1) };
}
