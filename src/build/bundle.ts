import { join } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { entryPoints } from '../addon/entry-points.ts';
import { privateGlobal, publicFunctions, stubs } from './stubs.ts';

/**
 * The text of Code.js: everything the script runs inside one private global, then the public functions.
 *
 * Loaded anew for every click and formula, so it is kept small; names stay and lines are short, so that a stack trace from a
 * user's spreadsheet says where. Throws when the text is no ES2019 script, because Google's save-time parser is older than its engine and refuses class fields, BigInt
 * and numeric separators.
 */
export async function bundleCode(root: string): Promise<string> {
  await checkExports(root);
  const result = await build({
    stdin: {
      contents: [
        `export { ${entryPoints.map(({ name }) => name).join(', ')} } from './src/addon/main.ts';`,
        `export { callFunction } from './src/addon/custom-functions.ts';`,
      ].join('\n'),
      resolveDir: root,
      sourcefile: 'public.ts',
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    inject: [join(import.meta.dirname, 'local-math.ts')],
    target: 'es2019',
    format: 'iife',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    globalName: privateGlobal,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    logOverride: { bigint: 'error' },
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: { js: `\n${stubs(publicFunctions())}` },
  });
  const code = result.outputFiles[0].text;
  checkScript(code, 'Code.js');
  return code;
}

/** Throws where the text is not a script of ES2019, with the line that is to blame. */
export function checkScript(code: string, name: string): void {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('loc' in error)) throw error;
    const { line } = error.loc as { line: number };
    throw new Error(
      `${name} requires ES2019, got at line ${line}: ${code.split('\n')[line - 1].trim()} (${error.message})`,
    );
  }
}

/** main.ts and the list of entry points name the same functions, so that nothing is public, or missing, by accident. */
async function checkExports(root: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: ['src/addon/main.ts'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const declared: string[] = entryPoints.map(({ name }) => name);
  const surplus = output.exports.filter((name) => !declared.includes(name));
  const missing = declared.filter((name) => !output.exports.includes(name));
  if (surplus.length + missing.length > 0) {
    throw new Error(
      `src/addon/main.ts requires exactly the exports of entry-points.ts, got surplus: ${surplus.join(', ') || 'none'}; missing: ${missing.join(', ') || 'none'}`,
    );
  }
}
