import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

/** A search over ranges; the ranges are asked for anew at every search. */
export class TextFinderState extends State {
  readonly kind = 'TextFinder';
  isCaseMatched = false;
  isEntireCell = false;
  isFormulaText = false;
  isRegularExpression = false;
  isDiacriticsIgnored = false;
  current: RangeState | null = null;
  start: RangeState | null = null;

  constructor(
    services: Services,
    readonly scope: () => RangeState[],
    readonly text: string,
  ) {
    super(services);
  }
}
