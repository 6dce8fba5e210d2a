import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionTable } from '../src/functions/function-table.ts';
import { enSummary } from '../src/locale/en-summary.ts';
import { metricTable } from '../src/metric/metric-table.ts';
import { metricIds } from '../src/metric/metrics.ts';
import { callFunction } from './functions/call.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('README lists every custom function as it is declared', () => {
    const [, table] = /<!-- functions -->\n([\s\S]*?)\n<!-- \/functions -->/.exec(readme) ?? [];
    expect(table).toBe(functionTable().join('\n'));
  });

  it('README lists every metric as it is declared, once', () => {
    const [, table] = /<!-- metrics -->\n([\s\S]*?)\n<!-- \/metrics -->/.exec(readme) ?? [];
    expect(table).toBe(metricTable(enSummary.metrics).join('\n'));
    expect([...table!.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id)).toEqual(metricIds);
  });

  it('README gives the answers of the formulas that it explains', () => {
    const explained = readme.slice(readme.indexOf('### How sure'), readme.indexOf('## The summary'));
    const rows = [...explained.matchAll(/`=(CALLS_NEEDED)\(([^)]*)\)` (?:is|\|) (\d+)/g)];
    expect(rows.length).toBe(6);
    for (const [, name, args, answer] of rows) {
      expect(callFunction(name!, numbersIn(args!)), args).toBe(Number(answer));
    }
    const perDay = [...explained.matchAll(/`=CALLS_NEEDED\(([^)]*)\)` \| \d+ \| (\d+) \|/g)];
    expect(perDay.length).toBe(4);
    for (const [, args, answer] of perDay) {
      const [target, rate, confidence] = numbersIn(args!);
      expect(callFunction('CALLS_PER_DAY', [target, rate, '', confidence])).toBe(Number(answer));
    }
  });

  it('README names every room of src and no other', () => {
    const rooms = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const named = [...readme.matchAll(/^\| `src\/(\w+)` \|/gm)].map(([, room]) => room);
    expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  it('README names no command that package.json lacks', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: object;
    };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});

/** The arguments of a formula of numbers: "50; 5%" is 50 and 0.05. */
function numbersIn(args: string): number[] {
  return args.split('; ').map((each) => (each.endsWith('%') ? Number.parseFloat(each) / 100 : Number(each)));
}
