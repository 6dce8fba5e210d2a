import { afterEach, describe, expect, it } from 'vitest';
import type { SaveAnswer } from '../../src/addon/contract.ts';
import { createHost, type Host } from '../../src/workbench/host.ts';
import { ask, builtFiles, logName } from './project.ts';

const savers = 2;
const rounds = 20;

/** Savers in threads of their own, each sending its entries one call after the other. */
async function saveAtOnce(files: Readonly<Record<string, string>>): Promise<{ host: Host; told: number }> {
  const host = createHost({ files, workers: savers, seed: 7 });
  ask(host, 'setUpLog', {});
  await host.startWorkers();
  let told = 0;
  const saver = async (name: number) => {
    for (let round = 0; round < rounds; round++) {
      const entry = {
        id: `saver-${name}-${String(round).padStart(4, '0')}`,
        date: '2026-11-23',
        activity: 'cold call',
      };
      const text = await host.runAsync(
        'saveEntries',
        [JSON.stringify({ entries: [entry] })],
        `rep${name}@example.com`,
      );
      const answer = JSON.parse(String(text)) as { ok: boolean; value?: SaveAnswer };
      if (answer.value?.results[0]?.status === 'saved') told++;
    }
  };
  await Promise.all(Array.from({ length: savers }, (_, name) => saver(name)));
  return { host, told };
}

const idsIn = (host: Host) =>
  new Set(
    host
      .values(logName)
      .slice(1)
      .map((row) => row[11])
      .filter((id) => id !== null),
  );

describe('saveEntries by two reps at once', () => {
  let host: Host | null = null;
  afterEach(() => host?.close());

  it('saveEntries of two savers loses no row and doubles none', async () => {
    const saved = await saveAtOnce(await builtFiles());
    host = saved.host;
    expect(saved.told).toBe(savers * rounds);
    expect(idsIn(host).size).toBe(savers * rounds);
    expect(host.values(logName)).toHaveLength(1 + savers * rounds);
  });

  it('saveEntries without its lock loses rows: the test above can fail', async () => {
    const files = { ...(await builtFiles()) };
    const lock = '{ tryLock: function () { return true; }, releaseLock: function () {} }';
    const unlocked = files['Code.js']!.replace(/LockService\.getDocumentLock\(\)/g, lock);
    expect(unlocked).not.toBe(files['Code.js']);
    const saved = await saveAtOnce({ ...files, 'Code.js': unlocked });
    host = saved.host;
    expect(idsIn(host).size).toBeLessThan(savers * rounds);
  });
});
