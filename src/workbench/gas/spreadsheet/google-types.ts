import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One overload: the types of its parameters, as @types/google-apps-script writes them. */
export type Overload = readonly string[];

/** What Google's own type declarations say: methods of each class with their overloads, members of each enumeration. */
export interface GoogleTypes {
  classes: ReadonlyMap<string, ReadonlyMap<string, readonly Overload[]>>;
  enums: ReadonlyMap<string, readonly string[]>;
  /** Enumerations that hang on a class: SpreadsheetApp.BorderStyle, by class and property. */
  constants: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const FILES = ['spreadsheet', 'charts', 'base'];

/** Read once from the installed declarations, so that names and overloads are never written twice. */
export const googleTypes: GoogleTypes = readTypes();

function readTypes(): GoogleTypes {
  const require = createRequire(import.meta.url);
  const classes = new Map<string, Map<string, Overload[]>>();
  const enums = new Map<string, string[]>();
  const constants = new Map<string, Map<string, string>>();
  for (const file of FILES) {
    const path = require.resolve(`@types/google-apps-script/google-apps-script.${file}.d.ts`);
    const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name, body] of text.matchAll(
      /^ {8}interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)^ {8}\}/gm,
    )) {
      if (classes.has(name)) continue;
      classes.set(name, methodsOf(body));
      const members = [...body.matchAll(/^ {12}(\w+): typeof (?:\w+\.)*(\w+);/gm)];
      constants.set(name, new Map(members.map(([, property, enumName]) => [property, enumName])));
    }
    for (const [, name, body] of text.matchAll(/^ {8}enum (\w+) \{\n([\s\S]*?)^ {8}\}/gm)) {
      enums.set(
        name,
        [...body.matchAll(/^\s*(\w+)/gm)].map(([, member]) => member),
      );
    }
  }
  return { classes, enums, constants };
}

function methodsOf(body: string): Map<string, Overload[]> {
  const methods = new Map<string, Overload[]>();
  for (const [, name, parameters] of body.matchAll(/^ {12} ?(\w+)\(([\s\S]*?)\):/gm)) {
    const overloads = methods.get(name) ?? [];
    overloads.push(
      ...expanded(
        splitTop(parameters, ',')
          .map((parameter) => parameter.trim())
          .filter(Boolean),
      ),
    );
    methods.set(name, overloads);
  }
  return methods;
}

/** A parameter "name?: type" may be left out: it stands for two overloads. */
function expanded(parameters: readonly string[]): string[][] {
  const types = parameters.map((parameter) => parameter.replace(/^\.*\w+\??:\s*/, ''));
  const firstOptional = parameters.findIndex((parameter) => /^\w+\?:/.test(parameter));
  if (firstOptional < 0) return [types];
  return Array.from({ length: types.length - firstOptional + 1 }, (_, i) =>
    types.slice(0, firstOptional + i),
  );
}

/** Splits at a mark that is not inside brackets. */
export function splitTop(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if ('([{<'.includes(char)) depth++;
    if (')]}>'.includes(char)) depth--;
    if (char === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
