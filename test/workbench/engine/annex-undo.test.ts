import { expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbench/engine/create-workbook.ts';
import { quietly } from '../../../src/workbench/engine/odoo.ts';
import { OWNER_EMAIL } from '../../../src/workbench/engine/workbook.ts';

const owner = { email: OWNER_EMAIL, canEdit: true };

interface Session {
  on(event: string, owner: object, listener: (update: { id: string }) => void): void;
  undo(revisionId: string): void;
}

test('undo of an earlier change with a new number format leaves the later change', () => {
  const workbook = createWorkbook();
  const { session } = workbook.model as unknown as { session: Session };
  const ids: string[] = [];
  session.on('new-local-state-update', ids, ({ id }) => ids.push(id));
  workbook.typeCell('0', 0, 0, '12.5%', owner);
  workbook.typeCell('0', 0, 1, '$7.50', owner);
  quietly(() => session.undo(ids[0]!));
  expect(workbook.displays('0', { top: 0, bottom: 0, left: 0, right: 1 })).toEqual([['', '$7.50']]);
});
