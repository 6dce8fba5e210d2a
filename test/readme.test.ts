import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionTable } from '../src/functions/function-table.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('README lists every custom function as it is declared', () => {
    const [, table] = /<!-- functions -->\n([\s\S]*?)\n<!-- \/functions -->/.exec(readme) ?? [];
    expect(table).toBe(functionTable().join('\n'));
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
