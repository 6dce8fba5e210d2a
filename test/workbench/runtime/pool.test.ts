import { expect, test } from 'vitest';
import { createHost } from '../../../src/workbench/host.ts';
test('runAsync works', async () => {
  const host = createHost({ files: { 'Code.js': 'function f(a){ return [a, new Date(2026,6,1).toISOString()] }' , 'appsscript.json': '{"timeZone":"Europe/Kyiv"}'}, workers: 2 });
  const t = performance.now();
  await host.startWorkers();
  console.log('start', performance.now() - t);
  expect(await host.runAsync('f', [1])).toEqual([1, '2026-06-30T21:00:00.000Z']);
  expect(host.run('f', [1])).toEqual([1, '2026-06-30T21:00:00.000Z']);
  await host.close();
});
