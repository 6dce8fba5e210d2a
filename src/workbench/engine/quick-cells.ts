import { CompiledFormula, registries } from './odoo.ts';
import type { Zone } from './port.ts';
import { zoneFromA1 } from './zone.ts';

/** What a saved book has of one sheet; `styles` and `formats` name zones and give identifiers. */
interface SavedSheet {
  id: string;
  rowNumber: number;
  colNumber: number;
  cells: Readonly<Record<string, unknown>>;
  styles: Readonly<Record<string, number>>;
  formats: Readonly<Record<string, number>>;
}

interface SavedCells {
  sheets: readonly SavedSheet[];
  styles: Readonly<Record<number, object>>;
  formats: Readonly<Record<number, string>>;
}

type Config = { getters: object };

interface CellPlugin {
  getters: object;
  cells: Record<string, Record<number, { id: number }>>;
  import(data: SavedCells): void;
  importCell(
    sheetId: string,
    content: string,
    style?: object,
    format?: string,
    formula?: object,
  ): { id: number };
}

interface SheetPlugin {
  sheets: Record<string, { rows: { cells: Record<number, number> }[] }>;
  cellPosition: Record<number, { sheetId: string; col: number; row: number }>;
}

/** The sheets of each model that is being made, by the getters that its plugins share. */
const sheetPlugins = new WeakMap<object, SheetPlugin>();
let isInstalled = false;

/**
 * Makes a saved book's cells go straight into the engine's store. The engine's own way sends a command for each of them to
 * every plugin, which is most of the time that a tab takes to open.
 */
export function installQuickCells(): void {
  if (isInstalled) return;
  isInstalled = true;
  const registry = registries.corePluginRegistry;
  registry.replace('sheet', noted(registry.get('sheet') as never) as never);
  registry.replace('cell', quick(registry.get('cell') as never) as never);
}

function noted(Sheets: new (config: Config) => SheetPlugin): new (config: Config) => SheetPlugin {
  return class extends Sheets {
    constructor(config: Config) {
      super(config);
      sheetPlugins.set(config.getters, this);
    }
  };
}

function quick(Cells: new (config: Config) => CellPlugin): new (config: Config) => CellPlugin {
  return class extends Cells {
    override import(data: SavedCells): void {
      const sheets = sheetPlugins.get(this.getters);
      if (sheets && data.sheets.every(isPlain))
        for (const sheet of data.sheets) fill(this, sheets, sheet, data);
      else super.import(data);
    }
  };
}

/** Whether every cell stands by itself with its text: the engine can also write a block once, or what differs from the last. */
function isPlain({ cells }: SavedSheet): boolean {
  for (const key in cells) if (typeof cells[key] !== 'string' || key.includes(':')) return false;
  return true;
}

function fill(
  plugin: CellPlugin,
  { sheets, cellPosition }: SheetPlugin,
  sheet: SavedSheet,
  data: SavedCells,
): void {
  const { id: sheetId, cells } = sheet;
  const { rows } = sheets[sheetId]!;
  const styles = itemsOf(sheet, sheet.styles, data.styles);
  const formats = itemsOf(sheet, sheet.formats, data.formats);
  plugin.cells[sheetId] ??= {};
  const store = plugin.cells[sheetId];
  const put = (row: number, col: number, content: string): void => {
    const place = row * sheet.colNumber + col;
    const [style, format] = [styles.get(place), formats.get(place)];
    styles.delete(place);
    formats.delete(place);
    const formula = content.startsWith('=')
      ? CompiledFormula.Compile(content, sheetId, plugin.getters as never)
      : undefined;
    const cell = plugin.importCell(sheetId, content, style, format, formula);
    store[cell.id] = cell;
    cellPosition[cell.id] = { sheetId, col, row };
    rows[row]!.cells[col] = cell.id;
  };
  for (const key in cells) {
    const { top, left } = zoneFromA1(key, sheet.rowNumber, sheet.colNumber)!;
    if (cells[key] !== '') put(top, left, cells[key] as string);
  }
  for (const place of new Set([...styles.keys(), ...formats.keys()])) {
    put(Math.floor(place / sheet.colNumber), place % sheet.colNumber, '');
  }
}

/** Styles or formats by place, as the saved book names them by zones. */
function itemsOf<Item>(
  { rowNumber, colNumber }: SavedSheet,
  zones: Readonly<Record<string, number>>,
  items: Readonly<Record<number, Item>>,
): Map<number, Item> {
  const found = new Map<number, Item>();
  for (const text in zones) {
    const { top, left, bottom, right }: Zone = zoneFromA1(text, rowNumber, colNumber)!;
    const item = items[zones[text]!]!;
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) found.set(row * colNumber + col, item);
  }
  return found;
}
