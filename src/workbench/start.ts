import { join } from 'node:path';
import { distFiles, writeDist } from '../build/dist.ts';
import { Pool } from './runtime/pool.ts';
import { pageFiles } from './server/build-page.ts';
import { serve } from './server/serve.ts';
import { shown, startBook } from './server/start-book.ts';
import { readStartOptions, START_HELP } from './server/start-options.ts';

const root = join(import.meta.dirname, '../..');

try {
  await start();
} catch (error) {
  console.error((error as Error).message.split('\n')[0]);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (options.isHelp) {
    console.log(START_HELP);
    return;
  }
  const { from, ...book } = startBook(options, join(root, 'out'));
  const [files] = await Promise.all([distFiles(root), pageFiles(), Pool.prepare()]);
  await writeDist(join(root, 'dist'), files);
  const { locale, port } = options;
  const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = options;
  const served = await serve({ ...book, files, port, locale, timeZone });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void served.close());
  console.log(`Opened ${from}. It is kept in ${shown(book.keepAt)}.`);
  if (served.aside !== null) console.log(`The workbook that was there is now ${shown(served.aside)}.`);
  if (served.trouble !== null) console.log(`The script cannot be loaded. ${served.trouble}`);
  console.log(`${served.url}  (Ctrl+C stops)`);
  await served.host.startWorkers();
}
