import type { BookInfo } from '../../engine/records.ts';
import type { Workbook } from '../../engine/workbook.ts';
import { registerPublicFunctions } from '../../runtime/custom-functions.ts';
import type { PublicFunction } from '../../runtime/public-functions.ts';

/** The pushed scripts as the tab uses them. */
export interface Scripts {
  functions: readonly PublicFunction[];
  /** The workbook whose formulas call from now on. */
  serve(workbook: Workbook): void;
  call(name: string, args: readonly unknown[]): unknown;
}

/** A made function has two lines of its own above its text. */
const linesAbove = 2;

/** Loads the scripts into a scope of their own. Throws what they throw. */
export function loadScripts(
  files: Readonly<Record<string, string>>,
  functions: readonly PublicFunction[],
): Scripts {
  const names = functions.map(({ name }) => name);
  const source = `${Object.values(files).join('\n')}\nreturn {${names.join(',')}};`;
  let workbook: Workbook | null = null;
  const load = new Function('SpreadsheetApp', source);
  const scope = load(spreadsheetAppOf(() => workbook!.book())) as Record<
    string,
    (...args: readonly unknown[]) => unknown
  >;
  return {
    functions,
    serve: (served) => {
      workbook = served;
    },
    call: (name, args) => scope[name]!(...args),
  };
}

/** What a formula may ask of SpreadsheetApp in a tab: the settings of the spreadsheet it stands in. */
function spreadsheetAppOf(book: () => BookInfo): object {
  const spreadsheet = {
    getSpreadsheetTimeZone: () => book().timeZone,
    getSpreadsheetLocale: () => book().locale,
  };
  return { getActiveSpreadsheet: () => spreadsheet, getActive: () => spreadsheet };
}

/** Makes them known to the tab's formulas; an error tells its line, as the note of a cell does. */
export function registerScripts(workbook: Workbook, { functions, serve, call }: Scripts): void {
  serve(workbook);
  registerPublicFunctions(workbook, functions, (name, args) => {
    try {
      return call(name, args);
    } catch (thrown) {
      throw new Error(withLine(thrown));
    }
  });
}

function withLine(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const line = /<anonymous>:(\d+):\d+\)?$/m.exec(thrown.stack ?? '')?.[1];
  return line === undefined ? thrown.message : `${thrown.message} (line ${Number(line) - linesAbove})`;
}
