import { type Day, lastLogDay } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Role } from '../log/role.ts';

/** The day of something that has not happened: after every day of a log. */
export const never: Day = lastLogDay + 1;

/** What the whole log says of each prospect, by its code. Days are `never` and rows −1 where there is nothing. */
export interface Prospects {
  size: number;
  /** Row of the first contact: of the earliest touch, else of the earliest row; it says whose prospect this is. */
  contactRow: Int32Array;
  /** Row of the first sale, −1 without one. */
  saleRow: Int32Array;
  firstTouch: Int32Array;
  firstConversation: Int32Array;
  firstSale: Int32Array;
  /** Day of the earliest row with the role lost. */
  lost: Int32Array;
  /** Day of the earliest touch or stage of the funnel. */
  entered: Int32Array;
  /** Σ Count of touches up to and on the day of the first sale; 0 without a sale. */
  touches: Float64Array;
}

/**
 * The prospects of a log: first contact, first sale and what lies between. Rows of one day count in the order of the sheet.
 * A log without prospects gives empty lists. Throws nothing.
 *
 * @example Array.from(prospectsOf({ size: 2, days: [3, 8], kinds: [0, 1], counts: [1, 1], prospects: [0, 0], names: { prospects: { shown: ['Ann'] } }, catalogue: { kinds: [{ role: 'attempt', stage: 1, isTouch: true }, { role: 'sale', stage: 2, isTouch: false }] } }).firstSale) // [8]
 */
export function prospectsOf(log: Log): Prospects {
  const size = log.names.prospects.shown.length;
  const days = () => new Int32Array(size).fill(never);
  const rows = () => new Int32Array(size).fill(-1);
  const found: Prospects = {
    size,
    contactRow: rows(),
    saleRow: rows(),
    firstTouch: days(),
    firstConversation: days(),
    firstSale: days(),
    lost: days(),
    entered: days(),
    touches: new Float64Array(size),
  };
  const { contactRow, saleRow, firstTouch, firstConversation, firstSale, lost, entered, touches } = found;
  const { kinds } = log.catalogue;
  const isOf = (role: Role) => Uint8Array.from(kinds, (kind) => (kind.role === role ? 1 : 0));
  const [isSale, isLost, isConversation] = [isOf('sale'), isOf('lost'), isOf('conversation')];
  const isTouch = Uint8Array.from(kinds, (kind) => (kind.isTouch ? 1 : 0));
  const isEntry = Uint8Array.from(kinds, (kind) => (kind.isTouch || kind.stage !== null ? 1 : 0));

  for (let row = 0; row < log.size; row++) {
    const prospect = log.prospects[row]!;
    if (prospect < 0) continue;
    const [day, kind] = [log.days[row]!, log.kinds[row]!];
    if (isTouch[kind]) {
      if (day < firstTouch[prospect]!) {
        firstTouch[prospect] = day;
        contactRow[prospect] = row;
      }
    }
    if (isEntry[kind] && day < entered[prospect]!) entered[prospect] = day;
    if (isConversation[kind] && day < firstConversation[prospect]!) firstConversation[prospect] = day;
    if (isLost[kind] && day < lost[prospect]!) lost[prospect] = day;
    if (isSale[kind] && day < firstSale[prospect]!) {
      firstSale[prospect] = day;
      saleRow[prospect] = row;
    }
  }
  for (let row = 0; row < log.size; row++) {
    const prospect = log.prospects[row]!;
    if (prospect < 0) continue;
    if (firstTouch[prospect] === never) {
      const contact = contactRow[prospect]!;
      if (contact < 0 || log.days[row]! < log.days[contact]!) contactRow[prospect] = row;
    } else if (
      isTouch[log.kinds[row]!] &&
      firstSale[prospect] !== never &&
      log.days[row]! <= firstSale[prospect]!
    )
      touches[prospect]! += log.counts[row]!;
  }
  return found;
}

/**
 * Whole days from the first touch to the first sale; null for a prospect without either, or sold before it.
 *
 * @example cycleOf(prospectsOf(log), 0) // 57
 */
export function cycleOf({ firstTouch, firstSale }: Prospects, prospect: number): number | null {
  const [from, to] = [firstTouch[prospect]!, firstSale[prospect]!];
  return from === never || to === never || to < from ? null : to - from;
}

const knownProspects = new WeakMap<Log, Prospects>();

/** The prospects of a log, found once however often they are asked for. */
export function knownProspectsOf(log: Log): Prospects {
  let found = knownProspects.get(log);
  if (!found) {
    found = prospectsOf(log);
    knownProspects.set(log, found);
  }
  return found;
}
