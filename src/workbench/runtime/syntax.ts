import { type AnyNode, type Comment, type Program, parse } from 'acorn';
import { SaveError } from './save-error.ts';

/** What the save-time parser reads: ECMAScript 2020 scripts, without the parts of it that Google refuses. */
const LEVEL = 2020;

const AWAIT_OUTSIDE = 'await is only valid in async functions and the top-level bodies of modules';

/** A parsed script file and its comments. */
export interface ParsedFile {
  program: Program;
  comments: Comment[];
}

/**
 * Parses one script file as Google does when it is pushed, or throws the refusal: class fields, #private members, static
 * blocks, BigInt literals, numeric separators, import and export, await outside an async function.
 */
export function parseScript(file: string, source: string): ParsedFile {
  const comments: Comment[] = [];
  const program = parsed(file, source, comments);
  refuse(program, file);
  return { program, comments };
}

function parsed(file: string, source: string, comments: Comment[]): Program {
  try {
    return parse(source, { ecmaVersion: LEVEL, sourceType: 'script', locations: true, onComment: comments });
  } catch (error) {
    throw refusalOf(error as SyntaxError & { pos: number; loc: { line: number } }, file, source);
  }
}

function refusalOf(
  error: SyntaxError & { pos: number; loc: { line: number } },
  file: string,
  source: string,
): SaveError {
  const { line } = error.loc;
  const before = source.slice(0, error.pos).trimEnd();
  if (/\bawait$/.test(before) || /await/.test(error.message))
    return new SaveError('SyntaxError', AWAIT_OUTSIDE, file, line);
  const reason = error.message.replace(/ \(\d+:\d+\)$/, '');
  if (/'import' and 'export'/.test(reason)) {
    const word = source.startsWith('export', error.pos) ? 'export' : 'import';
    const text =
      word === 'import' ? 'Cannot use import statement outside a module' : "Unexpected token 'export'";
    return new SaveError('SyntaxError', text, file, line);
  }
  if (reason !== 'Unexpected token' && !/^Unexpected character/.test(reason)) {
    return new SaveError('SyntaxError', reason, file, line);
  }
  return new SaveError('ParseError', `Unexpected ${tokenAt(source, error.pos)}`, file, line);
}

function tokenAt(source: string, position: number): string {
  const rest = source.slice(position);
  if (rest === '') return 'end of input';
  const word = /^[\p{ID_Continue}$]+/u.exec(rest)?.[0];
  if (word) return /^\d/.test(word) ? 'number' : `token ${word}`;
  if (/^["'`]/.test(rest)) return 'string';
  return `token ${/^(=>|\*\*=?|[=!]==?|\?\?=?|\|\|=?|&&=?|\+\+|--|\.\.\.|[\s\S])/u.exec(rest)![0]}`;
}

/** Parts of ECMAScript 2020 that parse here and not there. */
function refuse(program: Program, file: string): void {
  visit(program, (node) => {
    const line = node.loc!.start.line;
    if (node.type === 'Literal' && node.bigint) {
      throw new SaveError('ParseError', `Unexpected token ${node.raw}`, file, line);
    }
    if (node.type === 'ImportExpression') {
      throw new SaveError('ParseError', 'Unexpected token import', file, line);
    }
  });
}

/** Calls `look` on every node of a tree, parents first. */
export function visit(node: AnyNode, look: (node: AnyNode) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') visit(child, look);
    }
  }
}
