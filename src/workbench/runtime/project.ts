import vm from 'node:vm';
import { type Manifest, readManifest } from './manifest.ts';
import { type PublicFunction, publicFunctions } from './public-functions.ts';
import { SaveError } from './save-error.ts';

/** A pushed Apps Script project. Plain data: it is sent to workers as it is. */
export interface Project {
  /** Script files in push order. */
  scripts: readonly { name: string; text: string }[];
  /** Every file by name, as pushed. */
  files: Readonly<Record<string, string>>;
  manifest: Manifest;
  functions: readonly PublicFunction[];
  scriptId: string;
  isBound: boolean;
}

/** Projects and files kept compiled, the oldest given up first. */
const MAX_COMPILED = 50;

const isScript = (name: string): boolean => /\.(js|gs)$/.test(name);

/** Checks the files as Google does when they are pushed, in the order given, and reads the public functions from their text. */
export function pushProject(files: Readonly<Record<string, string>>, isBound = true): Project {
  const scripts = Object.entries(files)
    .filter(([name]) => isScript(name))
    .map(([name, text]) => ({ name, text }));
  for (const { name } of scripts) {
    if (`${name.replace(/\.(js|gs)$/, '')}.html` in files) {
      throw new Error(
        `A file with this name already exists in the current project: ${name.replace(/\.\w+$/, '')}`,
      );
    }
  }
  return {
    scripts,
    files,
    manifest: readManifest(files['appsscript.json']),
    functions: scripts.flatMap(({ name, text }) => knownFunctions(name, text)),
    scriptId: 'workbench-script',
    isBound,
  };
}

const read = new Map<string, PublicFunction[]>();

/** Public functions of a file; the same text is parsed once, as many hosts are made of one build. */
function knownFunctions(name: string, text: string): PublicFunction[] {
  const key = `${name}\n${text}`;
  const known = read.get(key) ?? publicFunctions(name, text);
  if (read.size >= MAX_COMPILED) read.delete(read.keys().next().value!);
  read.set(key, known);
  return known;
}

/** The scripts of a project compiled as one global scope. */
export interface CompiledProject {
  script: vm.Script;
  /** Whether the source mentions promises at all. */
  usesPromises: boolean;
  /** File and line of a line of the joined source. */
  place(line: number): { file: string; line: number };
}

/** File name of the joined source in stacks, before it is translated to a file of the project. */
export const JOINED = 'apps-script:project';

const compiled = new Map<string, CompiledProject>();

/** All script files joined into one global scope, compiled once for the same text. */
export function compileProject(project: Project): CompiledProject {
  const source = project.scripts.map(({ text }) => text.replace(/\r\n?/g, '\n')).join('\n');
  const key = `${project.scripts.map(({ name }) => name).join('\n')}\n\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const fresh = compile(project, source);
  if (compiled.size >= MAX_COMPILED) compiled.delete(compiled.keys().next().value!);
  compiled.set(key, fresh);
  return fresh;
}

function compile(project: Project, source: string): CompiledProject {
  const starts: { file: string; first: number }[] = [];
  let line = 1;
  for (const { name, text } of project.scripts) {
    starts.push({ file: name, first: line });
    line += text.replace(/\r\n?/g, '\n').split('\n').length;
  }
  const place = (at: number): { file: string; line: number } => {
    const start = starts.findLast(({ first }) => first <= at) ?? { file: 'Code.js', first: 1 };
    return { file: start.file, line: at - start.first + 1 };
  };
  try {
    return {
      script: new vm.Script(source, { filename: JOINED }),
      usesPromises: /\basync\b|\bPromise\b/.test(source),
      place,
    };
  } catch (error) {
    const at = /^apps-script:project:(\d+)/.exec((error as Error).stack ?? '');
    const where = place(Number(at?.[1] ?? 1));
    throw new SaveError('SyntaxError', (error as Error).message, where.file, where.line);
  }
}
