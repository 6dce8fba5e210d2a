import { type ArgumentRealm, directError, type EngineArg, scriptArgument } from './function-args.ts';
import { engineResult, failed } from './function-result.ts';
import { isKnownFunction, overridesOf, putFunction, unknownFunction } from './google-functions.ts';
import { recompileBroken } from './internals.ts';
import type { EvalContext } from './odoo.ts';
import { isVolatileCall, VOLATILE_TEXT } from './volatile.ts';
import type { Workbook } from './workbook.ts';

/** A custom function as the script declares it. */
export interface FunctionDeclaration {
  name: string;
  description: string;
  params: readonly { name: string; description: string }[];
}

/** Runs a custom function; what it throws is shown in the cell. */
export type FunctionCall = (name: string, args: unknown[]) => unknown;

/** Script functions that this process has announced, with the number of their parameters. */
const announced = new Map<string, number>();

/**
 * Makes a script's custom functions known to one workbook. Formulas that waited for them are computed again. `realm` gives the
 * constructors for lists and dates of the next call's arguments; without it they are this thread's own.
 */
export function registerFunctions(
  workbook: Workbook,
  declarations: readonly FunctionDeclaration[],
  call: FunctionCall,
  realm: () => ArgumentRealm = () => ({ Array, Date }),
): void {
  const table = overridesOf(workbook.model);
  for (const declaration of declarations) {
    const name = declaration.name.toUpperCase();
    announce(name, declaration);
    table[name] = function (this: EvalContext, ...args: EngineArg[]) {
      const error = directError(args);
      if (error) return error;
      if (isVolatileCall(name, args, this, workbook.context.internals)) return failed(VOLATILE_TEXT);
      const constructors = realm();
      try {
        const given = args.map((arg) => scriptArgument(arg, workbook.context, constructors));
        return engineResult(declaration.name, call(declaration.name, given), workbook.context);
      } catch (thrown) {
        return failed(
          thrown instanceof Error || hasMessage(thrown) ? String(thrown.message) : String(thrown),
        );
      }
    };
  }
  recompileBroken(workbook.model, workbook.context.internals);
}

function hasMessage(thrown: unknown): thrown is { message: unknown } {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown;
}

/** The engine compiles a call only of a function that the whole process knows; what it does is each workbook's own. */
function announce(name: string, { description, params }: FunctionDeclaration): void {
  const known = announced.get(name);
  if (known !== undefined && known >= params.length) return;
  if (known === undefined && isKnownFunction(name)) {
    throw new Error(`A custom function requires a name that Sheets has not, got ${name}.`);
  }
  announced.set(name, params.length);
  const args = params.map((param) => ({
    name: param.name,
    description: param.description,
    type: ['ANY', 'RANGE<ANY>'] as ('ANY' | 'RANGE<ANY>')[],
    optional: true,
    acceptMatrix: true,
    acceptErrors: true,
  }));
  putFunction(name, { description, category: 'Custom', args, compute: () => unknownFunction(name) });
}
