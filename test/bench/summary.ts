import { filledHost } from './filled-host.ts';

/** Service calls, cells and time of one summary, by rows in the log. */
export async function benchSummary(sizes: readonly number[]): Promise<void> {
  console.log('\nsummary of everything    calls  cells read  cells written  flushes        ms');
  for (const rows of sizes) {
    const host = await filledHost(rows);
    host.run('writeSummary', [JSON.stringify({ period: { id: 'all' } })]);
    host.resetCounts();
    const start = performance.now();
    host.run('writeSummary', [JSON.stringify({ period: { id: 'all' } })]);
    const ms = performance.now() - start;
    const { calls, cellsRead, cellsWritten, flushes } = host.counts();
    const columns = [
      String(calls).padStart(5),
      String(cellsRead).padStart(10),
      String(cellsWritten).padStart(13),
      String(flushes).padStart(7),
      ms.toFixed(0).padStart(8),
    ];
    console.log(`${String(rows).padStart(10)} rows          ${columns.join('  ')}`);
    await host.close();
  }
}
