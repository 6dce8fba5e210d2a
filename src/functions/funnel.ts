import { funnelRows, type Stage, type Step } from '../plan/funnel.ts';
import { bottleneck, levers } from '../plan/levers.ts';
import { optional, required } from './argument.ts';
import type { CellAnswer } from './cell.ts';
import { tableFunction } from './custom-function.ts';
import { atLeast, listOfEach, names, share } from './kind.ts';
import { reachable } from './reachable.ts';
import { benchmarksOf, stagesOf } from './stages.ts';

const stages = required('stages', names, 'Names of the stages in their order, one row or one column');
const counts = required(
  'counts',
  listOfEach(atLeast(0)),
  'How many reached each stage, as many cells as stages',
);
const article = [
  ['calls', 'appointments', 'sales'],
  [1000, 150, 50],
];

/** The funnel table; see the declaration. */
export const FUNNEL = tableFunction({
  name: 'FUNNEL',
  about:
    'A table of the funnel: each stage with its count, step conversion, overall conversion and drop-off.',
  args: [stages, counts],
  returns:
    'a table with a header: Stage, Count, Step conversion, Overall conversion, Drop-off; one row per stage',
  example: {
    given: article,
    answer: [
      ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off'],
      ['calls', 1000, '', '', ''],
      ['appointments', 150, 0.15, 0.15, 0.85],
      ['sales', 50, 0.33333, 0.05, 0.66667],
    ],
  },
  body: (named, counted) => funnelTable(stagesOf(named, counted)),
});

/**
 * The cells of the funnel table: header, then one row per stage; "" where a rate cannot be computed.
 *
 * @example funnelTable([{ name: 'calls', count: 1000 }, { name: 'sales', count: 50 }])[2] // ['sales', 50, 0.05, 0.05, 0.95]
 */
export function funnelTable(stages: readonly Stage[]): CellAnswer[][] {
  return [
    ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off'],
    ...funnelRows(stages).map((row) => [
      row.name,
      row.count ?? '',
      row.stepConversion ?? '',
      row.overallConversion ?? '',
      row.dropOff ?? '',
    ]),
  ];
}

/** The step to work on; see the declaration. */
export const BOTTLENECK = tableFunction({
  name: 'BOTTLENECK',
  about:
    'The step of the funnel to work on: the one furthest below its benchmark, without benchmarks the lowest rate.',
  args: [
    stages,
    counts,
    optional('benchmarks', listOfEach(share), 'the share each step can reach, one per step, blank for none'),
  ],
  returns: 'the step, such as "calls → appointments"; blank when there is nothing to gain',
  example: { given: article, answer: 'calls → appointments' },
  body: (named, counted, benchmarks) => {
    const funnel = stagesOf(named, counted);
    const step = bottleneck(funnel, benchmarks && benchmarksOf(benchmarks, funnel.length, named.length));
    return step && stepName(step);
  },
});

/** The levers ranked; see the declaration. */
export const LEVERS = tableFunction({
  name: 'LEVERS',
  about:
    'How many calls it saves to raise each step of the funnel to its benchmark, the step that saves most first.',
  args: [
    stages,
    counts,
    required('benchmarks', listOfEach(share), 'The share each step can reach, one per step, blank for none'),
    optional('target', atLeast(0), 'sales to make, the last count unless given'),
  ],
  returns: 'a table with a header: Step, Rate, Benchmark, Calls now, Calls at benchmark, Calls saved',
  example: {
    given: [...article, [0.2, 0.35]],
    answer: [
      ['Step', 'Rate', 'Benchmark', 'Calls now', 'Calls at benchmark', 'Calls saved'],
      ['calls → appointments', 0.15, 0.2, 1000, 750, 250],
      ['appointments → sales', 1 / 3, 0.35, 1000, 953, 47],
    ],
  },
  body: (named, counted, benchmarks, target) => {
    const funnel = stagesOf(named, counted);
    return [
      ['Step', 'Rate', 'Benchmark', 'Calls now', 'Calls at benchmark', 'Calls saved'],
      ...levers(funnel, benchmarksOf(benchmarks, funnel.length, named.length), target).map((lever) => [
        stepName(lever),
        lever.rate,
        lever.benchmark,
        lever.callsNow === null ? '' : reachable(lever.callsNow),
        lever.callsAtBenchmark ?? '',
        lever.callsSaved ?? '',
      ]),
    ];
  },
});

function stepName({ from, to }: Step): string {
  return `${from} → ${to}`;
}
