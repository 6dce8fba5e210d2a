import { describe, expect, it } from 'vitest';
import { knownHeadings } from '../../src/locale/languages.ts';
import { findColumns } from '../../src/log/column.ts';
import { nameKey } from '../../src/log/names.ts';

const known = knownHeadings();

describe('findColumns', () => {
  it('findColumns finds headings wherever they stand, in either language, whatever their case', () => {
    const { places, problems } = findColumns(['Region', ' activity ', 'ДАТА', '', 'Value'], known, [
      'date',
      'activity',
    ]);
    expect(places).toEqual({ activity: 1, date: 2, value: 4 });
    expect(problems).toEqual([]);
  });

  it('findColumns names a required heading that is missing', () => {
    expect(findColumns(['Date'], known, ['date', 'activity']).problems).toEqual([
      { rule: 'headingMissing', column: 'activity' },
    ]);
  });

  it('findColumns refuses to guess between two columns of one heading', () => {
    expect(findColumns(['Date', 'Activity', 'Дата'], known, ['date']).problems).toEqual([
      { rule: 'headingTwice', column: 'date', at: [0, 2] },
    ]);
  });

  it('findColumns takes a column’s own heading before an alias of it: a team may add a Comment beside the Note', () => {
    const { places, problems } = findColumns(['Date', 'Comment', 'Note', 'Activity', 'Type', 'Deal'], known, [
      'date',
      'activity',
    ]);
    expect(places).toEqual({ date: 0, note: 2, activity: 3, prospect: 5 });
    expect(problems).toEqual([]);
  });

  it('knownHeadings gives no heading to two columns', () => {
    const all = Object.values(known).flatMap(({ own, aliases }) => [...own, ...aliases].map(nameKey));
    expect(all.filter((heading, index) => all.indexOf(heading) !== index)).toEqual([]);
  });
});
