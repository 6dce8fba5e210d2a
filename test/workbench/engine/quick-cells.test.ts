import { expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import { quietly } from '../../../src/workbench/engine/odoo.ts';
import { OWNER_EMAIL } from '../../../src/workbench/engine/workbook.ts';

const owner = { email: OWNER_EMAIL, canEdit: true };
const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('a saved book opens cell by cell as the engine’s own squeezed form of it does', () => {
  const workbook = createWorkbook();
  const numbers = Array.from({ length: 5 }, (_, row) => [row + 1, { formula: `=A${row + 1}*2` }]);
  const rest = ["'007", "'=1+1", '50%', '12/31/2025', 'TRUE', '#N/A', 'два\nрядки', '[x](https://a.b)', ''];
  const style = { isBold: true };
  workbook.apply(
    [
      { kind: 'setCells', sheetId: '0', top: 0, left: 0, rows: numbers },
      { kind: 'setCells', sheetId: '0', top: 7, left: 25, rows: rest.map((text) => [text]) },
      { kind: 'setPattern', sheetId: '0', zone: zone(2, 0, 19, 1), pattern: '0.00' },
      { kind: 'setStyle', sheetId: '0', zone: zone(4, 1, 30, 3), style },
    ],
    owner,
  );
  const plain = workbook.toJSON() as { sheets: { cells: Record<string, unknown> }[] };
  const squeezed = quietly(() => workbook.model.exportData()) as unknown as typeof plain;
  expect(Object.keys(squeezed.sheets[0]!.cells).length).toBeLessThan(
    Object.keys(plain.sheets[0]!.cells).length,
  );
  const [opened, engines] = [createWorkbook({ book: plain }), createWorkbook({ book: squeezed })];
  expect(opened.toJSON()).toEqual(engines.toJSON());
  const all = zone(0, 0, 39, 25);
  for (const read of ['values', 'formulas', 'displays', 'patterns', 'styles'] as const)
    expect(opened[read]('0', all), read).toEqual(engines[read]('0', all));
  opened.typeCell('0', 0, 0, '10', owner);
  expect(opened.values('0', zone(0, 0, 0, 1)).values).toEqual([[10, 20]]);
});
