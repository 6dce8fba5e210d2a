import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { distFiles } from '../../src/build/dist.ts';
import { median } from './filled-host.ts';

const root = new URL('../..', import.meta.url).pathname;
const rows = 10_000;
const rounds = 7;

/** A call of ours and one that answers the same with a package of npm; '' where none has it. */
interface Pair {
  readonly ours: string;
  readonly peer: string;
  readonly by: string;
}

const pairs: readonly Pair[] = [
  { ours: 'CALLS_NEEDED(50, 0.05)', peer: '', by: '' },
  { ours: 'CALLS_NEEDED(50, 0.05, 0.9)', peer: 'fewest(50, 0.05, 0.9)', by: 'jStat' },
  { ours: 'CALLS_NEEDED(10000, 0.0001, 0.9999)', peer: 'fewest(10000, 0.0001, 0.9999)', by: 'jStat' },
  { ours: 'CALLS_NEEDED(50, 0.05, 0.9, 100)', peer: '', by: '' },
  { ours: 'CHANCE_OF_TARGET(500000, 1e7, 0.05)', peer: 'P.jStat.ibeta(0.05, 5e5, 9.5e6 + 1)', by: 'jStat' },
  { ours: 'CHANCE_OF_TARGET(500000, 1e7, 0.05, 1000)', peer: '', by: '' },
  { ours: 'CLOSE_RATE_NEEDED(50, 800, 0.9)', peer: 'P.jStat.ibetainv(0.9, 50, 751)', by: 'jStat' },
  { ours: 'RATES_DIFFER(31, 52, 20, 52)', peer: '', by: '' },
  {
    ours: 'CALLS_NEEDED(column, 0.05, 0.9)',
    peer: 'column.map(([k]) => fewest(k, 0.05, 0.9))',
    by: 'jStat',
  },
  { ours: 'CALLS_NEEDED(column, 0.05, 0.9, 100)', peer: '', by: '' },
  {
    ours: 'CHANCE_OF_TARGET(column, 100000, 0.05)',
    peer: 'column.map(([k]) => P.jStat.ibeta(0.05, k, 100000 - k + 1))',
    by: 'jStat',
  },
  {
    ours: 'CLOSE_RATE_NEEDED(column, 20000, 0.9)',
    peer: 'column.map(([k]) => P.jStat.ibetainv(0.9, k, 20000 - k + 1))',
    by: 'jStat',
  },
  {
    ours: 'RATE_INTERVAL(column, 10000, 0.9)',
    peer: 'column.map(([k]) => wilson(k, 10000, 0.9))',
    by: 'simple-statistics',
  },
  { ours: 'RATES_DIFFER(column, 10000, 500, 10000)', peer: '', by: '' },
  { ours: 'SALES_METRIC(log, names, days, days)', peer: '', by: '' },
];

/** Arguments of the calls: targets 1 to 10,000, a log of 50,000 rows, 1000 metrics of single days. */
const prelude = `
  var column = Array.from({ length: ${rows} }, (_, i) => [i + 1]);
  var day = (i) => '2026-' + String(1 + Math.floor(i / 28) % 12).padStart(2, '0') + '-' + String(1 + i % 28).padStart(2, '0');
  var log = [['Date', 'Activity', 'Count', 'Rep']].concat(Array.from({ length: 50000 }, (_, i) => [day(i), i % 20 ? 'cold call' : 'sale', 1, 'Rep ' + i % 10]));
  var names = Array.from({ length: 1000 }, (_, i) => [i % 2 ? 'calls' : 'callToSaleRate']);
  var days = Array.from({ length: 1000 }, (_, i) => [day(i >> 1)]);
  function fewest(target, rate, confidence) {
    const reached = (n) => P.jStat.ibeta(rate, target, n - target + 1) >= confidence;
    let [low, high] = [target - 1, target];
    while (!reached(high)) [low, high] = [high, high * 2];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (reached(middle)) high = middle;
      else low = middle;
    }
    return high;
  }
  function wilson(k, n, confidence) {
    const z = P.simple.probit((1 + confidence) / 2);
    const [p, s] = [k / n, 1 + (z * z) / n];
    const d = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    return [(p + (z * z) / (2 * n) - d) / s, (p + (z * z) / (2 * n) + d) / s];
  }
`;

/** What a thread of its own does: it loads a script, gets the arguments ready, and tells how long load and call took. */
const worker = `
  const { parentPort, workerData } = require('node:worker_threads');
  const evaluate = eval;
  const start = performance.now();
  evaluate(workerData.code);
  const loaded = performance.now();
  evaluate(workerData.prelude);
  const called = performance.now();
  const answer = evaluate(workerData.expression);
  parentPort.postMessage({ load: loaded - start, call: performance.now() - called, answer });
`;

interface Times {
  readonly load: number;
  readonly call: number;
  readonly answer: unknown;
}

/**
 * Size and load of the script, and what formulas cost in it beside packages of npm in the same run. Each time in an engine of its
 * own, as Google starts one for every cell: nothing is warm.
 */
export async function benchFunctions(): Promise<void> {
  const { 'Code.js': code } = await distFiles(root);
  const peers = await build({
    stdin: {
      contents: `export { default as jStat } from 'jstat'; export * as simple from 'simple-statistics';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'P',
    target: 'es2019',
  });
  const peerCode = peers.outputFiles[0]!.text;
  console.log('scripts                                              kB  load ms');
  for (const [name, text] of [
    ['Code.js', code!],
    ['jStat and simple-statistics', peerCode],
  ] as const) {
    const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(1).padStart(8);
    console.log(`${name.padEnd(46)} ${kilobytes} ${ms((await timesOf(text, '0')).load)}`);
  }
  console.log('\nformulas, script time of a first call                ms  peer ms  peer ÷ ours  differs by');
  for (const { ours, peer, by } of pairs) {
    const own = await timesOf(code!, ours);
    const line = `${ours.padEnd(46)} ${ms(own.call)}`;
    if (peer === '') {
      console.log(line);
      continue;
    }
    const other = await timesOf(peerCode, peer);
    const ratio = (other.call / own.call).toFixed(1).padStart(12);
    const gap = gapBetween(own.answer, other.answer).toExponential(0).padStart(11);
    console.log(`${line} ${ms(other.call)} ${ratio} ${gap}  ${by}`);
  }
}

/** The largest difference of two answers, relative to ours. */
function gapBetween(ours: unknown, theirs: unknown): number {
  const [own, other] = [[ours].flat(2), [theirs].flat(2)] as [number[], number[]];
  return Math.max(...own.map((value, index) => Math.abs(other[index]! - value) / Math.max(1e-200, value)));
}

/** The middle of some rounds. */
async function timesOf(code: string, expression: string): Promise<Times> {
  const times: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(
      await new Promise<Times>((resolve, reject) => {
        const thread = new Worker(worker, { eval: true, workerData: { code, prelude, expression } });
        thread.once('message', resolve);
        thread.once('error', reject);
      }),
    );
  }
  const [load, call] = [median(times.map((each) => each.load)), median(times.map((each) => each.call))];
  return { load, call, answer: times[0]!.answer };
}

function ms(time: number): string {
  return time.toFixed(2).padStart(8);
}
