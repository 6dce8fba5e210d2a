import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import type { Workbook, WorkbookOptions } from '../../../src/workbench/engine/workbook.ts';
import type { Execution } from '../../../src/workbench/gas/execution.ts';
import { makeSpreadsheetApp } from '../../../src/workbench/gas/spreadsheet/spreadsheet-app.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** A workbook with SpreadsheetApp over it, as one execution of a script sees it, and the service calls it has made. */
export interface ScriptRun {
  workbook: Workbook;
  app: App;
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  charts: GoogleAppsScript.Charts.Charts;
  calls: string[];
  /** What the script showed to the person. */
  shown: unknown[][];
  /** Ends the execution: buffered writes are applied. */
  end(): void;
}

export interface RunOptions extends WorkbookOptions {
  workbook?: Workbook;
  email?: string;
  canEdit?: boolean;
  answer?: { button: string; text: string };
}

/** Starts an execution; the checks of modes and scopes belong to the runtime and are not here. */
export function startRun(options: RunOptions = {}): ScriptRun {
  const workbook = options.workbook ?? createWorkbook(options);
  const calls: string[] = [];
  const shown: unknown[][] = [];
  let activeSheetId: string | null = null;
  let selection: { sheetId: string; a1: string } | null = null;
  const show =
    (kind: string) =>
    (...args: unknown[]) =>
      void shown.push([kind, ...args]);
  const execution = {
    realm: { Array, Object, Date, Error },
    authMode: 'FULL',
    scopes: [],
    scriptTimeZone: 'Etc/UTC',
    scriptId: 'script-1',
    isBound: true,
    person: { email: options.email ?? 'owner@example.com', locale: 'en', canEdit: options.canEdit ?? true },
    files: {},
    workbook,
    ui: {
      menu: show('menu'),
      sidebar: show('sidebar'),
      dialog: show('dialog'),
      toast: show('toast'),
      ask: (...args: unknown[]) => {
        shown.push(['ask', ...args]);
        return options.answer ?? { button: 'OK', text: '' };
      },
      activeSheetId: () => activeSheetId,
      activate: (id: string) => {
        activeSheetId = id;
      },
      selection: () => selection,
      select: (sheetId: string, a1: string) => {
        selection = { sheetId, a1 };
      },
      log: show('log'),
    },
    now: () => 0,
    random: () => 0.5,
    sleep: () => undefined,
    serviceCall: (name: string) => void calls.push(name),
    evaluate: () => undefined,
    flushers: [],
  } as unknown as Execution;
  const made = makeSpreadsheetApp(execution);
  const app = made.SpreadsheetApp as App;
  const book = app.getActiveSpreadsheet();
  const end = () => {
    for (const flush of execution.flushers) flush();
  };
  const charts = made.Charts as GoogleAppsScript.Charts.Charts;
  return { workbook, app, book, sheet: book.getActiveSheet(), charts, calls, shown, end };
}
