import type { AnonymousFunctionDeclaration, Comment, FunctionDeclaration, Pattern } from 'acorn';
import { parseScript, visit } from './syntax.ts';

export interface Parameter {
  name: string;
  description: string;
}

/** A function that Google lists because its declaration stands at the top level of a file. */
export interface PublicFunction {
  name: string;
  file: string;
  line: number;
  isCustomFunction: boolean;
  description: string;
  parameters: Parameter[];
  /** Takes more arguments than it names: it has a rest parameter or reads `arguments`. */
  isVariadic: boolean;
}

/**
 * The public functions of one script file, read from its text: top-level declarations whose name does not end in "_", with
 * the JSDoc block directly above and the formal parameters as declared.
 */
export function publicFunctions(file: string, source: string): PublicFunction[] {
  const { program, comments } = parseScript(file, source);
  const found: PublicFunction[] = [];
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration' || node.id.name.endsWith('_')) continue;
    const doc = jsDocAbove(source, node.start, comments);
    const texts = new Map(tagsOf(doc).params);
    found.push({
      name: node.id.name,
      file,
      line: node.loc!.start.line,
      isCustomFunction: /^\s*\*?\s*@customfunction\b/im.test(doc),
      description: tagsOf(doc).description,
      parameters: node.params.map((parameter, i) => {
        const name = parameterName(parameter) ?? `arg${i + 1}`;
        return { name, description: texts.get(name) ?? '' };
      }),
      isVariadic: isVariadic(node),
    });
  }
  return found;
}

function isVariadic(declaration: FunctionDeclaration | AnonymousFunctionDeclaration): boolean {
  let isFound = declaration.params.some(({ type }) => type === 'RestElement');
  visit(declaration.body, (node) => {
    if (node.type === 'Identifier' && node.name === 'arguments') isFound = true;
  });
  return isFound;
}

function parameterName(parameter: Pattern): string | null {
  if (parameter.type === 'Identifier') return parameter.name;
  if (parameter.type === 'AssignmentPattern') return parameterName(parameter.left);
  if (parameter.type === 'RestElement') return parameterName(parameter.argument);
  return null;
}

function jsDocAbove(source: string, start: number, comments: readonly Comment[]): string {
  const above = comments.filter((comment) => comment.end <= start).at(-1);
  if (above?.type !== 'Block' || !above.value.startsWith('*')) return '';
  return source.slice(above.end, start).trim() === '' ? above.value.slice(1) : '';
}

/** HTML and line breaks are stripped, as in Google's help. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function tagsOf(doc: string): { description: string; params: [string, string][] } {
  const text = doc.replace(/^[ \t]*\*[ \t]?/gm, '').trim();
  const [description = '', ...tags] = text.split(/^@/m);
  const params: [string, string][] = [];
  for (const tag of tags) {
    const match = /^param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s]*\s*-?\s*([\s\S]*)$/.exec(tag);
    if (match) params.push([match[1]!, plain(match[2]!)]);
  }
  return { description: plain(description), params };
}
