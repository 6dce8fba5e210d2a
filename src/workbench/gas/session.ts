import type { Execution } from './execution.ts';
import { strictService } from './unsupported.ts';

type UserType = GoogleAppsScript.Base.User;
type SessionType = Pick<
  GoogleAppsScript.Base.Session,
  | 'getActiveUser'
  | 'getActiveUserLocale'
  | 'getEffectiveUser'
  | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey'
>;

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';
const KEY_LIFE_MS = 30 * 86_400_000;

class User implements Pick<UserType, 'getEmail'> {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}

/** The person as a script may see them: an address only in full executions whose manifest lists userinfo.email. */
export function makeUser(execution: Execution): UserType {
  const isVisible = execution.authMode === 'FULL' && execution.scopes.includes(EMAIL_SCOPE);
  return strictService('User', new User(isVisible ? execution.person.email : '')) as unknown as UserType;
}

class Session implements SessionType {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getActiveUser(): UserType {
    this.#execution.serviceCall('Session.getActiveUser');
    return makeUser(this.#execution);
  }

  getEffectiveUser(): UserType {
    this.#execution.serviceCall('Session.getEffectiveUser');
    return makeUser(this.#execution);
  }

  getActiveUserLocale(): string {
    this.#execution.serviceCall('Session.getActiveUserLocale');
    return this.#execution.person.locale;
  }

  /** The zone of the manifest, the same for every customer; never the spreadsheet's. */
  getScriptTimeZone(): string {
    this.#execution.serviceCall('Session.getScriptTimeZone');
    return this.#execution.scriptTimeZone;
  }

  /** Differs by script and person and changes every 30 days. */
  getTemporaryActiveUserKey(): string {
    this.#execution.serviceCall('Session.getTemporaryActiveUserKey');
    const period = Math.floor(this.#execution.now() / KEY_LIFE_MS);
    return `TEMP${hash(`${this.#execution.scriptId}/${this.#execution.person.email}/${period}`)}`;
  }

  toString(): string {
    return 'Session';
  }
}

/** FNV-1a, 32 bits, twice: a stable opaque name, nothing secret. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const char of text) {
    a = Math.imul(a ^ char.codePointAt(0)!, 0x01000193) >>> 0;
    b = Math.imul(b ^ a, 0x85ebca6b) >>> 0;
  }
  return a.toString(36) + b.toString(36);
}

export function makeSession(execution: Execution): SessionType {
  return strictService('Session', new Session(execution));
}
