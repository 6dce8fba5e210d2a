import type { ConditionalRule } from '../../engine/records.ts';
import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

export type RuleParts = Omit<ConditionalRule, 'ranges'> & { ranges: readonly RangeState[] };

export function emptyRule(): RuleParts {
  return { ranges: [], kind: 'boolean', criterion: '', args: [], style: {}, gradient: [] };
}

export class ConditionalRuleState extends State {
  readonly kind = 'ConditionalFormatRule';

  constructor(
    services: Services,
    readonly parts: RuleParts,
  ) {
    super(services);
  }
}

export class ConditionalBuilderState extends State {
  readonly kind = 'ConditionalFormatRuleBuilder';

  constructor(
    services: Services,
    readonly parts: RuleParts,
  ) {
    super(services);
  }
}

export class BooleanConditionState extends State {
  readonly kind = 'BooleanCondition';

  constructor(
    services: Services,
    readonly parts: RuleParts,
  ) {
    super(services);
  }
}

export class GradientConditionState extends State {
  readonly kind = 'GradientCondition';

  constructor(
    services: Services,
    readonly parts: RuleParts,
  ) {
    super(services);
  }
}
