import { type Day, dayOfSerial, parseIso } from './day.ts';

/** Days that a bare number in a Date cell may mean: 1990-01-01 to 2099-12-31 as serial numbers. */
const serialRange = [32_874, 73_050] as const;

/**
 * A reader of date cells: a Date (anything with getTime), a serial number without a date format, or a text
 * `2026-11-23`; null for everything else. Each distinct instant is mapped to its day once; a clock time is dropped.
 */
export function dayReader(dayOfInstant: (epochMs: number) => Day): (cell: unknown) => Day | null {
  const met = new Map<number, Day>();
  return (cell) => {
    if (typeof cell === 'string') return parseIso(cell);
    if (typeof cell === 'number')
      return cell >= serialRange[0] && cell < serialRange[1] ? dayOfSerial(cell) : null;
    const epochMs = (cell as { getTime?(): number } | null | undefined)?.getTime?.();
    if (epochMs === undefined || Number.isNaN(epochMs)) return null;
    let day = met.get(epochMs);
    if (day === undefined) {
      day = dayOfInstant(epochMs);
      met.set(epochMs, day);
    }
    return day;
  };
}
