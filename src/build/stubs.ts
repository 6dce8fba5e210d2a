import { entryPoints } from '../addon/entry-points.ts';
import { customFunctions } from '../functions/family.ts';

/** The one name the bundle adds to the global scope beside the public functions; the underscore hides it. */
export const privateGlobal = 'Addon_';

/** A function that Google finds in the source text: a declaration at top level, its comment directly above. */
export interface PublicFunction {
  readonly name: string;
  readonly params: readonly string[];
  readonly comment: readonly string[];
  /** The expression that it returns. */
  readonly answer: string;
}

/**
 * Every public function of the script: the custom functions, then what Google, the menu and the sidebar call.
 *
 * Sheets shows the formal parameters and the comment while somebody types, so both are written out; `arguments` is
 * handed on whole, so that a surplus argument is seen and refused.
 */
export function publicFunctions(): PublicFunction[] {
  return [
    ...customFunctions.map(({ name, about, args, returns }) => ({
      name,
      params: args.map((argument) => argument.name),
      comment: [
        about,
        '',
        ...args.map(({ name: param, kind, help }) => `@param {${kind.type}} ${param} ${help}.`),
        `@return ${returns}.`,
        '@customfunction',
      ],
      answer: `${privateGlobal}.callFunction('${name}', arguments)`,
    })),
    ...entryPoints.map(({ name, params, about }) => ({
      name,
      params,
      comment: [about],
      answer: `${privateGlobal}.${name}(${params.join(', ')})`,
    })),
  ];
}

/** The source text of public functions. Throws on a name that Google would hide or take twice, or a comment that ends early. */
export function stubs(functions: readonly PublicFunction[]): string {
  const names = functions.map(({ name }) => name);
  const wrong = names.find(
    (name, index) => !/^[A-Za-z]\w*[A-Za-z0-9]$/.test(name) || names.indexOf(name) !== index,
  );
  if (wrong !== undefined)
    throw new Error(`A public function requires a name of its own that ends in no "_", got ${wrong}`);
  const broken = functions.find(({ comment }) => comment.some((line) => /\*\/|\n/.test(line)));
  if (broken) throw new Error(`${broken.name} requires one-line texts without "*/" in its help`);
  return functions.map(stub).join('\n');
}

function stub({ name, params, comment, answer }: PublicFunction): string {
  const lines = comment.map((line) => (line === '' ? ' *' : ` * ${line}`));
  const above = comment.length === 1 ? [`/** ${comment[0]} */`] : ['/**', ...lines, ' */'];
  return [...above, `function ${name}(${params.join(', ')}) {`, `  return ${answer};`, '}', ''].join('\n');
}
