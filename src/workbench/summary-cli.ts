import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer, SummaryAnswer } from '../addon/contract.ts';
import { distFiles, writeDist } from '../build/dist.ts';
import { createHost } from './host.ts';
import { printTable } from './print-table.ts';
import { writeWhole } from './runtime/book-files.ts';
import { fillSample, type SampleName } from './sample/fill.ts';

const usage = `npm run summary -- [--sample crm|team] [--locale en_US|uk_UA|…] [--period NAME] [--from DAY] [--to DAY] [--out FILE.xlsx]

NAME: today, yesterday, thisWeek, lastWeek, thisMonth, lastMonth, thisQuarter, lastQuarter, thisYear, lastYear, all
      (the CRM sample starts with all, the team with lastMonth); DAY as 2017-12-01, for a period of its own.

Builds the add-on, opens a local spreadsheet filled with a sample, writes the funnel summary with the built add-on,
prints it and saves the spreadsheet.`;

const dayMs = 86_400_000;
const root = join(import.meta.dirname, '../..');
/** A fixed day, so that the same command prints the same page. */
const today = { crm: Date.UTC(2018, 0, 2) / dayMs, team: Date.UTC(2026, 10, 23) / dayMs };

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message.split('\n')[0]);
  process.exitCode = 1;
}

async function start(argv: readonly string[]): Promise<void> {
  const { sample, locale, period, out, isHelp } = optionsOf(argv);
  if (isHelp) return console.log(usage);
  const files = await distFiles(root);
  await writeDist(join(root, 'dist'), files);
  const day = today[sample];
  const host = createHost({
    files,
    locale,
    timeZone: 'Europe/Kyiv',
    seed: 1,
    now: () => (day + 10 / 24) * dayMs,
  });
  const rows = fillSample(host, sample, day);
  const answered = host.run('writeSummary', [JSON.stringify({ period })]);
  const answer = JSON.parse(String(answered)) as Answer<SummaryAnswer>;
  if (!answer.ok) throw new Error(answer.message);
  printTable(host.displayValues(answer.value.sheet).map((row) => row.slice(0, 12)));
  if (resolve(out, '..') === resolve('out')) mkdirSync('out', { recursive: true });
  writeWhole(out, await host.toXlsx());
  console.log(`\n${rows} rows logged, ${answer.value.rowsRead} read, ${answer.value.rowsRefused} refused.`);
  console.log(`The spreadsheet: ${out}`);
  await host.close();
}

function optionsOf(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      sample: { type: 'string', default: 'crm' },
      locale: { type: 'string', default: 'en_US' },
      period: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { locale, help: isHelp } = values;
  if (values.sample !== 'crm' && values.sample !== 'team') {
    throw new Error(`--sample requires crm or team, got "${values.sample}"`);
  }
  const sample: SampleName = values.sample;
  const { from, to } = values;
  const hasDays = from !== undefined || to !== undefined;
  const period = hasDays
    ? { id: 'days', from, to }
    : { id: values.period ?? (sample === 'crm' ? 'all' : 'lastMonth') };
  const out = resolve(values.out ?? `out/${sample}.xlsx`);
  if (!out.endsWith('.xlsx'))
    throw new Error(`--out requires a file that ends in .xlsx, got "${values.out}"`);
  return { sample, locale, period, out, isHelp };
}
