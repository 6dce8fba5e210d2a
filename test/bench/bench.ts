import { benchFunctions } from './functions.ts';
import { benchSave } from './save.ts';
import { benchSummary } from './summary.ts';

/** `npm run bench`: what formulas, a save and a summary cost, the latter by size of the log. Figures, no verdict. */
await benchFunctions();
await benchSave([100, 10_000, 100_000]);
await benchSummary([1_000, 10_000, 100_000]);
