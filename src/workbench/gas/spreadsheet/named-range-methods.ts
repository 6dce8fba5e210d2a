import type { NamedRangeRecord } from '../../engine/records.ts';
import { zoneFromA1 } from '../../engine/zone.ts';
import { type BookState, bookOf } from './book-state.ts';
import { type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

export class NamedRangeState extends State {
  readonly kind = 'NamedRange';

  constructor(
    services: Services,
    public name: string,
  ) {
    super(services);
  }

  record(): NamedRangeRecord {
    this.services.flush();
    const found = findNamed(this.services, this.name);
    if (!found) throw this.services.refuse('Named range not found');
    return found;
  }
}

function findNamed(services: Services, name: string): NamedRangeRecord | undefined {
  return services.port.namedRanges().find((record) => record.name.toLowerCase() === name.toLowerCase());
}

/** Letters, digits and "_", not beginning with a digit, and no cell address. */
function assertName(services: Services, name: string): void {
  const isValid =
    /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name) && !zoneFromA1(name, 1, 1);
  if (!isValid) throw services.refuse(`The name “${name}” is not a valid range name.`);
}

export const namedRangeMethods = {
  getName: read((named: NamedRangeState) => named.record().name),
  getRange: read((named: NamedRangeState) => {
    const { sheetId, zone } = named.record();
    return bookOf(named.services).sheet(sheetId).range(zone);
  }),
  setName: write((named: NamedRangeState, name: string) => {
    assertName(named.services, name);
    const { sheetId, zone } = named.record();
    named.services.write({ kind: 'removeNamedRange', name: named.name });
    named.services.write({ kind: 'setNamedRange', name, sheetId, zone });
    named.name = name;
    return named;
  }),
  setRange: write((named: NamedRangeState, range: RangeState) => {
    named.services.write({
      kind: 'setNamedRange',
      name: named.name,
      sheetId: range.sheetId,
      zone: range.zone,
    });
    return named;
  }),
  remove: write((named: NamedRangeState) =>
    named.services.write({ kind: 'removeNamedRange', name: named.name }),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.NamedRange>;

export const bookNames = {
  getRangeByName: read((book: BookState, name: string) => {
    const record = findNamed(book.services, name);
    return record ? book.sheet(record.sheetId).range(record.zone) : null;
  }),
  getNamedRanges: read((book: BookState) =>
    book.services.port.namedRanges().map(({ name }) => new NamedRangeState(book.services, name)),
  ),
  setNamedRange: write((book: BookState, name: string, range: RangeState) => {
    assertName(book.services, name);
    book.services.write({ kind: 'setNamedRange', name, sheetId: range.sheetId, zone: range.zone });
  }),
  removeNamedRange: write((book: BookState, name: string) => {
    book.services.flush();
    if (!findNamed(book.services, name))
      throw book.services.refuse(`The named range ${name} does not exist.`);
    book.services.write({ kind: 'removeNamedRange', name });
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Spreadsheet>;
