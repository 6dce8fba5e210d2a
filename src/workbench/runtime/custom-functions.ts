import { type FunctionCall, registerFunctions } from '../engine/functions.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { ScriptFailure } from './job.ts';
import type { Parameter, PublicFunction } from './public-functions.ts';

const MOST_ARGUMENTS = 30;
const TAKEN = /requires a name that Sheets has not, got (\S+?)\.$/;

/**
 * Makes every public function of a script callable from cells, whether tagged or not, as on Google. Where Sheets has a
 * function of the same name, its own wins; answers those names.
 */
export function registerPublicFunctions(
  workbook: Workbook,
  functions: readonly PublicFunction[],
  call: FunctionCall,
): string[] {
  const shadowed: string[] = [];
  for (;;) {
    const declarations = functions
      .filter(({ name }) => !shadowed.includes(name.toUpperCase()))
      .map((each) => ({ name: each.name, description: each.description, params: cellParameters(each) }));
    try {
      registerFunctions(workbook, declarations, call);
      return shadowed;
    } catch (error) {
      const taken = TAKEN.exec((error as Error).message)?.[1];
      if (taken === undefined) throw error;
      shadowed.push(taken.toUpperCase());
    }
  }
}

/** Parameters as the engine must know them: it counts arguments, so a function that takes more gets more names. */
function cellParameters({ parameters, isVariadic }: PublicFunction): Parameter[] {
  if (!isVariadic) return parameters;
  const more = Array.from({ length: MOST_ARGUMENTS - parameters.length }, (_, i) => ({
    name: `more${i + 1}`,
    description: '',
  }));
  return [...parameters, ...more];
}

/** The note of a cell whose function threw: the text of the error and "(line N)". */
export function noteOf(failure: ScriptFailure): string {
  const line = /:(\d+):\d+\)?$/m.exec(failure.stack)?.[1];
  return line === undefined ? failure.message : `${failure.message} (line ${line})`;
}
