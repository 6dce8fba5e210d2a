import type { Workbook } from '../../engine/workbook.ts';
import { registerPublicFunctions } from '../../runtime/custom-functions.ts';
import type { PublicFunction } from '../../runtime/public-functions.ts';

/** The pushed scripts as the tab uses them. */
export interface Scripts {
  functions: readonly PublicFunction[];
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
  const scope = new Function(source)() as Record<string, (...args: readonly unknown[]) => unknown>;
  return { functions, call: (name, args) => scope[name]!(...args) };
}

/** Makes them known to the tab's formulas; an error tells its line, as the note of a cell does. */
export function registerScripts(workbook: Workbook, { functions, call }: Scripts): void {
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
