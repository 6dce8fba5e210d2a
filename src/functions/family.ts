import type { CustomFunction } from './custom-function.ts';
import { FUNNEL_FROM_LOG, SALES_METRIC } from './from-log.ts';
import { BOTTLENECK, FUNNEL, LEVERS } from './funnel.ts';
import {
  CALLS_NEEDED,
  CALLS_PER_DAY,
  CHANCE_OF_TARGET,
  CLOSE_RATE_NEEDED,
  EXPECTED_SALES,
  NEEDED_PER_DAY,
} from './need.ts';
import { CONVERSION_RATE, RATE_INTERVAL, RATES_DIFFER, SALES_VELOCITY } from './rates.ts';

/** Every custom function of the product, in the order of the documentation. */
export const customFunctions: readonly CustomFunction[] = [
  CALLS_NEEDED,
  CALLS_PER_DAY,
  CLOSE_RATE_NEEDED,
  EXPECTED_SALES,
  CHANCE_OF_TARGET,
  NEEDED_PER_DAY,
  CONVERSION_RATE,
  RATE_INTERVAL,
  RATES_DIFFER,
  FUNNEL,
  BOTTLENECK,
  LEVERS,
  SALES_VELOCITY,
  SALES_METRIC,
  FUNNEL_FROM_LOG,
];
