import { expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';

const owner = { email: 'owner@example.com', canEdit: true };

it('apply writes into the first cell of a merge and lets the covered ones be', () => {
  const workbook = createWorkbook({});
  const { id: sheetId } = workbook.sheets()[0]!;
  workbook.apply([{ kind: 'merge', sheetId, zone: { top: 0, left: 0, bottom: 1, right: 1 } }], owner);
  const rows = [
    ['first', 'covered', 'beside'],
    ['covered', 'covered', 'below'],
  ].map((row) => row.map((text) => ({ text })));
  workbook.apply([{ kind: 'setCells', sheetId, top: 0, left: 0, rows }], owner);
  expect(workbook.values(sheetId, { top: 0, left: 0, bottom: 1, right: 2 }).values).toEqual([
    ['first', null, 'beside'],
    [null, null, 'below'],
  ]);
});
