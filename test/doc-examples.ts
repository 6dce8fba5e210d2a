import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** One `@example expression // answer` of a doc comment; an answer "throws TEXT" expects an error with that message. */
export interface DocExample {
  readonly file: string;
  readonly expression: string;
  readonly answer: string;
}

/** The examples in the doc comments of a source file, in their order. */
export function docExamples(file: string): DocExample[] {
  const lines = readFileSync(file, 'utf8').matchAll(/^ \* @example (.+?) \/\/ (.+)$/gm);
  return [...lines].map(([, expression, answer]) => ({ file, expression, answer }));
}

/** Names of the values, functions and classes that a source file exports. */
export function exportedValues(file: string): string[] {
  const exports = readFileSync(file, 'utf8').matchAll(/^export (?:function|const|class) (\w+)/gm);
  return [...exports].map(([, name]) => name);
}

/** What the expression gives where the exports of these files are in scope. */
export async function evaluate(expression: string, files: readonly string[]): Promise<unknown> {
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
  const scope: Record<string, unknown> = Object.assign({}, ...modules);
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}
