import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import { exportXlsx } from '../../../src/workbench/engine/xlsx.ts';

it('exportXlsx and createWorkbook keep texts to the letter: no apostrophe comes in, no text becomes a number', async () => {
  const texts = ['007', '=1+1', "'quoted", '5/6', '+380 44', 'Lumen 5', '95% <&> "x"', '1–30 листопада'];
  const workbook = createWorkbook({});
  const { id } = workbook.sheets()[0]!;
  const rows = texts.map((text) => [{ text }]);
  workbook.apply([{ kind: 'setCells', sheetId: id, top: 0, left: 0, rows }], {
    email: 'owner@example.com',
    canEdit: true,
  });
  const bytes = await exportXlsx(workbook);
  const xml = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!);
  expect(xml).toContain('<t>007</t>');
  expect(xml).toContain('<t>Lumen 5</t>');
  const opened = createWorkbook({ book: bytes });
  const zone = { top: 0, left: 0, bottom: texts.length - 1, right: 0 };
  expect(opened.values(opened.sheets()[0]!.id, zone).values.flat()).toEqual(texts);
});
