import type { MetadataRecord } from '../../engine/records.ts';
import { commonZone } from '../../engine/zone.ts';
import type { EnumMember } from '../enumeration.ts';
import { type BookState, bookOf } from './book-state.ts';
import { enumMember } from './enums.ts';
import {
  addMetadata,
  MetadataFinderState as Finder,
  type MetadataFinderState,
  MetadataLocationState,
  type MetadataSpot,
  MetadataState,
  visibleMetadata,
} from './metadata-state.ts';
import { free, type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import type { SheetState } from './sheet-state.ts';

export const metadataMethods = {
  getId: free((metadata: MetadataState) => metadata.id),
  getKey: read((metadata: MetadataState) => metadata.record().key),
  setKey: write((metadata: MetadataState, key: string) => metadata.change({ key })),
  getValue: read((metadata: MetadataState) => metadata.record().value),
  setValue: write((metadata: MetadataState, value: string) => metadata.change({ value })),
  getVisibility: read((metadata: MetadataState) =>
    enumMember('DeveloperMetadataVisibility', metadata.record().visibility),
  ),
  setVisibility: write((metadata: MetadataState, visibility: EnumMember) =>
    metadata.change({ visibility: visibility.name() as MetadataRecord['visibility'] }),
  ),
  getLocation: read(
    (metadata: MetadataState) => new MetadataLocationState(metadata.services, metadata.record()),
  ),
  moveToRow: write((metadata: MetadataState, row: RangeState) => metadata.change(spotOf(row))),
  moveToColumn: write((metadata: MetadataState, column: RangeState) => metadata.change(spotOf(column))),
  moveToSheet: write((metadata: MetadataState, sheet: SheetState) => metadata.change(sheetSpot(sheet))),
  moveToSpreadsheet: write((metadata: MetadataState) => metadata.change(BOOK_SPOT)),
  remove: write((metadata: MetadataState) =>
    metadata.services.write({ kind: 'removeMetadata', id: metadata.id }),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.DeveloperMetadata>;

function rangeOf({ services, spot }: MetadataLocationState, place: string): RangeState | null {
  if (spot.place !== place || spot.sheetId === null || spot.zone === null) return null;
  const sheet = bookOf(services).sheet(spot.sheetId);
  const { bottom, right } = sheet.whole();
  const zone = place === 'row' ? { ...spot.zone, left: 0, right } : { ...spot.zone, top: 0, bottom };
  return sheet.range(zone);
}

export const metadataLocationMethods = {
  getColumn: read((location: MetadataLocationState) => rangeOf(location, 'column')),
  getRow: read((location: MetadataLocationState) => rangeOf(location, 'row')),
  getSheet: read(({ services, spot }: MetadataLocationState) =>
    spot.place === 'sheet' && spot.sheetId !== null ? bookOf(services).sheet(spot.sheetId) : null,
  ),
  getSpreadsheet: free(({ services, spot }: MetadataLocationState) =>
    spot.place === 'spreadsheet' ? bookOf(services) : null,
  ),
  getLocationType: free(({ spot }: MetadataLocationState) =>
    enumMember('DeveloperMetadataLocationType', spot.place.toUpperCase()),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>;

function isAt(record: MetadataRecord, { spot, isIntersecting }: MetadataFinderState): boolean {
  if (spot.place === 'spreadsheet') return true;
  if (record.sheetId !== spot.sheetId) return isIntersecting && record.place === 'spreadsheet';
  if (spot.place === 'sheet') return true;
  if (record.zone === null || spot.zone === null) return isIntersecting;
  if (!isIntersecting) return record.place === spot.place && commonLines(record, spot);
  return record.place !== spot.place || commonLines(record, spot);
}

function commonLines(record: MetadataRecord, spot: MetadataSpot): boolean {
  if (!record.zone || !spot.zone) return false;
  const whole = spot.place === 'row' ? { left: 0, right: 0 } : { top: 0, bottom: 0 };
  return commonZone({ ...record.zone, ...whole }, { ...spot.zone, ...whole }) !== null;
}

export const metadataFinderMethods = {
  find: read((finder: MetadataFinderState) =>
    visibleMetadata(finder.services)
      .filter((record) => isAt(record, finder))
      .filter((record) => finder.id === null || record.id === finder.id)
      .filter((record) => finder.key === null || record.key === finder.key)
      .filter((record) => finder.value === null || record.value === finder.value)
      .filter((record) => finder.place === null || record.place.toUpperCase() === finder.place)
      .filter((record) => finder.visibility === null || record.visibility === finder.visibility)
      .map(({ id }) => new MetadataState(finder.services, id)),
  ),
  onIntersectingLocations: free((finder: MetadataFinderState) => {
    finder.isIntersecting = true;
    return finder;
  }),
  withId: free((finder: MetadataFinderState, id: number) => {
    finder.id = id;
    return finder;
  }),
  withKey: free((finder: MetadataFinderState, key: string) => {
    finder.key = key;
    return finder;
  }),
  withValue: free((finder: MetadataFinderState, value: string) => {
    finder.value = value;
    return finder;
  }),
  withLocationType: free((finder: MetadataFinderState, type: EnumMember) => {
    finder.place = type.name();
    return finder;
  }),
  withVisibility: free((finder: MetadataFinderState, visibility: EnumMember) => {
    finder.visibility = visibility.name();
    return finder;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;

const BOOK_SPOT: MetadataSpot = { place: 'spreadsheet', sheetId: null, zone: null };

function sheetSpot(sheet: SheetState): MetadataSpot {
  return { place: 'sheet', sheetId: sheet.id, zone: null };
}

/** Whole rows or whole columns; Google takes no other range. */
function spotOf(range: RangeState): MetadataSpot {
  const { zone, sheetId } = range;
  const { bottom, right } = range.sheet.whole();
  const isRow = zone.left === 0 && zone.right === right;
  const isColumn = zone.top === 0 && zone.bottom === bottom;
  if (!isRow && !isColumn) {
    throw range.services.refuse(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  return { place: isRow ? 'row' : 'column', sheetId, zone };
}

function own(spot: MetadataSpot, services: RangeState['services']): MetadataState[] {
  return visibleMetadata(services)
    .filter((record) => record.place === spot.place && record.sheetId === spot.sheetId)
    .filter((record) => spot.zone === null || commonLines(record, spot))
    .map(({ id }) => new MetadataState(services, id));
}

export const bookMetadata = {
  addDeveloperMetadata: write((book: BookState, ...args: unknown[]) => {
    addMetadata(book.services, BOOK_SPOT, args);
    return book;
  }),
  getDeveloperMetadata: read((book: BookState) => own(BOOK_SPOT, book.services)),
  createDeveloperMetadataFinder: free((book: BookState) => new Finder(book.services, BOOK_SPOT)),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Spreadsheet>;

export const sheetMetadata = {
  addDeveloperMetadata: write((sheet: SheetState, ...args: unknown[]) => {
    addMetadata(sheet.services, sheetSpot(sheet), args);
    return sheet;
  }),
  getDeveloperMetadata: read((sheet: SheetState) => own(sheetSpot(sheet), sheet.services)),
  createDeveloperMetadataFinder: free((sheet: SheetState) => new Finder(sheet.services, sheetSpot(sheet))),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;

export const rangeMetadata = {
  addDeveloperMetadata: write((range: RangeState, ...args: unknown[]) => {
    addMetadata(range.services, spotOf(range), args);
    return range;
  }),
  getDeveloperMetadata: read((range: RangeState) => own(spotOf(range), range.services)),
  createDeveloperMetadataFinder: read((range: RangeState) => new Finder(range.services, spotOf(range))),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
