/** Number and share formatters of a language. Shares print as percent: 0.153 is "15.3%". */
export function numberWords(tag: string): {
  number(value: number, decimals?: number): string;
  percent(share: number, decimals?: number): string;
} {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (style: 'decimal' | 'percent', digits: number) => {
    const key = `${style}${digits}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, {
        style,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      formats.set(key, format);
    }
    return format;
  };
  return {
    number: (value, decimals = 0) => formatOf('decimal', decimals).format(value),
    percent: (share, decimals = 1) => formatOf('percent', decimals).format(share),
  };
}

/** A number of this size and larger is shown without decimals. */
const largeNumber = 100;

/** Number format of a value with its unit, a quoted text; one decimal where the value is not whole and below 100. */
export function unitFormat(value: number | null, unit: string): string {
  const isWhole = value === null || Number.isInteger(value) || Math.abs(value) >= largeNumber;
  return `${isWhole ? '#,##0' : '#,##0.0'}${unit}`;
}

/** Year, zero-based month and day of the month of a day number. */
export function calendarOf(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate() };
}

/** ISO weekday of a day number, 1 = Monday; day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** An amount as it is shown: with at most one decimal. */
export function shownAmount(value: number): { value: number; decimals: 0 | 1 } {
  const rounded = Math.round(value * 10) / 10;
  return { value: rounded, decimals: Number.isInteger(rounded) ? 0 : 1 };
}

/** A share down to whole percent: what is missing is never shown as done. */
export function wholeDown(share: number): number {
  return Math.floor(share * 100 + 1e-9) / 100;
}
