import { fork } from 'node:child_process';
import { asked, compare } from './question.ts';
import type { Report } from './run.ts';

const peers = [
  { name: 'DuckDB', file: 'duckdb' },
  { name: 'arquero', file: 'arquero' },
  { name: 'alasql', file: 'alasql' },
];

/**
 * Everything by month and rep, from rows as a sheet hands them over to a table of numbers, beside what people would use instead.
 * Ours also evaluates every metric; the others give the base measures that their language can say. Answers must be equal.
 */
export async function benchTally(rows: number, contenders = peers): Promise<void> {
  console.log(
    `\ntally by month and rep, ${rows} rows     load ms    ask ms    ms in all  ÷ ours  peak MB  measures  cells compared`,
  );
  const ours = await runApart('ours', rows);
  print('ours, every metric', ours, ours, '');
  for (const { name, file } of contenders) {
    const report = await runApart(file, rows);
    const { cells, mismatches } = compare(ours.answer, report.answer);
    print(name, report, ours, `${cells}, ${mismatches.length} differ`);
    if (mismatches.length > 0)
      throw new Error(`${name} requires our answer, got ${mismatches.slice(0, 3).join('; ')}`);
  }
}

function print(name: string, report: Report, ours: Report, compared: string): void {
  const all = report.loadMs + report.askMs;
  const said = asked.filter((id) => [...report.answer.values()].some((group) => group[id] !== undefined));
  const columns = [
    report.loadMs.toFixed(0).padStart(9),
    report.askMs.toFixed(0).padStart(8),
    all.toFixed(0).padStart(11),
    (all / (ours.loadMs + ours.askMs)).toFixed(1).padStart(6),
    (report.peakBytes / 1e6).toFixed(0).padStart(7),
    `${said.length} of ${asked.length}`.padStart(8),
  ];
  console.log(`${name.padEnd(42)} ${columns.join('  ')}  ${compared}`);
}

/** A process that nobody used before, with memory enough for a million rows in objects. */
function runApart(file: string, rows: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('run.ts', import.meta.url), [file, String(rows)], {
      execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=8192'],
      serialization: 'advanced',
    });
    child.once('message', (report) => resolve(report as Report));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} requires a process that answers, got exit ${code}`)));
  });
}
