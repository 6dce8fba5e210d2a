import { benchSave } from './save.ts';
import { benchSummary } from './summary.ts';

/** `npm run bench`: what a save and a summary cost, by size of the log. Figures, no verdict. */
await benchSave([100, 10_000, 100_000]);
await benchSummary([1_000, 10_000, 100_000]);
