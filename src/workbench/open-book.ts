import type { CellValue, Zone } from './engine/port.ts';
import { timeFromSerial } from './engine/serial.ts';
import type { Workbook } from './engine/workbook.ts';
import { exportXlsx } from './engine/xlsx.ts';
import { zoneFromA1 } from './engine/zone.ts';

/** What a formula gives: its value, how the cell shows it, and why it is an error (null when it is none). */
export interface FormulaResult {
  value: CellValue | Date;
  display: string;
  error: string | null;
}

/** A workbook as tests and tools read it: by the names of sheets and A1 notation. */
export class OpenBook {
  readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** Puts a formula into a free cell of a sheet (the first, unless named), reads it, and clears the cell again. */
  evaluate(formula: string, sheetName = this.workbook.sheets()[0]!.name): FormulaResult {
    const sheet = this.sheet(sheetName);
    const owner = { email: this.workbook.book().ownerEmail, canEdit: true };
    const row = Math.min(this.workbook.lastRow(sheet.id) + 1, sheet.rows - 1);
    const column = Math.min(this.workbook.lastColumn(sheet.id) + 1, sheet.columns - 1);
    const zone: Zone = { top: row, bottom: row, left: column, right: column };
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    this.workbook.apply(
      [{ kind: 'setCells', sheetId: sheet.id, top: row, left: column, rows: [[{ formula: text }]] }],
      owner,
    );
    const [[value]] = this.cells(sheet.id, zone) as [[CellValue | Date]];
    const display = this.workbook.displays(sheet.id, zone)[0]![0]!;
    const message = this.workbook.errorMessage(sheet.id, row, column);
    this.workbook.apply(
      [
        { kind: 'clearContent', sheetId: sheet.id, zone },
        { kind: 'clearFormat', sheetId: sheet.id, zone },
      ],
      owner,
    );
    const isError =
      typeof value === 'string' && /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(value);
    return { value, display, error: isError || message !== '' ? message : null };
  }

  /** Values of a range, or of all that is filled: blanks null, dates as Date (in the spreadsheet's zone). */
  values(sheetName: string, a1?: string): (CellValue | Date)[][] {
    const zone = this.zone(sheetName, a1);
    return zone.bottom < 0 ? [] : this.cells(this.sheet(sheetName).id, zone);
  }

  /** What a person sees in the cells. */
  displayValues(sheetName: string, a1?: string): string[][] {
    const zone = this.zone(sheetName, a1);
    return zone.bottom < 0 ? [] : this.workbook.displays(this.sheet(sheetName).id, zone);
  }

  /** Formulas, "" where there is none. */
  formulas(sheetName: string, a1?: string): string[][] {
    const zone = this.zone(sheetName, a1);
    return zone.bottom < 0 ? [] : this.workbook.formulas(this.sheet(sheetName).id, zone);
  }

  /** The workbook as an .xlsx file. */
  toXlsx(): Promise<Uint8Array> {
    return exportXlsx(this.workbook);
  }

  /** Throws for a name that no sheet has. */
  protected sheet(name: string): { id: string; name: string; rows: number; columns: number } {
    const sheets = this.workbook.sheets();
    const found = sheets.find((each) => each.name === name);
    if (!found)
      throw new Error(`There is no sheet named "${name}" (${sheets.map((each) => each.name).join(', ')})`);
    return found;
  }

  protected zone(sheetName: string, a1?: string): Zone {
    const sheet = this.sheet(sheetName);
    if (a1 === undefined) {
      return {
        top: 0,
        left: 0,
        bottom: this.workbook.lastRow(sheet.id) - 1,
        right: this.workbook.lastColumn(sheet.id) - 1,
      };
    }
    const zone = zoneFromA1(a1, sheet.rows, sheet.columns);
    if (!zone) throw new Error(`A range in A1 notation is required, got "${a1}"`);
    return zone;
  }

  private cells(sheetId: string, zone: Zone): (CellValue | Date)[][] {
    const { values, isDate } = this.workbook.values(sheetId, zone);
    const { timeZone } = this.workbook.book();
    const width = zone.right - zone.left + 1;
    return values.map((row, r) =>
      row.map((value, c) =>
        typeof value === 'number' && isDate[r * width + c]
          ? new Date(timeFromSerial(value, timeZone))
          : value,
      ),
    );
  }
}
