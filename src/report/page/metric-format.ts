import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import { type MetricId, metrics } from '../../metric/metrics.ts';
import { countFormat, perDayFormat, rateFormat } from './format.ts';
import { type MoneyFormat, moneyFormat } from './money.ts';
import { styles } from './style.ts';
import { textWidthPx } from './text-width.ts';

/**
 * The number format of values of a metric in its unit; amounts in units, thousands or millions, so that the largest fits a cell
 * of a width in pixels.
 */
export function formatOf(
  id: MetricId,
  values: readonly (number | null)[],
  currency: Currency,
  words: Words,
  widthPx: number,
): { format: string; scale: MoneyFormat['unit'] } {
  const { units } = words.summary;
  // One value with decimals gives them to all.
  const value = values.find((each) => each !== null && !Number.isInteger(each)) ?? values[0] ?? null;
  const plain = (format: string) => ({ format, scale: 'one' as const });
  switch (metrics[id].unit) {
    case 'share':
      return plain(rateFormat);
    case 'count':
      return plain(countFormat);
    case 'number':
      return plain(value === null || Number.isInteger(value) ? countFormat : perDayFormat);
    case 'days':
      return plain(units.days(value));
    case 'minutes':
      return plain(units.minutes(value));
    case 'perHour':
      return plain(units.perHour(value));
    case 'money': {
      const { format, unit } = moneyFormat(values, widthPx, styles.key, currency);
      return { format, scale: unit };
    }
    case 'moneyPerDay': {
      const room = widthPx - textWidthPx(units.moneyPerDay, styles.key);
      const { format, unit } = moneyFormat(values, room, styles.key, currency);
      return { format: format + units.moneyPerDay, scale: unit };
    }
  }
}
