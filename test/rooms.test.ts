import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/**
 * What the files of a room may import beside their own room: a room, one file of it, a package, "node", or "types" for
 * the types of any room. "(types)" allows types only.
 */
const mayImport: Record<string, readonly string[]> = {
  stats: [],
  log: ['stats'],
  metric: ['stats', 'log'],
  plan: ['stats', 'metric', 'log'],
  report: ['stats', 'metric', 'plan', 'log', 'locale (types)'],
  functions: ['stats', 'plan', 'metric', 'log'],
  locale: ['types'],
  entry: ['stats', 'log', 'locale (types)'],
  addon: ['stats', 'log', 'metric', 'plan', 'entry', 'report', 'functions', 'locale'],
  sidebar: ['addon (types)', 'entry', 'locale', 'log', 'plan', 'report (types)', 'preact', 'preact/hooks'],
  workbench: ['types', 'build/dist.ts', 'node', 'packages', 'workbench/engine', 'workbench/server'],
  'workbench/engine': ['types', 'packages', '@odoo/o-spreadsheet'],
  'workbench/server': ['types', 'node', 'packages', 'workbench', 'workbench/engine'],
  'workbench/page': [
    'types',
    'packages',
    '@odoo/o-spreadsheet',
    'workbench',
    'workbench/engine',
    'workbench/server/protocol.ts',
  ],
  build: ['functions', 'locale', 'addon/entry-points.ts', 'node', 'packages'],
};

/** Packages that only rooms which name them may import: the engine, and what nothing but the benches uses. */
const guarded = ['@odoo/o-spreadsheet', '@duckdb/node-api', 'arquero', 'alasql'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypes: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(src, name))
  .sort();

function parse(file: string, text = readFileSync(file, 'utf8')): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function importsOf(file: string, source = parse(file)): Import[] {
  const found: Import[] = [];
  const add = (target: ts.Node, isTypes: boolean) => {
    if (ts.isStringLiteralLike(target)) found.push({ file, target: target.text, isTypes });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    const isDynamicImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isDynamicImport && node.arguments.length > 0) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The most exact room that the table knows: "workbench/engine" before "workbench". */
function roomOf(file: string): string {
  const folders = dirname(relative(src, file)).split('/');
  const nested = folders.slice(0, 2).join('/');
  return nested in mayImport ? nested : folders[0];
}

/** The arrow in words where the table forbids it, else null. */
function forbidden({ file, target, isTypes }: Import): string | null {
  const room = roomOf(file);
  const arrow = (to: string) =>
    `${room} → ${to}: ${relative(src, file)} imports ${isTypes ? 'types of ' : ''}${target}`;
  const allowed = mayImport[room];
  if (!allowed) return `${room} is no room of the table: ${relative(src, file)}`;
  if (!target.startsWith('.')) {
    if (target.startsWith('node:')) return allowed.includes('node') ? null : arrow('Node');
    const isAllowed = allowed.includes(target) || (allowed.includes('packages') && !guarded.includes(target));
    return isAllowed ? null : arrow(target);
  }
  const path = join(dirname(file), target);
  const other = roomOf(path);
  if (other === room || allowed.includes(other)) return null;
  if (allowed.includes(relative(src, path))) return null;
  return isTypes && (allowed.includes('types') || allowed.includes(`${other} (types)`)) ? null : arrow(other);
}

describe('the rooms of src', () => {
  it('every import follows an allowed arrow', () => {
    expect(files.flatMap((file) => importsOf(file).map(forbidden)).filter((arrow) => arrow !== null)).toEqual(
      [],
    );
  });

  it('every room of the table has a file', () => {
    const rooms = new Set(files.map(roomOf));
    expect(Object.keys(mayImport).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('one file of the add-on says SpreadsheetApp, and outside it only the workbench and the build do', () => {
    const says = (file: string) => {
      let isSaid = false;
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && node.text === 'SpreadsheetApp') isSaid = true;
        ts.forEachChild(node, visit);
      };
      visit(parse(file));
      return isSaid;
    };
    const speakers = files.filter((file) => !roomOf(file).startsWith('workbench')).filter(says);
    expect(speakers.map((file) => relative(src, file))).toHaveLength(1);
    expect(roomOf(speakers[0])).toBe('addon');
  });
});

describe('the table of rooms', () => {
  const arrowOf = (file: string, text: string) =>
    importsOf(join(src, file), parse(file, text)).map((one) => forbidden({ ...one, file: join(src, file) }));

  it.each([
    ['stats/a.ts', `import { b } from '../plan/b.ts';`, 'stats → plan: stats/a.ts imports ../plan/b.ts'],
    [
      'stats/a.ts',
      `import type { B } from '../plan/b.ts';`,
      'stats → plan: stats/a.ts imports types of ../plan/b.ts',
    ],
    ['stats/a.ts', `import { readFile } from 'node:fs';`, 'stats → Node: stats/a.ts imports node:fs'],
    ['plan/a.ts', `import esbuild from 'esbuild';`, 'plan → esbuild: plan/a.ts imports esbuild'],
    ['plan/a.ts', `export * from '../report/b.ts';`, 'plan → report: plan/a.ts imports ../report/b.ts'],
    ['plan/a.ts', `const b = import('../report/b.ts');`, 'plan → report: plan/a.ts imports ../report/b.ts'],
    [
      'report/page/a.ts',
      `import { en } from '../../locale/en.ts';`,
      'report → locale: report/page/a.ts imports ../../locale/en.ts',
    ],
    [
      'report/a.ts',
      `import { type W } from '../locale/w.ts';`,
      'report → locale: report/a.ts imports ../locale/w.ts',
    ],
    [
      'workbench/a.ts',
      `import { b } from '../log/b.ts';`,
      'workbench → log: workbench/a.ts imports ../log/b.ts',
    ],
    [
      'workbench/gas/a.ts',
      `import o from '@odoo/o-spreadsheet';`,
      'workbench → @odoo/o-spreadsheet: workbench/gas/a.ts imports @odoo/o-spreadsheet',
    ],
    [
      'build/a.ts',
      `import { b } from '../addon/main.ts';`,
      'build → addon: build/a.ts imports ../addon/main.ts',
    ],
    [
      'workbench/engine/a.ts',
      `import { b } from '../server/b.ts';`,
      'workbench/engine → workbench/server: workbench/engine/a.ts imports ../server/b.ts',
    ],
    [
      'workbench/engine/a.ts',
      `import 'node:fs';`,
      'workbench/engine → Node: workbench/engine/a.ts imports node:fs',
    ],
    ['attic/a.ts', `import { b } from './b.ts';`, 'attic is no room of the table: attic/a.ts'],
  ])('in %s %s is refused', (file, text, arrow) => {
    expect(arrowOf(file, text)).toEqual([arrow]);
  });

  it.each([
    ['report/a.ts', `import type { W } from '../locale/w.ts';`],
    ['workbench/gas/a.ts', `import type { B } from '../../log/b.ts'; import { z } from '../engine/z.ts';`],
    ['workbench/engine/a.ts', `import o from '@odoo/o-spreadsheet';`],
    ['workbench/server/a.ts', `import { b } from '../host.ts'; import { z } from '../engine/z.ts';`],
    [
      'build/a.ts',
      `import { e } from '../addon/entry-points.ts'; import { build } from 'esbuild'; import 'node:fs';`,
    ],
  ])('in %s %s is allowed', (file, text) => {
    expect(arrowOf(file, text).every((arrow) => arrow === null)).toBe(true);
  });
});
