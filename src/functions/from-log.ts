import { nameKey } from '../log/names.ts';
import { evaluate } from '../metric/evaluate.ts';
import { isOfLog, type MetricId, metricIds } from '../metric/metrics.ts';
import { optional, required } from './argument.ts';
import { answerCells } from './by-cell.ts';
import { answerTable } from './by-table.ts';
import { isBlankThroughout } from './cell.ts';
import { type CustomFunction, checkNumberOfArguments } from './custom-function.ts';
import { funnelTable } from './funnel.ts';
import { dayCell, rangeNamed, text } from './kind.ts';
import { openLog } from './open-log.ts';
import { Refusal, refuse } from './refusal.ts';
import type { LogWords } from './surroundings.ts';

const log = required(
  'log',
  rangeNamed('ActivityLog', 'the log with its heading row, such as ActivityLog'),
  'The log with its heading row; the named range ActivityLog is the whole of it',
);
const filters = [
  optional('from', dayCell, 'the first day that counts'),
  optional('to', dayCell, 'the last day that counts'),
  optional(
    'rep',
    text,
    'the rep whose rows count, as spelled in the log; other spellings of Settings are not joined here',
  ),
  optional('segment', text, 'the segment whose rows count'),
] as const;
const activities = optional(
  'activities',
  rangeNamed('Settings!A2:D', 'the catalogue of Settings: name, role, stage'),
  'the catalogue of Settings (activity, role, funnel stage), where it is not the default one',
);
const articleLog = [
  ['Date', 'Activity', 'Count'],
  ['2026-11-02', 'cold call', 1000],
  ['2026-11-16', 'appointment set', 150],
  ['2026-11-30', 'sale', 50],
];

const metricArgs = [
  required('metric', text, 'Name of the metric, such as "sales" or "callToSaleRate"'),
  ...filters,
] as const;

/** A metric straight from the log; see the declaration. */
export const SALES_METRIC: CustomFunction = {
  name: 'SALES_METRIC',
  about:
    'A metric of the summary straight from the log, by its name in any shipped language. Metric, days, rep and segment also take ranges: one formula fills a table and reads the log once.',
  args: [log, ...metricArgs, activities],
  returns: 'the metric in its unit; blank where it cannot be computed',
  example: { given: [articleLog, 'callToSaleRate'], answer: 0.05 },
  call(given, at) {
    checkNumberOfArguments(SALES_METRIC, given);
    const cells = Array.prototype.slice.call(given, 1, 1 + metricArgs.length);
    if (cells.every(isBlankThroughout)) return answerCells(metricArgs, cells, () => null);
    const open = openLog(log.read(given[0]), activities.read(given[1 + metricArgs.length]), at);
    const words = at.logWords();
    return answerCells(metricArgs, cells, ([name, from, to, rep, segment]) => {
      const id = metricOf(name, words);
      return evaluate(id, open.tallyOf({ from, to, rep, segment }), 0).value;
    });
  },
};

/** The funnel straight from the log; see the declaration. */
export const FUNNEL_FROM_LOG: CustomFunction = {
  name: 'FUNNEL_FROM_LOG',
  about: 'The table of FUNNEL straight from the log, by the stages of the catalogue.',
  args: [log, ...filters, activities],
  returns:
    'a table with a header: Stage, Count, Step conversion, Overall conversion, Drop-off; one row per stage',
  example: {
    given: [articleLog],
    answer: [
      ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off'],
      ['cold call', 1000, '', '', ''],
      ['appointment set', 150, 0.15, 0.15, 0.85],
      ['sale', 50, 0.33333, 0.05, 0.66667],
    ],
  },
  call(given, at) {
    checkNumberOfArguments(FUNNEL_FROM_LOG, given);
    const args = [log, ...filters, activities] as const;
    return answerTable(args, given, ([cells, from, to, rep, segment, catalogue]) => {
      const open = openLog(cells, catalogue, at);
      const sums = open.tallyOf({ from, to, rep, segment });
      const stages = open.log.catalogue.stages();
      if (stages.length < 2) {
        throw new Refusal(`activities requires at least 2 funnel stages, got ${stages.length}`);
      }
      return funnelTable(stages.map(({ name, kinds }) => ({ name, count: sums.sumOf('counts', 0, kinds) })));
    });
  },
};

function metricOf(name: string, words: LogWords): MetricId {
  const key = nameKey(name);
  const found = metricIds.find((id) => [id, ...words.metrics[id]].some((word) => nameKey(word) === key));
  if (found === undefined)
    return refuse('metric', 'the name of a metric, such as "sales" or "callToSaleRate"', name);
  if (isOfLog(found)) return found;
  return refuse('metric', 'one that the log alone answers (the summary has those of a goal or a step)', name);
}
