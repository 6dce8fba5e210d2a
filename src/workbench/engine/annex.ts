import {
  CorePlugin,
  coreTypes,
  type EngineModel,
  type EngineRange,
  type RangeData,
  registries,
} from './odoo.ts';
import type { Zone } from './port.ts';
import type { PlacedZone } from './records.ts';

/** A record the engine has no place for: who may edit a range, a script's metadata, a chart's Google options. */
export interface AnnexRecord {
  kind: string;
  /** Sheet it dies with; null for the book. */
  sheetId: string | null;
  zones: PlacedZone[];
  data: unknown;
}

interface StoredRecord {
  kind: string;
  sheetId: string | null;
  ranges: EngineRange[];
  data: unknown;
}

export interface SetRecordCommand {
  type: 'WORKBENCH_SET_RECORD';
  id: string;
  kind: string;
  recordSheetId: string | null;
  /** Absent for a record without cells: the engine refuses an empty list. */
  ranges?: RangeData[];
  data: unknown;
}
export interface RemoveRecordCommand {
  type: 'WORKBENCH_REMOVE_RECORD';
  id: string;
}
export interface SetNoteCommand {
  type: 'WORKBENCH_SET_NOTE';
  sheetId: string;
  col: number;
  row: number;
  note: string;
}
export type AnnexCommand = SetRecordCommand | RemoveRecordCommand | SetNoteCommand;

interface ShapedCommand {
  type: string;
  sheetId: string;
  sheetIdTo: string;
}
interface Adapters {
  applyChange(range: EngineRange): { changeType: string; range?: EngineRange };
}
interface AnnexData {
  workbenchRecords?: Record<
    string,
    { kind: string; sheetId: string | null; ranges: string[]; data: unknown }
  >;
  workbenchNotes?: Record<string, Record<string, string>>;
}

/**
 * What Google Sheets stores and the engine does not. A core plugin: its records move with inserted rows, are undone with the
 * user's undo, travel to every open tab and are saved with the book.
 */
export class AnnexPlugin extends CorePlugin {
  static override getters = [
    'getAnnexData',
    'getAnnexRecord',
    'getAnnexRecords',
    'getAnnexNote',
    'getAnnexNotes',
  ] as const;
  private records: Record<string, StoredRecord> = {};
  private notes: Record<string, Record<string, string>> = {};

  /** The data itself, not a copy: the same object until it is set again. */
  getAnnexData(id: string): unknown {
    return this.records[id]?.data;
  }

  getAnnexRecord(id: string): AnnexRecord | null {
    const record = this.records[id];
    return record ? plain(record) : null;
  }

  getAnnexRecords(kind: string): [string, AnnexRecord][] {
    const found: [string, AnnexRecord][] = [];
    for (const [id, record] of Object.entries(this.records)) {
      if (record?.kind === kind) found.push([id, plain(record)]);
    }
    return found;
  }

  getAnnexNote(sheetId: string, row: number, column: number): string {
    return this.notes[sheetId]?.[`${row}:${column}`] ?? '';
  }

  getAnnexNotes(sheetId: string): { row: number; column: number; note: string }[] {
    return Object.entries(this.notes[sheetId] ?? {}).map(([key, note]) => {
      const [row, column] = key.split(':').map(Number);
      return { row, column, note };
    });
  }

  override adaptRanges(adapters: unknown): void {
    const { applyChange } = adapters as Adapters;
    for (const [id, record] of Object.entries(this.records)) {
      if (!record?.ranges.length) continue;
      const ranges = record.ranges.map((range) => applyChange(range));
      if (ranges.every((change) => change.changeType === 'NONE')) continue;
      const kept = ranges.flatMap((change, i) =>
        change.changeType === 'REMOVE' ? [] : [change.range ?? record.ranges[i]],
      );
      const isGone = kept.length === 0 && record.kind !== 'chart';
      this.change(['records', id, isGone ? undefined : { ...record, ranges: kept }]);
    }
    for (const sheetId of Object.keys(this.notes)) this.adaptNotes(sheetId, applyChange);
  }

  override handle(command: unknown): void {
    const cmd = command as AnnexCommand | ShapedCommand;
    switch (cmd.type) {
      case 'WORKBENCH_SET_RECORD': {
        const { id, kind, recordSheetId, ranges = [], data } = cmd as SetRecordCommand;
        const record = {
          kind,
          sheetId: recordSheetId,
          data,
          ranges: ranges.map((r) => this.getters.getRangeFromRangeData(r)),
        };
        this.change(['records', id, record]);
        break;
      }
      case 'WORKBENCH_REMOVE_RECORD':
        this.change(['records', (cmd as RemoveRecordCommand).id, undefined]);
        break;
      case 'WORKBENCH_SET_NOTE': {
        const { sheetId, row, col, note } = cmd as SetNoteCommand;
        this.change(['notes', sheetId, `${row}:${col}`, note === '' ? undefined : note]);
        break;
      }
      case 'DELETE_SHEET':
        this.forget((cmd as ShapedCommand).sheetId);
        break;
      case 'DUPLICATE_SHEET': {
        const { sheetId, sheetIdTo } = cmd as ShapedCommand;
        if (this.notes[sheetId]) this.change(['notes', sheetIdTo, { ...this.notes[sheetId] }]);
        break;
      }
    }
  }

  override import(book: unknown): void {
    const data = book as AnnexData;
    for (const [id, record] of Object.entries(data.workbenchRecords ?? {})) {
      const ranges = record.ranges.map((xc) => this.getters.getRangeFromSheetXC('', xc));
      this.records[id] = { kind: record.kind, sheetId: record.sheetId, data: record.data, ranges };
    }
    for (const [sheetId, notes] of Object.entries(data.workbenchNotes ?? {}))
      this.notes[sheetId] = { ...notes };
  }

  override export(book: unknown): void {
    const data = book as AnnexData;
    data.workbenchRecords = {};
    for (const [id, record] of Object.entries(this.records)) {
      if (!record) continue;
      const ranges = record.ranges.map((range) => this.getters.getRangeString(range, ''));
      data.workbenchRecords[id] = { kind: record.kind, sheetId: record.sheetId, ranges, data: record.data };
    }
    data.workbenchNotes = {};
    for (const [sheetId, notes] of Object.entries(this.notes)) {
      const kept = Object.entries(notes ?? {}).filter(([, note]) => note);
      if (kept.length) data.workbenchNotes[sheetId] = Object.fromEntries(kept);
    }
  }

  private adaptNotes(sheetId: string, applyChange: Adapters['applyChange']): void {
    const entries = Object.entries(this.notes[sheetId] ?? {}).filter(([, note]) => note);
    let hasChanges = false;
    const moved: Record<string, string> = {};
    for (const [key, note] of entries) {
      const [row, column] = key.split(':').map(Number);
      const zone = { top: row, bottom: row, left: column, right: column };
      const change = applyChange(this.getters.getRangeFromZone(sheetId, zone));
      if (change.changeType === 'NONE') moved[key] = note;
      else hasChanges = true;
      if (change.changeType === 'NONE' || change.changeType === 'REMOVE' || !change.range) continue;
      moved[`${change.range.zone.top}:${change.range.zone.left}`] = note;
    }
    if (hasChanges) this.change(['notes', sheetId, moved]);
  }

  private forget(sheetId: string): void {
    this.change(['notes', sheetId, undefined]);
    for (const [id, record] of Object.entries(this.records)) {
      if (record?.sheetId === sheetId) this.change(['records', id, undefined]);
    }
  }

  private change(path: unknown[]): void {
    if (path.length === 4 && !this.notes[path[1] as string]) this.change(['notes', path[1], {}]);
    const history = this.history as unknown as { update(...path: unknown[]): void };
    history.update(...path);
  }
}

function plain(record: StoredRecord): AnnexRecord {
  const zones = record.ranges.map((range) => ({ sheetId: range.sheetId, zone: boundedZone(range.zone) }));
  return { kind: record.kind, sheetId: record.sheetId, zones, data: record.data };
}

function boundedZone(zone: Zone): Zone {
  return { top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right };
}

export interface AnnexGetters {
  getAnnexData(id: string): unknown;
  getAnnexRecord(id: string): AnnexRecord | null;
  getAnnexRecords(kind: string): [string, AnnexRecord][];
  getAnnexNote(sheetId: string, row: number, column: number): string;
  getAnnexNotes(sheetId: string): { row: number; column: number; note: string }[];
}

/** The annex of a model. */
export function annexOf(model: EngineModel): AnnexGetters {
  return model.getters as unknown as AnnexGetters;
}

/** Makes every model of this process carry an annex. Harmless when called again. */
export function installAnnex(): void {
  const registry = registries.corePluginRegistry;
  if (registry.contains('workbench_annex')) return;
  registry.add('workbench_annex', AnnexPlugin as never);
  const types = coreTypes as Set<string>;
  const inverses = registries.inverseCommandRegistry as unknown as {
    add(type: string, inverse: (command: object) => object[]): void;
  };
  for (const type of ['WORKBENCH_SET_RECORD', 'WORKBENCH_REMOVE_RECORD', 'WORKBENCH_SET_NOTE']) {
    types.add(type);
    // What an undo leaves for later revisions to adapt to; like most commands of the engine, these shift no cells.
    inverses.add(type, (command) => [command]);
  }
}
