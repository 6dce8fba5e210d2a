import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../src/functions/family.ts';
import { type DocumentedExport, docExamples, evaluate, examplesIn, exportsOf } from './doc-examples.ts';

const src = join(import.meta.dirname, '../src');
const filesOf = (room: string) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(src, room, name));
const documented = ['stats', 'log', 'metric', 'plan', 'report', 'functions'].flatMap(filesOf);
const exported = documented.flatMap(exportsOf);
/** What `log` and `asOf` are in examples. */
const exampleLog = join(import.meta.dirname, 'example-log.ts');

/** What has no example, by reason. */
const withoutExample: Readonly<Record<string, readonly string[]>> = {
  'takes a whole log or a language; its own tests show one': [
    'adviceFor',
    'differencesOf',
    'differenceNotes',
    'hoursTableOf',
    'otherMetrics',
    'setterCloserOf',
    'sideBySideOf',
    'tablesOf',
    'trustNotes',
    'formatOf',
    'basisOf',
    'stageCountsBy',
    'funnelReport',
    'forecastOf',
    'goalsReport',
    'goalNotes',
    'planSentence',
    'monthlyTarget',
    'funnelNotes',
    'warningsOf',
    'leverNote',
    'leversOf',
    'logBeginsWithin',
    'headroomOf',
    'caveatsOf',
    'breakdownRow',
    'breakdownBy',
    'keepingOf',
    'knownProspectsOf',
    'layOut',
    'metricTable',
    'notesFor',
    'periodWords',
    'planOf',
    'refusalSentence',
    'trendOf',
    'writeReport',
  ],
  'adds rows to a page, which the tests of the summary read': [
    'addAdvice',
    'addBreakdown',
    'addCharts',
    'addEnd',
    'addForecast',
    'addGoal',
    'addGoals',
    'goalCards',
    'addConfidence',
    'alertCell',
    'inputCheck',
    'quoted',
    'amountFormat',
    'addFunnel',
    'addLevers',
    'addHead',
    'addNotes',
    'addHours',
    'addMetrics',
    'addSetterCloser',
    'addSideBySide',
    'addPlan',
    'planRows',
    'addTrend',
    'addTable',
    'labelColumn',
    'numberColumn',
    'rateColumn',
    'intervalColumn',
    'moneyColumn',
    'rateCell',
    'integrityRow',
    'PageBuilder',
    'cell',
    'line',
  ],
  'an error, which the example of refuse throws': ['Refusal'],
  'declares its example itself, which runs in the built script': [
    'customFunctions',
    ...customFunctions.map(({ name }) => name),
  ],
};
const excused = Object.values(withoutExample).flat();

/** A constant in which nothing can be called is its own example. */
async function isData({ file, kind, name }: DocumentedExport): Promise<boolean> {
  if (kind !== 'const') return false;
  const { [name]: value } = await import(pathToFileURL(file).href);
  return JSON.stringify(value) !== undefined && !hasFunction(value);
}

function hasFunction(value: unknown): boolean {
  if (typeof value === 'function') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFunction);
}

function hasExample({ comment, file, name }: DocumentedExport): boolean {
  return examplesIn(comment, file).some(({ expression }) => new RegExp(`\\b${name}\\b`).test(expression));
}

const placeOf = ({ file, name }: DocumentedExport) => `${relative(src, file)}: ${name}`;

describe('the examples in doc comments', () => {
  it.each(documented.flatMap(docExamples))(
    '$expression gives $answer',
    async ({ file, expression, answer }) => {
      const scope = [...documented, file, exampleLog];
      if (answer.startsWith('throws ')) {
        await expect(evaluate(expression, scope)).rejects.toThrow(answer.slice('throws '.length));
      } else {
        expect(await evaluate(expression, scope)).toEqual(await evaluate(answer, scope));
      }
    },
  );

  it('every function and class of the pure rooms has one of its own, or a reason', async () => {
    const callable: DocumentedExport[] = [];
    for (const each of exported)
      if (each.kind !== 'type' && each.kind !== 'interface' && !(await isData(each))) callable.push(each);
    expect(callable.length).toBeGreaterThan(80);
    const missing = callable.filter((each) => !excused.includes(each.name) && !hasExample(each));
    expect(missing.map(placeOf)).toEqual([]);
    const needless = excused.filter(
      (name) => !callable.some((each) => each.name === name && !hasExample(each)),
    );
    expect(needless).toEqual([]);
  });

  it('every export of the pure rooms has a doc comment directly above it', () => {
    // The shapes and formats of the report's page are named by their fields.
    const isPage = ({ file, kind }: DocumentedExport) =>
      relative(src, file).startsWith('report') && /const|type|interface/.test(kind);
    const bare = exported.filter((each) => each.comment === '' && !isPage(each));
    expect(bare.map(placeOf)).toEqual([]);
  });

  it('an example without an answer is refused, not passed over', () => {
    expect(() => examplesIn(' * @example roundUp(1.5)', 'round-up.ts')).toThrow('expression // answer');
    expect(examplesIn(' * @example roundUp(1.5) // 2', 'round-up.ts')).toHaveLength(1);
  });
});
