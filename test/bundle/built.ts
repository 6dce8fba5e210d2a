import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type Comment, type Program, parse } from 'acorn';
import { distFiles } from '../../src/build/dist.ts';

export const root = join(import.meta.dirname, '../..');

/** The built files, name to text, made once per test file and written nowhere. */
export const files = await distFiles(root);
export const code = files['Code.js'];

/** Code.js as ES2019 script: statements and comments. */
export function parsed(): { program: Program; comments: Comment[] } {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  return { program, comments };
}

/** Names of the functions that Google finds in the text. */
export function publicNames(): string[] {
  return parsed().program.body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
}

/** What a script sees in a context that has nothing but the language itself: no service, no console, no timer. */
export function load(): { call(expression: string): unknown; globals(): string[] } {
  const context = createContext(Object.create(null));
  runInContext(
    'for (const name of ["console", "WebAssembly", "SharedArrayBuffer"]) delete globalThis[name];',
    context,
  );
  runInContext(code, context, { filename: 'Code.js' });
  return {
    call: (expression) => runInContext(expression, context),
    globals: () => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[],
  };
}
