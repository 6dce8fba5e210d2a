import { afterEach, describe, expect, it } from 'vitest';
import type { SaveAnswer } from '../../src/addon/contract.ts';
import { createHost, type Host } from '../../src/workbench/host.ts';
import { ask, builtFiles, logName } from '../path/project.ts';

const savers = 4;
const rounds = 50;

describe('saveEntries by four reps at once', () => {
  let host: Host | null = null;
  afterEach(() => host?.close());

  it('saveEntries of four savers and fifty lists each tells nobody "saved" of a row that is not there', async () => {
    host = createHost({ files: await builtFiles(), workers: savers, seed: 11 });
    ask(host, 'setUpLog', {});
    await host.startWorkers();
    const told = new Set<string>();
    const sendAll = async (saver: number) => {
      for (let round = 0; round < rounds; round++) {
        const entries = [0, 1].map((each) => ({
          id: `long-${saver}-${String(round).padStart(3, '0')}-${each}`,
          date: '2026-11-23',
          activity: 'cold call',
          rep: `Rep ${saver}`,
        }));
        const text = await host!.runAsync(
          'saveEntries',
          [JSON.stringify({ entries })],
          `rep${saver}@example.com`,
        );
        const answer = JSON.parse(String(text)) as { ok: boolean; value: SaveAnswer };
        for (const { id, status } of answer.value.results) if (status === 'saved') told.add(id!);
      }
    };
    await Promise.all(Array.from({ length: savers }, (_, saver) => sendAll(saver)));
    const ids = host
      .values(logName)
      .slice(1)
      .map((row) => row[11]);
    expect(new Set(ids)).toEqual(told);
    expect(ids).toHaveLength(savers * rounds * 2);
  });
});
