/** The public contract: names, argument order and which arguments are optional, never changed once released. */
export const promised = [
  'CALLS_NEEDED(target, closeRate, [confidence], [observedCalls])',
  'CALLS_PER_DAY(target, closeRate, [workdays], [confidence], [observedCalls])',
  'CLOSE_RATE_NEEDED(target, calls, [confidence])',
  'EXPECTED_SALES(calls, closeRate)',
  'CHANCE_OF_TARGET(target, calls, closeRate, [observedCalls])',
  'NEEDED_PER_DAY(target, actual, workdaysLeft)',
  'CONVERSION_RATE(successes, attempts)',
  'RATE_INTERVAL(successes, attempts, [confidence])',
  'RATES_DIFFER(successesA, attemptsA, successesB, attemptsB)',
  'FUNNEL(stages, counts)',
  'BOTTLENECK(stages, counts, [benchmarks])',
  'LEVERS(stages, counts, benchmarks, [target])',
  'SALES_VELOCITY(opportunities, averageValue, winRate, cycleDays)',
  'SALES_METRIC(log, metric, [from], [to], [rep], [segment], [activities])',
  'FUNNEL_FROM_LOG(log, [from], [to], [rep], [segment], [activities])',
];

/** Promised functions that this release does not have. */
export const notYet = [
  'CHANCE_OF_TARGET',
  'RATE_INTERVAL',
  'RATES_DIFFER',
  'SALES_METRIC',
  'FUNNEL_FROM_LOG',
];

/** Promised trailing arguments that this release does not have. */
export const notYetArguments: Record<string, string[]> = {
  CALLS_NEEDED: ['[confidence]', '[observedCalls]'],
  CALLS_PER_DAY: ['[confidence]', '[observedCalls]'],
  CLOSE_RATE_NEEDED: ['[confidence]'],
};

const stages = [['calls'], ['appointments'], ['sales']];
const counts = [[1000], [150], [50]];
const leversHeader = ['Step', 'Rate', 'Benchmark', 'Calls now', 'Calls at benchmark', 'Calls saved'];

/** Calls and answers: the examples of the contract, then edges worked out by hand. */
export const answers: [name: string, given: unknown[], answer: unknown, source: string][] = [
  ['CALLS_NEEDED', [50, 0.05], 1000, 'contract'],
  ['CALLS_NEEDED', [12.5, 0.05], 250, 'contract'],
  ['CALLS_NEEDED', [7, 0.07], 100, 'contract'],
  ['CALLS_NEEDED', [145, 0.29], 500, 'contract'],
  ['CALLS_NEEDED', [1, 1 / 3], 3, 'contract'],
  ['CALLS_NEEDED', [0, 0.05], 0, 'contract'],
  ['CALLS_NEEDED', [50, 1], 50, 'by hand: 50 / 1'],
  ['CALLS_NEEDED', [1e9, 1], 1e9, 'by hand: the largest answer that is given'],
  ['CALLS_PER_DAY', [50, 0.05], 48, 'contract'],
  ['CALLS_PER_DAY', [50, 0.05, 20], 50, 'contract'],
  ['CALLS_PER_DAY', [50, 0.05, 21], 48, 'contract'],
  ['CALLS_PER_DAY', [50, 0.05, 22], 46, 'contract'],
  ['CALLS_PER_DAY', [50, 0.05, 23], 44, 'contract'],
  ['CALLS_PER_DAY', [50, 0.05, undefined], 48, 'contract: skipped means the default'],
  ['CALLS_PER_DAY', [50, 0.05, ''], 48, 'contract: skipped means the default'],
  ['CALLS_PER_DAY', [50, 0.05, null], 48, 'contract: skipped means the default'],
  ['CALLS_PER_DAY', [50, 0.05, 1], 1000, 'contract: workdays ≥ 1'],
  ['CALLS_PER_DAY', [0, 0.05], 0, 'by hand: 0 / 21'],
  ['CLOSE_RATE_NEEDED', [50, 800], 0.0625, 'contract'],
  ['CLOSE_RATE_NEEDED', [0, 800], 0, 'contract'],
  ['CLOSE_RATE_NEEDED', [0, 0], 0, 'contract: target 0 → 0'],
  ['CLOSE_RATE_NEEDED', [800, 800], 1, 'by hand: 800 / 800'],
  ['EXPECTED_SALES', [1000, 0.05], 50, 'contract'],
  ['EXPECTED_SALES', [1000, 0], 0, 'contract: rate 0 allowed'],
  ['NEEDED_PER_DAY', [50, 20, 10], 3, 'contract'],
  ['NEEDED_PER_DAY', [50, 20, 9], 4, 'by hand: 30 / 9 rounded up'],
  ['NEEDED_PER_DAY', [50, 60, 10], 0, 'contract: never below 0'],
  ['NEEDED_PER_DAY', [50, 50, 0], 0, 'contract: 0 when reached'],
  ['CONVERSION_RATE', [150, 1000], 0.15, 'contract'],
  ['CONVERSION_RATE', [0, 1000], 0, 'by hand: 0 / 1000'],
  ['CALLS_NEEDED', ['', 0.05], '', 'contract: a single call on blank cells gives a blank'],
  ['CONVERSION_RATE', [5, 0], '', 'contract: attempts 0 → blank'],
  ['CONVERSION_RATE', [511, 121], 511 / 121, 'contract: may exceed 1'],
  [
    'FUNNEL',
    [stages, counts],
    [
      ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off'],
      ['calls', 1000, '', '', ''],
      ['appointments', 150, 0.15, 0.15, 0.85],
      ['sales', 50, 1 / 3, 0.05, 2 / 3],
    ],
    'contract',
  ],
  ['BOTTLENECK', [stages, counts], 'calls → appointments', 'contract'],
  ['BOTTLENECK', [stages, counts, [[0.15], [0.3]]], '', 'contract: nothing to gain'],
  ['BOTTLENECK', [stages, counts, [[''], ['']]], 'calls → appointments', 'by hand: no benchmark at all'],
  [
    'BOTTLENECK',
    [stages, counts, [[0.17], [0.5]]],
    'appointments → sales',
    'by hand: 0.5 / 0.333 beats 0.17 / 0.15',
  ],
  [
    'LEVERS',
    [stages, counts, [[0.2], ['']]],
    [leversHeader, ['calls → appointments', 0.15, 0.2, 1000, 750, 250]],
    'contract',
  ],
  [
    'LEVERS',
    [stages, counts, [[0.2], ['']], 100],
    [leversHeader, ['calls → appointments', 0.15, 0.2, 2000, 1500, 500]],
    'by hand: 100 / 5 %, at 20 % · 1/3 1500',
  ],
  [
    'LEVERS',
    [stages, counts, [[0.17], [0.5]]],
    [
      leversHeader,
      ['appointments → sales', 1 / 3, 0.5, 1000, 667, 333],
      ['calls → appointments', 0.15, 0.17, 1000, 883, 117],
    ],
    'by hand: 1000 · (1/3) / 0.5 = 666.7, 1000 · 0.15 / 0.17 = 882.4',
  ],
  ['LEVERS', [stages, counts, [[''], ['']]], [leversHeader], 'contract: blank = none'],
  ['SALES_VELOCITY', [40, 2000, 0.25, 50], 400, 'contract'],
];

/** Calls that are refused, and the whole reason. */
export const refusals: [name: string, given: unknown[], reason: string][] = [
  ['CALLS_NEEDED', [50, 5], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5'],
  ['CALLS_NEEDED', [50, -0.1], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got -0.1'],
  ['CALLS_NEEDED', [50, 0], 'closeRate requires a share above 0 and up to 1, got 0'],
  ['CALLS_NEEDED', [0, 0], 'closeRate requires a share above 0 and up to 1, got 0'],
  ['CALLS_NEEDED', [-1, 0.05], 'target requires a number of at least 0, got -1'],
  ['CALLS_NEEDED', [50, null], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got nothing'],
  ['CALLS_NEEDED', [50], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got nothing'],
  ['CALLS_NEEDED', [], 'target requires a number of at least 0, got nothing'],
  ['CALLS_NEEDED', ['50', 0.05], 'target requires a number of at least 0, got text "50"'],
  ['CALLS_NEEDED', [50, '5%'], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got text "5%"'],
  ['CALLS_NEEDED', [' ', 0.05], 'target requires a number of at least 0, got text " "'],
  ['CALLS_NEEDED', [true, 0.05], 'target requires a number of at least 0, got TRUE'],
  ['CALLS_NEEDED', [50, false], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got FALSE'],
  ['CALLS_NEEDED', [new Date(0), 0.05], 'target requires a number of at least 0, got a date'],
  ['CALLS_NEEDED', ['#N/A', 0.05], 'target requires a number of at least 0, got the error #N/A'],
  [
    'CALLS_NEEDED',
    [50, '#DIV/0!'],
    'closeRate requires a share from 0 to 1 (write 5% or 0.05), got the error #DIV/0!',
  ],
  ['CALLS_NEEDED', [Number.NaN, 0.05], 'target requires a number of at least 0, got NaN'],
  ['CALLS_NEEDED', [Number.POSITIVE_INFINITY, 0.05], 'target requires a number of at least 0, got Infinity'],
  ['CALLS_NEEDED', [50, 1e-9], 'not reachable: it takes more than 1000000000 calls'],
  ['CALLS_NEEDED', [1e300, 1e-300], 'not reachable: it takes more than 1000000000 calls'],
  ['CALLS_NEEDED', [50, 0.05, 0.9], 'CALLS_NEEDED requires at most 2 arguments (target, closeRate), got 3'],
  ['CALLS_NEEDED', [50, 0.05, ''], 'CALLS_NEEDED requires at most 2 arguments (target, closeRate), got 3'],
  ['CALLS_PER_DAY', [50, 0.05, 0.9], 'workdays requires a number of at least 1, got 0.9'],
  ['CALLS_PER_DAY', [50, 0.05, 0], 'workdays requires a number of at least 1, got 0'],
  ['CALLS_PER_DAY', [50, 5], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5'],
  ['CALLS_PER_DAY', [50, 1e-9], 'not reachable: it takes more than 1000000000 calls'],
  [
    'CALLS_PER_DAY',
    [50, 0.05, 21, 0.9],
    'CALLS_PER_DAY requires at most 3 arguments (target, closeRate, workdays), got 4',
  ],
  ['CLOSE_RATE_NEEDED', [801, 800], 'target requires no more sales than there are calls (800), got 801'],
  [
    'CLOSE_RATE_NEEDED',
    [50, 800, 0.9],
    'CLOSE_RATE_NEEDED requires at most 2 arguments (target, calls), got 3',
  ],
  ['EXPECTED_SALES', [1000, 5], 'closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5'],
  ['EXPECTED_SALES', [-1, 0.05], 'calls requires a number of at least 0, got -1'],
  [
    'NEEDED_PER_DAY',
    [50, 20, 0],
    'workdaysLeft requires a number above 0 until the target is reached, got 0',
  ],
  ['NEEDED_PER_DAY', [50, 20, -1], 'workdaysLeft requires a number of at least 0, got -1'],
  ['NEEDED_PER_DAY', [50, '', 10], 'actual requires a number, got nothing'],
  ['CONVERSION_RATE', [-1, 10], 'successes requires a number of at least 0, got -1'],
  ['SALES_VELOCITY', [40, 2000, 0.25, 0], 'cycleDays requires a number above 0, got 0'],
  ['SALES_VELOCITY', [40, 2000, 25, 50], 'winRate requires a share from 0 to 1 (write 5% or 0.05), got 25'],
  [
    'SALES_VELOCITY',
    [1e300, 1e300, 0.25, 50],
    'the answer requires numbers that can be computed with, got numbers too large',
  ],
  ['FUNNEL', ['calls', 1000], 'stages requires at least 2 stages, got 1'],
  ['FUNNEL', [[['calls']], [[1000]]], 'stages requires at least 2 stages, got 1'],
  ['FUNNEL', [stages, [[1000], [150]]], 'counts requires one count per stage (3), got 2'],
  [
    'FUNNEL',
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      counts,
    ],
    'stages requires one row or one column, got a range of 2 rows × 2 columns',
  ],
  [
    'FUNNEL',
    [stages, [[1000], ['150'], [50]]],
    'counts requires a number of at least 0, got text "150" at place 2',
  ],
  ['FUNNEL', [stages, [[1000], [-1], [50]]], 'counts requires a number of at least 0, got -1 at place 2'],
  [
    'FUNNEL',
    [
      [['calls'], ['#REF!']],
      [[1], [2]],
    ],
    'stages requires names, got the error #REF! at place 2',
  ],
  [
    'FUNNEL',
    [
      [['calls'], ['']],
      [[1], [2]],
    ],
    'stages requires a name for each count, got nothing at place 2',
  ],
  ['FUNNEL', [stages], 'counts requires a number of at least 0, in one row or one column, got nothing'],
  [
    'LEVERS',
    [stages, counts, [[0.2]]],
    'benchmarks requires one share per step (2), or one beside each stage with the first left blank, got 1',
  ],
  [
    'LEVERS',
    [stages, counts, [[0.2], [0.3], [0.4]]],
    'benchmarks requires one share per step (2), or one beside each stage with the first left blank, got 3, the first not blank',
  ],
  [
    'LEVERS',
    [stages, counts, [[20], [0.4]]],
    'benchmarks requires a share from 0 to 1 (write 5% or 0.05), got 20 at place 1',
  ],
  ['LEVERS', [stages, counts, [[0.2], [0.4]], 1e9], 'not reachable: it takes more than 1000000000 calls'],
  [
    'LEVERS',
    [stages, counts, [[0.2], [0.4]], counts],
    'target requires a number of at least 0, got a range of 3 rows × 1 column',
  ],
];
