/** A step of the funnel over twelve months, and what stands behind it. */
export interface YearOfStep {
  /** Count of the step's first stage in twelve months. */
  volume: number;
  /** Step conversion of these months, and what it is held to; shares. */
  rate: number;
  benchmark: number;
  /** Conversions of the steps after it, of these months too. */
  laterRates: readonly number[];
}

/**
 * Sales a year that raising one step alone to its benchmark adds: volume × (benchmark − rate) × the later steps' rates, not
 * rounded; never summed over steps. 0 at or above the benchmark. Throws nothing.
 *
 * @example salesOfStep({ volume: 1000, rate: 0.15, benchmark: 0.2, laterRates: [0.5] }).toFixed(6) // '25.000000'
 */
export function salesOfStep({ volume, rate, benchmark, laterRates }: YearOfStep): number {
  const gain = volume * Math.max(0, benchmark - rate);
  return laterRates.reduce((sales, later) => sales * later, gain);
}

/**
 * The same in money: those sales × the average deal value, null where that is not known. Throws nothing.
 *
 * @example valueOfStep({ volume: 1000, rate: 0.15, benchmark: 0.2, laterRates: [0.5] }, 1200)?.toFixed(4) // '30000.0000'
 */
export function valueOfStep(step: YearOfStep, averageDealValue: number | null): number | null {
  return averageDealValue === null ? null : salesOfStep(step) * averageDealValue;
}
