import { describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import { loadRows } from '../../../src/workbench/engine/load-rows.ts';
import type { CellInput } from '../../../src/workbench/engine/port.ts';
import { OWNER_EMAIL } from '../../../src/workbench/engine/workbook.ts';

const owner = { email: OWNER_EMAIL, canEdit: true };
const rows: CellInput[][] = [
  [1.5, 'call', "'0012", '2026-01-05', true, null, '=A1*2', { time: Date.UTC(2026, 0, 5, 12) }],
  ['5%', 'x', '=COUNTA(B:B)', '', false, '[x](http://a.b)', 'TRUE', "'=1"],
];
const zone = { top: 0, left: 0, bottom: 1, right: 7 };

describe('loadRows', () => {
  test('loadRows leaves the same cells as setCells', () => {
    const [loaded, written] = [createWorkbook(), createWorkbook()];
    loadRows(loaded, '0', 0, 0, rows);
    written.apply([{ kind: 'setCells', sheetId: '0', top: 0, left: 0, rows }], owner);
    expect(loaded.values('0', zone)).toEqual(written.values('0', zone));
    expect(loaded.displays('0', zone)).toEqual(written.displays('0', zone));
    expect(loaded.formulas('0', zone)).toEqual(written.formulas('0', zone));
    expect(createWorkbook({ book: JSON.parse(JSON.stringify(loaded.toJSON())) }).values('0', zone)).toEqual(
      written.values('0', zone),
    );
  });

  test('loadRows grows the sheet, and later edits are computed and appended as ever', () => {
    const workbook = createWorkbook();
    workbook.apply([{ kind: 'setCells', sheetId: '0', top: 0, left: 5, rows: [['=SUM(A:A)']] }], owner);
    loadRows(
      workbook,
      '0',
      0,
      0,
      Array.from({ length: 3000 }, () => [1]),
    );
    expect(workbook.values('0', { top: 0, left: 5, bottom: 0, right: 5 }).values[0][0]).toBe(3000);
    expect(workbook.appendRow('0', [10], owner)).toBe(3001);
    expect(workbook.values('0', { top: 0, left: 5, bottom: 0, right: 5 }).values[0][0]).toBe(3010);
    workbook.apply([{ kind: 'deleteLines', sheetId: '0', dimension: 'ROW', start: 1, count: 1000 }], owner);
    expect(workbook.lastRow('0')).toBe(2001);
  });
});
