import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import { OWNER_EMAIL } from '../../../src/workbench/engine/workbook.ts';
import { exportXlsx } from '../../../src/workbench/engine/xlsx.ts';

const owner = { email: OWNER_EMAIL, canEdit: true };
const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

async function exported() {
  const workbook = createWorkbook();
  workbook.apply(
    [
      {
        kind: 'setCells',
        sheetId: '0',
        top: 0,
        left: 0,
        rows: [
          ['name', 'calls', 'day'],
          ['Ann & <Co>', 5, '2026-01-05'],
          ['=SUM(B1:B2)', '5%', "'0012"],
        ],
      },
      { kind: 'merge', sheetId: '0', zone: zone(6, 0, 6, 2) },
      { kind: 'resize', sheetId: '0', dimension: 'COL', start: 0, count: 1, size: 222 },
      { kind: 'setPattern', sheetId: '0', zone: zone(1, 1), pattern: '+0.0" pt";−0.0" pt"' },
      {
        kind: 'setChart',
        chart: {
          id: 77,
          sheetId: '0',
          type: 'BAR',
          ranges: [{ sheetId: '0', zone: zone(0, 0, 2, 1) }],
          options: { title: 'Calls', isStacked: true },
          headerCount: 1,
          isTransposed: false,
          mergeStrategy: 'MERGE_COLUMNS',
          hiddenStrategy: 'IGNORE_BOTH',
          anchor: { row: 8, column: 1, x: 0, y: 0 },
        },
      },
    ],
    owner,
  );
  return exportXlsx(workbook);
}

describe('exportXlsx', () => {
  test('exportXlsx writes the parts of a workbook with real XML in them', async () => {
    const parts = unzipSync(await exported());
    const styles = strFromU8(parts['xl/styles.xml']);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet0.xml',
        'xl/charts/chart1.xml',
      ]),
    );
    expect(styles).toContain('formatCode="+0.0&quot; pt&quot;;−0.0&quot; pt&quot;"');
    expect(strFromU8(parts['xl/charts/chart1.xml'])).toMatch(/barDir val="bar"[\s\S]*grouping val="stacked"/);
  });

  test('createWorkbook opens what exportXlsx wrote: values, dates, formulas, formats, merges, widths, charts', async () => {
    const workbook = createWorkbook({ book: await exported(), timeZone: 'Europe/Kyiv' });
    const [{ id, name }] = workbook.sheets();
    expect(name).toBe('Sheet1');
    expect(workbook.values(id, zone(0, 0, 2, 2)).values).toEqual([
      ['name', 'calls', 'day'],
      ['Ann & <Co>', 5, 46_027],
      [5, 0.05, expect.anything()],
    ]);
    expect(workbook.displays(id, zone(1, 0, 1, 2))).toEqual([['Ann & <Co>', '+5.0 pt', '2026-01-05']]);
    expect(workbook.formulas(id, zone(2, 0))).toEqual([['=SUM(B1:B2)']]);
    expect(workbook.merges(id)).toEqual([zone(6, 0, 6, 2)]);
    expect(workbook.columnWidth(id, 0)).toBe(222);
    expect(workbook.model.getters.getChartIds(id).length).toBe(1);
    expect(workbook.book().timeZone).toBe('Europe/Kyiv');
  });
});
