import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logTable } from './log-table.ts';
import { packTable } from './packed-table.ts';
import { asked, compare, type MeasureId } from './question.ts';
import type { Report } from './run.ts';

/** Who answers beside us: the name that is printed, and the module. */
const peers = {
  duckdb: 'DuckDB',
  arquero: 'arquero',
  alasql: 'alasql',
  formulas: 'COUNTIFS and SUMIFS',
} as const;

/**
 * From rows as a sheet hands them over to a table by month and rep, beside what people would use instead, each in a process of
 * its own. Ours also evaluates every metric of the log; the others give the base measures that their language can say. Of some
 * rounds, in which everybody takes turns, each one's middle is shown. Throws where an answer differs from ours.
 */
export async function benchTally(
  rows: number,
  rounds: number,
  contenders: readonly (keyof typeof peers)[],
): Promise<void> {
  console.log(
    `\ntally by month and rep, ${rows} rows\n${' '.repeat(20)}  load ms    ask ms  together  ÷ ours  peak MB  measures  cells  differ`,
  );
  const reports = await inTurns(['ours', ...contenders], rows, rounds);
  const ours = middleOf(reports.get('ours')!);
  console.log(line('ours, every metric', ours, ours));
  for (const module of contenders) {
    const report = middleOf(reports.get(module)!);
    const { cells, mismatches } = compare(ours.answer, report.answer);
    const compared = `${String(cells).padStart(7)}  ${String(mismatches.length).padStart(6)}`;
    console.log(`${line(peers[module], report, ours)}${compared}`);
    const missing = asked.filter((id) => !saidBy(report).includes(id));
    if (missing.length > 0) console.log(`  left out, in its favour: ${missing.join(', ')}`);
    if (mismatches.length > 0)
      throw new Error(`${peers[module]} requires our answer, got ${mismatches.slice(0, 3).join('; ')}`);
  }
}

async function inTurns(
  modules: readonly string[],
  rows: number,
  rounds: number,
): Promise<Map<string, Report[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tally-'));
  try {
    const file = join(folder, 'table');
    packTable(logTable(rows), file);
    const reports = new Map<string, Report[]>(modules.map((module) => [module, []]));
    for (let round = 0; round < rounds; round++)
      for (const [module, own] of reports) own.push(await runApart(module, file));
    return reports;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The round whose time is in the middle. */
function middleOf(reports: readonly Report[]): Report {
  const sorted = [...reports].sort((a, b) => a.loadMs + a.askMs - b.loadMs - b.askMs);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function line(name: string, report: Report, ours: Report): string {
  const together = report.loadMs + report.askMs;
  return [
    name.padEnd(20),
    report.loadMs.toFixed(0).padStart(7),
    report.askMs.toFixed(0).padStart(8),
    together.toFixed(0).padStart(8),
    (together / (ours.loadMs + ours.askMs)).toFixed(1).padStart(6),
    (report.peakBytes / 1e6).toFixed(0).padStart(7),
    `${saidBy(report).length} of ${asked.length}`.padStart(8),
  ].join('  ');
}

function saidBy({ answer }: Report): MeasureId[] {
  return asked.filter((id) => [...answer.values()].some((group) => group[id] !== undefined));
}

/** A process that nobody used before, with memory enough for a million rows in objects. */
function runApart(module: string, file: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('run.ts', import.meta.url), [module, file], {
      execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=8192'],
      serialization: 'advanced',
    });
    child.once('message', (report) => resolve(report as Report));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${module} requires a process that answers, got exit ${code}`)),
    );
  });
}
