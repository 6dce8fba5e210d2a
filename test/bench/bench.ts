import { benchFunctions } from './functions.ts';
import { benchSave } from './save.ts';
import { benchSummary } from './summary.ts';
import { benchTally } from './tally/bench-tally.ts';

/** `npm run bench`: what formulas, a save, a summary and a tally cost, by size of the log. Figures, no verdict. */
await benchFunctions();
await benchSave([100, 10_000, 100_000]);
await benchSummary([1_000, 10_000, 100_000]);
await benchTally(10_000, 1, ['formulas']);
await benchTally(1_000_000, 3, ['duckdb', 'arquero', 'alasql']);
