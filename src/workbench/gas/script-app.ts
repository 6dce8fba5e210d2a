import { type EnumMember, enumeration } from './enumeration.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { requireSignature } from './signature.ts';
import { notEmulated, strictService } from './unsupported.ts';

/** Shared by events and by ScriptApp: the same objects within one run. */
export const AUTH_MODES = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

const AUTHORIZATION_STATUS = enumeration('REQUIRED', 'NOT_REQUIRED');

class AuthorizationInfo {
  getAuthorizationStatus(): EnumMember {
    return AUTHORIZATION_STATUS.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}

class ScriptApp {
  readonly AuthMode = AUTH_MODES;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = enumeration(
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  );
  readonly TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
  readonly WeekDay = enumeration(
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
  );
  readonly InstallationSource = enumeration('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** The person of the workbench has always consented to what the manifest lists. */
  getAuthorizationInfo(...args: unknown[]): AuthorizationInfo {
    const isMode = (value: unknown): boolean => Object.values(AUTH_MODES).includes(value as EnumMember);
    requireSignature(this.#execution, 'ScriptApp.getAuthorizationInfo', args, [isMode], [isMode, 'Array']);
    this.#execution.serviceCall('ScriptApp.getAuthorizationInfo');
    return strictService('AuthorizationInfo', new AuthorizationInfo());
  }

  getScriptId(): string {
    this.#execution.serviceCall('ScriptApp.getScriptId');
    return this.#execution.scriptId;
  }

  /** A script that is not deployed as a web app has a service without an address. */
  getService(): object {
    this.#execution.serviceCall('ScriptApp.getService');
    return strictService('Service', {
      getUrl: () => null,
      isEnabled: () => false,
      toString: () => 'Service',
    });
  }

  getProjectTriggers(): unknown[] {
    this.#execution.serviceCall('ScriptApp.getProjectTriggers');
    return this.#execution.realm.Array.from([]);
  }

  newTrigger(): never {
    this.#execution.serviceCall('ScriptApp.newTrigger');
    throw exception(this.#execution, notEmulated('ScriptApp.newTrigger').message);
  }

  deleteTrigger(): never {
    this.#execution.serviceCall('ScriptApp.deleteTrigger');
    throw exception(this.#execution, notEmulated('ScriptApp.deleteTrigger').message);
  }

  toString(): string {
    return 'ScriptApp';
  }
}

export function makeScriptApp(execution: Execution): object {
  return strictService('ScriptApp', new ScriptApp(execution));
}
