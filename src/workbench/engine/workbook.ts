import { annexOf, installAnnex } from './annex.ts';
import { EngineFailure, installBatch, runBatch, type Step } from './batch.ts';
import { checkBatch, MAX_CELLS } from './check.ts';
import { type Command, isShapeCommand, type ShapeCommand } from './commands.ts';
import { functionOverrides, installGoogleFunctions } from './google-functions.ts';
import { type Internals, internalsOf } from './internals.ts';
import { engineLocale, localeOf, type SheetLocale } from './locale.ts';
import { type EngineModel, Model, quietly } from './odoo.ts';
import { Palette } from './palette.ts';
import { stepsOf } from './perform.ts';
import type { CellInput, RowToAppend, SheetInfo, ValuesRead, WorkbookPort, Writer, Zone } from './port.ts';
import { installQuickCells } from './quick-cells.ts';
import * as read from './read.ts';
import type {
  BookInfo,
  ChartRecord,
  ConditionalRule,
  FilterRecord,
  MetadataRecord,
  NamedRangeRecord,
  ProtectionRecord,
  Validation,
} from './records.ts';
import { SheetsError } from './sheets-error.ts';
import type { BorderSides, CellStyle } from './style.ts';
import type { WriteContext } from './write-cells.ts';
import { readCharts } from './write-chart.ts';
import { readConditionalRules } from './write-conditional.ts';
import { readFilter, readMetadata, readNamedRanges, readProtections, setRecord } from './write-records.ts';
import { ruleAt } from './write-validation.ts';
import { zoneToA1 } from './zone.ts';

export interface WorkbookOptions {
  /** Google's code, "en_US" unless told. */
  locale?: string;
  /** IANA zone, "Etc/UTC" unless told. */
  timeZone?: string;
  name?: string;
  id?: string;
  ownerEmail?: string;
  /** A saved book: the value of toJSON, or the parts of an .xlsx file. */
  book?: unknown;
  /** Google's number formats that the parts of an .xlsx file use. */
  patterns?: readonly string[];
  /** Clock for dates typed without a year. */
  now?(): number;
  /** Passed to the engine's Model: transport service, client. */
  engine?: object;
  /** What has happened since the book was saved, as the engine's collaboration sends it. */
  revisions?: readonly object[];
}

/** A person or a script with every right. */
export const OWNER_EMAIL = 'owner@example.com';
const ROWS = 1000;
const COLUMNS = 26;
const GROWTH = 1000;
/** Default sizes in pixels: the engine's, and what Google answers. */
const [ENGINE_COLUMN, GOOGLE_COLUMN, ENGINE_ROW, GOOGLE_ROW] = [96, 100, 23, 21];

/**
 * A spreadsheet: the engine's model and what Google Sheets has beside it. New with one empty sheet of 1,000 × 26 cells, or a
 * saved one. Runs in Node and in a browser.
 */
export class Workbook implements WorkbookPort {
  readonly model: EngineModel;
  /** For the other files of this folder. */
  readonly context: WriteContext;
  /** Called when the engine has failed: another workbook must take the place of this one. */
  onFailure: () => void = () => undefined;
  private readonly internals: Internals;
  /** Counts changes of the grids' shape. */
  private shape = 0;

  constructor(options: WorkbookOptions = {}) {
    installAnnex();
    installBatch();
    installQuickCells();
    installGoogleFunctions();
    const now = options.now ?? Date.now;
    const { book: data = emptyBook(options), revisions = [], patterns = [] } = options;
    this.model = quietly(
      () =>
        new Model(
          data as object,
          { custom: functionOverrides(), ...options.engine } as never,
          revisions as never,
        ),
    );
    this.internals = internalsOf(this.model);
    const { model, internals } = this;
    const palette = new Palette(() => model);
    const book = () => this.book();
    let known: { book: BookInfo; locale: SheetLocale } | null = null;
    this.context = {
      model,
      internals,
      palette,
      now,
      get locale(): SheetLocale {
        const present = book();
        if (known?.book !== present) known = { book: present, locale: localeOf(present.locale) };
        return known.locale;
      },
      get timeZone(): string {
        return book().timeZone;
      },
    };
    if (!this.book()) this.enterBook(bookInfo(options));
    if (patterns.length > 0) this.enterPatterns(patterns);
  }

  book(): BookInfo {
    return annexOf(this.model).getAnnexData('book') as BookInfo;
  }

  sheets(): SheetInfo[] {
    return read.readSheets(this.context);
  }

  values(sheetId: string, zone: Zone): ValuesRead {
    return read.readValues(this.context, this.known(sheetId), zone);
  }

  displays(sheetId: string, zone: Zone): string[][] {
    return read.readDisplays(this.context, this.known(sheetId), zone);
  }

  formulas(sheetId: string, zone: Zone): string[][] {
    return read.readFormulas(this.context, this.known(sheetId), zone);
  }

  patterns(sheetId: string, zone: Zone): string[][] {
    return read.readPatterns(this.context, this.known(sheetId), zone);
  }

  styles(sheetId: string, zone: Zone): CellStyle[][] {
    return read.readStyles(this.context, this.known(sheetId), zone);
  }

  borders(sheetId: string, zone: Zone): BorderSides[][] {
    return read.readBorders(this.context, this.known(sheetId), zone);
  }

  notes(sheetId: string, zone: Zone): string[][] {
    return read.readNotes(this.context, this.known(sheetId), zone);
  }

  validations(sheetId: string, zone: Zone): (Validation | null)[][] {
    const rows: (Validation | null)[][] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      const line: (Validation | null)[] = [];
      for (let column = zone.left; column <= zone.right; column++)
        line.push(ruleAt(this.model, sheetId, row, column));
      rows.push(line);
    }
    return rows;
  }

  merges(sheetId: string): Zone[] {
    return read.readMerges(this.context, this.known(sheetId));
  }

  errorMessage(sheetId: string, row: number, column: number): string {
    const cell = this.model.getters.getEvaluatedCell({ sheetId: this.known(sheetId), row, col: column });
    if (cell.type !== 'error') return '';
    const message = String(cell.message ?? '');
    const blocker = cell.value === '#SPILL!' ? cell.errorOriginPosition : undefined;
    if (!blocker) return message;
    const zone = { top: blocker.row, left: blocker.col, bottom: blocker.row, right: blocker.col };
    return message.replace('overwrite data.', `overwrite data in ${zoneToA1(zone)}.`);
  }

  lastRow(sheetId: string): number {
    return read.readLastRow(this.context, this.known(sheetId));
  }

  lastColumn(sheetId: string): number {
    return read.readLastColumn(this.context, this.known(sheetId));
  }

  columnWidth(sheetId: string, column: number): number {
    const width = this.model.getters.getColSize(sheetId, column);
    return width === ENGINE_COLUMN ? GOOGLE_COLUMN : width;
  }

  rowHeight(sheetId: string, row: number): number {
    const height = this.model.getters.getRowSize(sheetId, row);
    return height === ENGINE_ROW ? GOOGLE_ROW : height;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.model.getters.isRowHiddenByUser(sheetId, row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.model.getters.isColHiddenByUser(sheetId, column);
  }

  isRowFiltered(sheetId: string, row: number): boolean {
    const filter = this.filter(sheetId);
    if (!filter || row <= filter.zone.top || row > filter.zone.bottom) return false;
    return Object.entries(filter.hiddenValues).some(([column, hidden]) => {
      const zone = { top: row, bottom: row, left: Number(column), right: Number(column) };
      return hidden.includes(this.displays(sheetId, zone)[0][0]);
    });
  }

  protections(): ProtectionRecord[] {
    return readProtections(this.model);
  }

  namedRanges(): NamedRangeRecord[] {
    return readNamedRanges(this.model);
  }

  metadata(): MetadataRecord[] {
    return readMetadata(this.model);
  }

  charts(sheetId: string): ChartRecord[] {
    return readCharts(this.model, sheetId);
  }

  conditionalRules(sheetId: string): ConditionalRule[] {
    return readConditionalRules(this.model, sheetId);
  }

  filter(sheetId: string): FilterRecord | null {
    return readFilter(this.model, sheetId);
  }

  apply(commands: Command[], writer: Writer): void {
    if (commands.length === 0) return;
    checkBatch(this.context, commands, writer, this.book().ownerEmail);
    const [first] = commands;
    if (isShapeCommand(first)) this.shape++;
    if (first.kind === 'setBook') this.setBook(first);
    else this.run(commands.flatMap((command) => stepsOf(this.context, command)));
  }

  rowToAppend(sheetId: string): RowToAppend {
    return { row: this.lastRow(sheetId), shape: this.shape };
  }

  appendRow(sheetId: string, cells: CellInput[], writer: Writer, chosen = this.rowToAppend(sheetId)): number {
    const { row } = chosen.shape === this.shape ? chosen : this.rowToAppend(sheetId);
    const { rows, numberOfCols } = this.internals.sheets.sheets[sheetId];
    if (row >= rows.length) this.grow(sheetId, rows.length, numberOfCols, writer);
    if (cells.length > numberOfCols) {
      const count = cells.length - numberOfCols;
      const command: Command = {
        kind: 'insertLines',
        sheetId,
        dimension: 'COL',
        before: numberOfCols,
        count,
        inherits: 'previous',
      };
      this.apply([command], writer);
    }
    this.apply([{ kind: 'setCells', sheetId, top: row, left: 0, rows: [cells] }], writer);
    return row + 1;
  }

  freshId(): string {
    return String(Math.floor(Math.random() * 2_000_000_000) + 1);
  }

  /** A person types into a cell; the text is read as Sheets reads typing. */
  typeCell(sheetId: string, row: number, column: number, text: string, writer: Writer): void {
    this.apply([{ kind: 'setCells', sheetId, top: row, left: column, rows: [[text]] }], writer);
  }

  /** Everything, for saving: the `book` of another workbook. */
  toJSON(): unknown {
    return quietly(() => this.model._exportData(false));
  }

  /** Runs engine steps as one batch; for other files of this folder. */
  run(steps: readonly Step[]): void {
    try {
      runBatch(this.model, steps);
    } catch (error) {
      if (error instanceof EngineFailure) this.onFailure();
      throw error;
    }
  }

  private known(sheetId: string): string {
    if (!this.model.getters.tryGetSheet(sheetId)) throw new SheetsError(`Sheet ${sheetId} not found`);
    return sheetId;
  }

  private grow(sheetId: string, rows: number, columns: number, writer: Writer): void {
    const used = this.sheets().reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    const count = Math.max(1, Math.min(GROWTH, Math.floor((MAX_CELLS - used) / columns)));
    this.apply(
      [{ kind: 'insertLines', sheetId, dimension: 'ROW', before: rows, count, inherits: 'previous' }],
      writer,
    );
  }

  private setBook({ kind: _kind, ...change }: Extract<ShapeCommand, { kind: 'setBook' }>): void {
    this.enterBook({ ...this.book(), ...change });
  }

  private enterPatterns(patterns: readonly string[]): void {
    const run: Step['run'] = (dispatch) => {
      for (const pattern of patterns) this.context.palette.engineFormat(pattern, dispatch);
    };
    this.run([{ weight: 1, run }]);
  }

  private enterBook(info: BookInfo): void {
    const locale = localeOf(info.locale);
    // Throws for a zone that the host does not know.
    new Intl.DateTimeFormat('en-US', { timeZone: info.timeZone });
    const run: Step['run'] = (dispatch) => {
      setRecord(dispatch, {
        id: 'book',
        kind: 'book',
        sheetId: null,
        zones: [],
        data: { ...info, locale: locale.code },
      });
      dispatch('UPDATE_LOCALE', { locale: engineLocale(locale) });
    };
    this.run([{ weight: 1, run }]);
  }
}

function bookInfo(options: WorkbookOptions): BookInfo {
  return {
    id: options.id ?? 'local-workbook-000000000000000000000000000',
    name: options.name ?? 'Untitled spreadsheet',
    locale: localeOf(options.locale ?? 'en_US').code,
    timeZone: options.timeZone ?? 'Etc/UTC',
    ownerEmail: options.ownerEmail ?? OWNER_EMAIL,
  };
}

function emptyBook(options: WorkbookOptions): object {
  const book = bookInfo(options);
  return {
    sheets: [{ id: '0', name: 'Sheet1', rowNumber: ROWS, colNumber: COLUMNS }],
    settings: { locale: engineLocale(localeOf(book.locale)) },
    workbenchRecords: { book: { kind: 'book', sheetId: null, ranges: [], data: book } },
  };
}
