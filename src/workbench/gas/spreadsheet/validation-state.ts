import type { Validation } from '../../engine/records.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

/** A finished rule, or one under construction. */
export class ValidationState extends State {
  readonly kind = 'DataValidation';

  constructor(
    services: Services,
    readonly rule: Validation,
  ) {
    super(services);
  }
}

export class ValidationBuilderState extends State {
  readonly kind = 'DataValidationBuilder';

  constructor(
    services: Services,
    public rule: Validation | null,
    public isInvalidAllowed = true,
    public helpText: string | null = null,
  ) {
    super(services);
  }
}
