import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** One `@example expression // answer` of a doc comment; an answer "throws TEXT" expects an error with that message. */
export interface DocExample {
  readonly file: string;
  readonly expression: string;
  readonly answer: string;
}

/** What a source file exports under a name, and the doc comment directly above it ('' where there is none). */
export interface DocumentedExport {
  readonly file: string;
  readonly kind: 'function' | 'const' | 'class' | 'type' | 'interface';
  readonly name: string;
  readonly comment: string;
}

/** The examples in the doc comments of a source file, in their order. */
export function docExamples(file: string): DocExample[] {
  return examplesIn(readFileSync(file, 'utf8'), file);
}

/** The examples in a text of a file. A line that says @example and has no answer throws: it would never run. */
export function examplesIn(text: string, file: string): DocExample[] {
  return [...text.matchAll(/^.*@example.*$/gm)].map(([line]) => {
    const found = /^\s*\* @example (.+?) \/\/ (.+)$/.exec(line);
    if (!found) throw new Error(`@example requires "expression // answer", got "${line.trim()}" in ${file}`);
    return { file, expression: found[1], answer: found[2] };
  });
}

/** Everything that a source file declares and exports, in its order. */
export function exportsOf(file: string): DocumentedExport[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const found = /^export (?:async )?(function|const|class|type|interface) (\w+)/.exec(line);
    if (!found) return [];
    const kind = found[1] as DocumentedExport['kind'];
    return [{ file, kind, name: found[2], comment: commentAbove(lines, index) }];
  });
}

function commentAbove(lines: readonly string[], index: number): string {
  if (!lines[index - 1]?.endsWith('*/')) return '';
  let top = index - 1;
  while (top > 0 && !lines[top].startsWith('/**')) top--;
  return lines.slice(top, index).join('\n');
}

/** What the expression gives where the exports of these files are in scope; of two with one name, that of the later file. */
export async function evaluate(expression: string, files: readonly string[]): Promise<unknown> {
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
  const scope: Record<string, unknown> = Object.assign({}, ...modules);
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}
