import { addFunction, type EngineModel, type FunctionResultObject, registries } from './odoo.ts';

type Given = FunctionResultObject | undefined;
type Matrix = FunctionResultObject[][];
interface Definition {
  description: string;
  args: { name: string; description: string; isMatrix?: boolean; isOptional?: boolean }[];
  compute(...args: (Given | Matrix)[]): unknown;
}

/** Functions of Google Sheets that the engine has not. */
const GOOGLE: Record<string, Definition> = {
  ARRAYFORMULA: {
    description:
      'Enables the display of values returned from an array formula into multiple rows and/or columns.',
    args: [{ name: 'array_formula', description: 'A range or an expression with one.', isMatrix: true }],
    compute: (array) => array ?? { value: '' },
  },
  N: {
    description: 'Returns the argument provided as a number.',
    args: [{ name: 'value', description: 'The argument to be converted to a number.' }],
    compute: (given) => {
      const { value, format } = given as FunctionResultObject;
      return typeof value === 'number' ? { value, format } : { value: value === true ? 1 : 0 };
    },
  },
  REGEXMATCH: {
    description: 'Whether a piece of text matches a regular expression.',
    args: [
      { name: 'text', description: 'The text to be tested against the regular expression.' },
      { name: 'regular_expression', description: 'The regular expression to test the text against.' },
    ],
    compute: (text, pattern) => ({ value: new RegExp(word(pattern), 'u').test(word(text)) }),
  },
  TO_DATE: {
    description: 'Converts a provided number to a date.',
    args: [{ name: 'value', description: 'The argument to be converted to a date.' }],
    compute: (given) => ({ value: (given as FunctionResultObject).value, format: 'm/d/yyyy' }),
  },
  TO_TEXT: {
    description: 'Converts a provided numeric value to a text value.',
    args: [{ name: 'value', description: 'The argument to be converted to text.' }],
    compute: (given) => ({ value: word(given) }),
  },
};

function word(given: Given | Matrix): string {
  const { value } = given as FunctionResultObject;
  return value === null ? '' : String(value);
}

/** Functions of the engine that Google Sheets has not: they must not work here. */
const ENGINE_ONLY = [
  'ARRAYTOTEXT',
  'DROP',
  'EXPAND',
  'FORMAT.LARGE.NUMBER',
  'MATTHEWS',
  'MONTH.END',
  'MONTH.START',
  'PIVOT',
  'PIVOT.HEADER',
  'PIVOT.VALUE',
  'POLYFIT.COEFFS',
  'POLYFIT.FORECAST',
  'QUARTER',
  'QUARTER.END',
  'QUARTER.START',
  'REGEXTEST',
  'SPEARMAN',
  'TAKE',
  'TEXTAFTER',
  'TEXTBEFORE',
  'TEXTSPLIT',
  'YEAR.END',
  'YEAR.START',
];

const registry = registries.functionRegistry as unknown as {
  content: Record<string, unknown>;
  replace(name: string, description: Parameters<typeof addFunction>[1]): void;
};

/** Whether the engine can compile a call of this function. */
export function isKnownFunction(name: string): boolean {
  return name in registry.content;
}

/** Makes a function known to the process, in place of an earlier one of that name. */
export function putFunction(name: string, description: Parameters<typeof addFunction>[1]): void {
  registry.replace(name, description);
}

/** Adds Google's functions to the process once; every model refuses what only the engine has. */
export function installGoogleFunctions(): void {
  for (const [name, { description, args, compute }] of Object.entries(GOOGLE)) {
    if (isKnownFunction(name)) continue;
    addFunction(name, {
      description,
      category: 'Google',
      args: args.map((arg) => ({
        name: arg.name,
        description: arg.description,
        type: arg.isMatrix ? ['ANY', 'RANGE<ANY>'] : ['ANY'],
        acceptMatrix: arg.isMatrix === true,
      })),
      compute: compute as never,
    });
  }
}

/** What a model's functions are looked up in before the engine's own. */
export function functionOverrides(): Record<string, unknown> {
  return Object.fromEntries(ENGINE_ONLY.map((name) => [name, () => unknownFunction(name)]));
}

export function unknownFunction(name: string): FunctionResultObject {
  return { value: '#NAME?', message: `Unknown function: '${name}'.` };
}

/** The table of a model: a function put in here exists for that model alone. */
export function overridesOf(model: EngineModel): Record<string, unknown> {
  return model.config.custom as Record<string, unknown>;
}
