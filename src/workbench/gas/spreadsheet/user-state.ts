import { free } from './method.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

/** Somebody who may edit. */
export class UserState extends State {
  readonly kind = 'User';

  constructor(
    services: Services,
    readonly email: string,
  ) {
    super(services);
  }
}

export const userMethods = {
  getEmail: free((user: UserState) => user.email),
  getUsername: free((user: UserState) => user.email.split('@')[0]),
};

/** The address of a user that a script passes: its text, or an object of this or of another service. */
export function addressOf(user: unknown): string {
  if (typeof user === 'string') return user;
  if (user instanceof UserState) return user.email;
  return String((user as { getEmail(): string }).getEmail());
}
