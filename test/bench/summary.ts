import { filledHost } from './filled-host.ts';

/** Calls that read cells, and calls that change a sheet. */
const [isRead, isWrite] = [/^Range\.get(Display)?Values?$/, /^(Range|RangeList|Sheet)\.(set|merge|clear)/];

/** Service calls, cells and time of one summary, by rows in the log. Reads, writes and flushes must not grow with it. */
export async function benchSummary(sizes: readonly number[]): Promise<void> {
  console.log(
    '\nsummary of everything    calls  reads  writes  flushes  cells read  cells written        ms',
  );
  for (const rows of sizes) {
    const host = await filledHost(rows);
    host.run('writeSummary', [JSON.stringify({ period: { id: 'all' } })]);
    host.resetCounts();
    const start = performance.now();
    host.run('writeSummary', [JSON.stringify({ period: { id: 'all' } })]);
    const ms = performance.now() - start;
    const { byName, calls, cellsRead, cellsWritten, flushes } = host.counts();
    const callsOf = (kind: RegExp) =>
      Object.entries(byName).reduce((sum, [name, number]) => sum + (kind.test(name) ? number : 0), 0);
    const columns = [
      String(calls).padStart(5),
      String(callsOf(isRead)).padStart(5),
      String(callsOf(isWrite)).padStart(6),
      String(flushes).padStart(7),
      String(cellsRead).padStart(10),
      String(cellsWritten).padStart(13),
      ms.toFixed(0).padStart(8),
    ];
    console.log(`${String(rows).padStart(10)} rows          ${columns.join('  ')}`);
    await host.close();
  }
}
