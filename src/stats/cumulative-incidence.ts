/** What came to an end at an age, of those that were still open. Ages are whole. */
export interface Endings {
  /** Number of those followed whose observation at each age ended with the event, with another end, or with neither. */
  events: ArrayLike<number>;
  others: ArrayLike<number>;
  censored: ArrayLike<number>;
}

/** Shares by age from 0: still open after that age, and ended with the event by it. */
export interface Incidence {
  open: number[];
  event: number[];
}

/**
 * The Aalen–Johansen estimate for two kinds of end: by each whole age, the share that is still open and the share that ended
 * with the event. Ends of either kind come before the censored ones of the same age.
 *
 * Equally long lists, element = age. Nobody followed gives empty lists. Throws nothing.
 * Source: Aalen and Johansen, Scandinavian Journal of Statistics 5 (1978) (R: survfit of a factor status).
 *
 * @example cumulativeIncidence({ events: [0, 1, 0], others: [0, 1, 0], censored: [0, 0, 2] }).event // [0, 0.25, 0.25]
 */
export function cumulativeIncidence({ events, others, censored }: Endings): Incidence {
  const incidence: Incidence = { open: [], event: [] };
  let atRisk = 0;
  for (let age = 0; age < events.length; age++) atRisk += events[age]! + others[age]! + censored[age]!;
  let [open, event] = [1, 0];
  for (let age = 0; age < events.length && atRisk > 0; age++) {
    event += (open * events[age]!) / atRisk;
    open *= (atRisk - events[age]! - others[age]!) / atRisk;
    incidence.open.push(open);
    incidence.event.push(event);
    atRisk -= events[age]! + others[age]! + censored[age]!;
  }
  return incidence;
}

/**
 * The chance that something still open after an age ends with the event within so many more units: of those open at that age,
 * the share that did. Beyond the ages known nothing more happens. Null where none was open at that age. Throws nothing.
 *
 * @example chanceWithin({ open: [1, 0.5, 0.25], event: [0, 0.25, 0.5] }, 1, 1) // 0.5
 */
export function chanceWithin({ open, event }: Incidence, age: number, units: number): number | null {
  const [last, at] = [open.length - 1, Math.min(age, open.length - 1)];
  if (at < 0 || open[at] === 0) return null;
  return (event[Math.min(at + units, last)]! - event[at]!) / open[at]!;
}
