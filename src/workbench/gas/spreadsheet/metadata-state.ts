import type { Zone } from '../../engine/port.ts';
import type { MetadataPlace, MetadataRecord } from '../../engine/records.ts';
import { EnumMember } from '../enumeration.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

/** Where metadata hangs, or is looked for: the book, a sheet, whole rows or whole columns. */
export interface MetadataSpot {
  place: MetadataPlace;
  sheetId: string | null;
  zone: Zone | null;
}

export class MetadataState extends State {
  readonly kind = 'DeveloperMetadata';

  constructor(
    services: Services,
    readonly id: number,
  ) {
    super(services);
  }

  record(): MetadataRecord {
    this.services.flush();
    const found = this.services.port.metadata().find(({ id }) => id === this.id);
    if (!found) throw this.services.refuse('Developer metadata not found');
    return found;
  }

  change(change: Partial<MetadataRecord>): MetadataState {
    this.services.write({ kind: 'setMetadata', metadata: { ...this.record(), ...change } });
    return this;
  }
}

export class MetadataLocationState extends State {
  readonly kind = 'DeveloperMetadataLocation';

  constructor(
    services: Services,
    readonly spot: MetadataSpot,
  ) {
    super(services);
  }
}

export class MetadataFinderState extends State {
  readonly kind = 'DeveloperMetadataFinder';
  id: number | null = null;
  key: string | null = null;
  value: string | null = null;
  place: string | null = null;
  visibility: string | null = null;
  isIntersecting = false;

  constructor(
    services: Services,
    readonly spot: MetadataSpot,
  ) {
    super(services);
  }
}

/** addDeveloperMetadata(key[, value][, visibility]) */
export function addMetadata(services: Services, spot: MetadataSpot, args: readonly unknown[]): void {
  const [key, ...rest] = args;
  const visibility = rest.find((arg) => arg instanceof EnumMember);
  const value = rest.find((arg) => typeof arg === 'string') ?? null;
  services.write({
    kind: 'setMetadata',
    metadata: {
      ...spot,
      id: Number(services.port.freshId()),
      key: String(key),
      value: value as string | null,
      visibility: (visibility?.name() ?? 'DOCUMENT') as MetadataRecord['visibility'],
      scriptId: services.execution.scriptId,
    },
  });
}

/** Records that this script may see: its own, and those of visibility DOCUMENT. */
export function visibleMetadata(services: Services): MetadataRecord[] {
  const { scriptId } = services.execution;
  return services.port
    .metadata()
    .filter((record) => record.visibility === 'DOCUMENT' || record.scriptId === scriptId);
}
