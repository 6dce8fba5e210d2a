import { bookOf } from './book-state.ts';
import { enumMember } from './enums.ts';
import { type MethodTable, read, write } from './method.ts';
import { type ProtectionState, rangeOfProtection } from './protection-state.ts';
import type { RangeState } from './range-state.ts';
import { addressOf, UserState } from './user-state.ts';

function addEditors(protection: ProtectionState, users: readonly unknown[]): ProtectionState {
  const { editors } = protection.record();
  return protection.change({ editors: [...new Set([...editors, ...users.map(addressOf)])] });
}

/** Nobody can lock out the owner or oneself. */
function removeEditors(protection: ProtectionState, users: readonly unknown[]): ProtectionState {
  const own = protection.services.execution.person.email;
  const gone = new Set(users.map(addressOf).filter((email) => email !== own));
  return protection.change({ editors: protection.record().editors.filter((email) => !gone.has(email)) });
}

export const protectionMethods = {
  getRange: read(rangeOfProtection),
  setRange: write((protection: ProtectionState, range: RangeState) =>
    protection.change({ sheetId: range.sheetId, zone: range.zone, kind: 'range' }),
  ),
  getRangeName: read((protection: ProtectionState) => protection.record().rangeName),
  getProtectionType: read((protection: ProtectionState) =>
    enumMember('ProtectionType', protection.record().kind === 'range' ? 'RANGE' : 'SHEET'),
  ),
  getDescription: read((protection: ProtectionState) => protection.record().description),
  setDescription: write((protection: ProtectionState, description: string) =>
    protection.change({ description }),
  ),
  isWarningOnly: read((protection: ProtectionState) => protection.record().isWarningOnly),
  setWarningOnly: write((protection: ProtectionState, isWarningOnly: boolean) =>
    protection.change({ isWarningOnly }),
  ),
  canDomainEdit: read((protection: ProtectionState) => protection.record().isDomainEditable),
  setDomainEdit: write((protection: ProtectionState, isDomainEditable: boolean) =>
    protection.change({ isDomainEditable }),
  ),
  getEditors: read((protection: ProtectionState) =>
    protection.record().editors.map((email) => new UserState(protection.services, email)),
  ),
  addEditor: write((protection: ProtectionState, user: unknown) => addEditors(protection, [user])),
  addEditors: write((protection: ProtectionState, users: unknown[]) =>
    addEditors(protection, Array.from(users)),
  ),
  removeEditor: write((protection: ProtectionState, user: unknown) => removeEditors(protection, [user])),
  removeEditors: write((protection: ProtectionState, users: unknown[]) =>
    removeEditors(protection, Array.from(users)),
  ),
  getUnprotectedRanges: read((protection: ProtectionState) => {
    const { sheetId, unprotected } = protection.record();
    const sheet = bookOf(protection.services).sheet(sheetId);
    return unprotected.map((zone) => sheet.range(zone));
  }),
  setUnprotectedRanges: write((protection: ProtectionState, ranges: RangeState[]) =>
    protection.change({ unprotected: Array.from(ranges, ({ zone }) => zone) }),
  ),
  canEdit: read((protection: ProtectionState) => {
    const { person } = protection.services.execution;
    const { editors, isWarningOnly } = protection.record();
    if (!person.canEdit) return false;
    return (
      isWarningOnly || person.email === protection.services.book.ownerEmail || editors.includes(person.email)
    );
  }),
  remove: write((protection: ProtectionState) =>
    protection.services.write({ kind: 'removeProtection', id: protection.id }),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Protection>;
