import { type Declaration, type Grain, type MetricId, metricIds, metrics, sources } from './metrics.ts';

/** What a metric is called in a language, and its definition. */
export type MetricWords = Readonly<Record<MetricId, Readonly<{ words: string; definition: string }>>>;

const from: Readonly<Record<Grain, string>> = {
  rows: 'rows',
  prospects: 'prospects',
  keeping: 'keeping of the log',
  goal: 'goal',
  step: 'step',
};

/**
 * The table of all metrics in Markdown, in the words of one language: header, rule and one row per metric in the order of
 * their declaration, each line without a line end. The source is blank where the definition is the product's own. Throws
 * nothing.
 */
export function metricTable(words: MetricWords): string[] {
  return [
    '| id | name | unit | definition | from | source |',
    '|---|---|---|---|---|---|',
    ...metricIds.map((id) => {
      const { unit, grain, source }: Declaration = metrics[id];
      const { words: name, definition } = words[id];
      const whose = source === undefined ? '' : sources[source];
      return `| \`${id}\` | ${name} | ${spaced(unit)} | ${definition} | ${from[grain]} | ${whose} |`;
    }),
  ];
}

/** "moneyPerDay" is "money per day". */
function spaced(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
