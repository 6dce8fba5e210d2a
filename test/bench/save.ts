import { filledHost, median } from './filled-host.ts';

const saves = 15;

/** Service calls, cells read and time of one save, by rows in the log. The first two must not grow with it. */
export async function benchSave(sizes: readonly number[]): Promise<void> {
  console.log('save of one entry        calls  cells read  ms (median)');
  for (const rows of sizes) {
    const host = await filledHost(rows);
    const times: number[] = [];
    for (let save = 0; save < saves; save++) {
      const entry = { id: `bench-save-${save}`, date: '2026-11-23', activity: 'cold call', rep: 'Rep 1' };
      host.resetCounts();
      const start = performance.now();
      host.run('saveEntries', [JSON.stringify({ entries: [entry] })]);
      times.push(performance.now() - start);
    }
    const { calls, cellsRead } = host.counts();
    console.log(
      `${String(rows).padStart(10)} rows          ${String(calls).padStart(5)}  ${String(cellsRead).padStart(10)}  ${median(times).toFixed(1).padStart(11)}`,
    );
    await host.close();
  }
}
