import type { ProtectionRecord } from '../../engine/records.ts';
import { bookOf } from './book-state.ts';
import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import type { SheetState } from './sheet-state.ts';
import { State } from './state.ts';

/** A protected range or sheet, as it is in the book now. */
export class ProtectionState extends State {
  readonly kind = 'Protection';

  constructor(
    services: Services,
    readonly id: string,
  ) {
    super(services);
  }

  record(): ProtectionRecord {
    this.services.flush();
    const found = this.services.port.protections().find(({ id }) => id === this.id);
    if (!found) throw this.services.refuse('Protection not found');
    return found;
  }

  change(change: Partial<ProtectionRecord>): ProtectionState {
    this.services.write({ kind: 'setProtection', protection: { ...this.record(), ...change } });
    return this;
  }
}

/** Protects a range or a whole sheet: its owner and the person who does it may still edit. */
export function protect(sheet: SheetState, range: RangeState | null): ProtectionState {
  const { services } = sheet;
  const id = services.port.freshId();
  const { email } = services.execution.person;
  services.write({
    kind: 'setProtection',
    protection: {
      id,
      kind: range ? 'range' : 'sheet',
      sheetId: sheet.id,
      zone: range?.zone ?? sheet.whole(),
      description: '',
      isWarningOnly: false,
      isDomainEditable: false,
      editors: email === services.book.ownerEmail ? [] : [email],
      rangeName: null,
      unprotected: [],
    },
  });
  return new ProtectionState(services, id);
}

/** Protections of one kind, of a sheet or of the book. */
export function protectionsOf(
  services: Services,
  type: 'RANGE' | 'SHEET',
  sheetId: string | null,
): ProtectionState[] {
  const kind = type === 'RANGE' ? 'range' : 'sheet';
  return services.port
    .protections()
    .filter((record) => record.kind === kind && (sheetId === null || record.sheetId === sheetId))
    .map(({ id }) => new ProtectionState(services, id));
}

export function rangeOfProtection(protection: ProtectionState): RangeState {
  const { sheetId, zone } = protection.record();
  return bookOf(protection.services).sheet(sheetId).range(zone);
}
