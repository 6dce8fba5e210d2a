import { annexOf } from './annex.ts';
import type { Dispatch } from './batch.ts';
import type { EngineModel } from './odoo.ts';
import type { Zone } from './port.ts';
import type { FilterRecord, MetadataRecord, NamedRangeRecord, ProtectionRecord } from './records.ts';

interface OpenZone {
  top: number;
  left: number;
  bottom: number | undefined;
  right: number | undefined;
}

/** Enters a record into the annex; its zones move with the grid. */
export function setRecord(
  dispatch: Dispatch,
  record: {
    id: string;
    kind: string;
    sheetId: string | null;
    zones: { sheetId: string; zone: OpenZone }[];
    data: unknown;
  },
): void {
  const ranges = record.zones.map(({ sheetId, zone }) => ({ _sheetId: sheetId, _zone: zone }));
  const { id, kind, sheetId, data } = record;
  dispatch('WORKBENCH_SET_RECORD', {
    id,
    kind,
    recordSheetId: sheetId,
    data,
    ...(ranges.length ? { ranges } : {}),
  });
}

export function removeRecord(dispatch: Dispatch, id: string): void {
  dispatch('WORKBENCH_REMOVE_RECORD', { id });
}

export function setProtection(dispatch: Dispatch, protection: ProtectionRecord): void {
  const { id, kind, sheetId, zone, unprotected, ...data } = protection;
  const zones = kind === 'sheet' ? unprotected : [zone];
  setRecord(dispatch, {
    id: `protection:${id}`,
    kind: 'protection',
    sheetId,
    zones: zones.map((each) => ({ sheetId, zone: each })),
    data: { ...data, id, kind },
  });
}

export function readProtections(model: EngineModel): ProtectionRecord[] {
  return annexOf(model)
    .getAnnexRecords('protection')
    .flatMap(([, { sheetId, zones, data }]) => {
      if (sheetId === null) return [];
      const stored = data as Omit<ProtectionRecord, 'sheetId' | 'zone' | 'unprotected'>;
      const whole = wholeSheet(model, sheetId);
      const isSheet = stored.kind === 'sheet';
      const unprotected = isSheet ? zones.map(({ zone }) => zone) : [];
      return [{ ...stored, sheetId, zone: isSheet ? whole : zones[0].zone, unprotected }];
    });
}

export function wholeSheet(model: EngineModel, sheetId: string): Zone {
  const { numberOfCols, rows } = model.getters.getSheet(sheetId);
  return { top: 0, left: 0, bottom: rows.length - 1, right: numberOfCols - 1 };
}

export function setMetadata(dispatch: Dispatch, metadata: MetadataRecord): void {
  const { sheetId, zone, ...data } = metadata;
  const zones: { sheetId: string; zone: OpenZone }[] = [];
  if (sheetId !== null && zone !== null && metadata.place === 'row')
    zones.push({ sheetId, zone: { ...zone, left: 0, right: undefined } });
  if (sheetId !== null && zone !== null && metadata.place === 'column')
    zones.push({ sheetId, zone: { ...zone, top: 0, bottom: undefined } });
  setRecord(dispatch, { id: `metadata:${metadata.id}`, kind: 'metadata', sheetId, zones, data });
}

export function readMetadata(model: EngineModel): MetadataRecord[] {
  return annexOf(model)
    .getAnnexRecords('metadata')
    .map(([, { sheetId, zones, data }]) => ({
      ...(data as MetadataRecord),
      sheetId,
      zone: zones[0]?.zone ?? null,
    }));
}

export function setNamedRange(
  model: EngineModel,
  dispatch: Dispatch,
  { name, sheetId, zone }: NamedRangeRecord,
): void {
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  const existing = model.getters.getNamedRange(name);
  // Without a sheet of its own the engine measures the range against the active sheet.
  if (existing)
    dispatch('UPDATE_NAMED_RANGE', { sheetId, oldRangeName: existing.name, newRangeName: name, ranges });
  else dispatch('CREATE_NAMED_RANGE', { sheetId, name, ranges });
}

export function readNamedRanges(model: EngineModel): NamedRangeRecord[] {
  return model.getters.getNamedRanges().map(({ name, range }) => {
    const { top, left, bottom, right } = range.zone;
    return { name, sheetId: range.sheetId, zone: { top, left, bottom, right } };
  });
}

export function setFilter(dispatch: Dispatch, { sheetId, zone, hiddenValues }: FilterRecord): void {
  setRecord(dispatch, {
    id: `filter:${sheetId}`,
    kind: 'filter',
    sheetId,
    zones: [{ sheetId, zone }],
    data: { hiddenValues },
  });
}

export function readFilter(model: EngineModel, sheetId: string): FilterRecord | null {
  const record = annexOf(model).getAnnexRecord(`filter:${sheetId}`);
  if (!record) return null;
  return { sheetId, zone: record.zones[0].zone, hiddenValues: (record.data as FilterRecord).hiddenValues };
}
