import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { requireSignature, signatureError } from './signature.ts';
import { strictService } from './unsupported.ts';

type PropertiesType = GoogleAppsScript.Properties.Properties;
type PropertiesServiceType = Pick<
  GoogleAppsScript.Properties.PropertiesService,
  'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
>;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;
const MAX_KEY_LENGTH = 8066;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Values become strings; whole numbers the Java way, "1.0", as Google stores them. */
function storedText(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e7
    ? `${value}.0`
    : String(value);
}

class Properties implements PropertiesType {
  readonly #execution: Execution;
  readonly #store: string;

  constructor(execution: Execution, store: string) {
    this.#execution = execution;
    this.#store = store;
  }

  #call(method: string, args: readonly unknown[], ...lengths: number[]): void {
    if (!lengths.includes(args.length)) {
      throw signatureError(this.#execution, `PropertiesService.Properties.${method}`, args);
    }
    this.#execution.serviceCall(`Properties.${method}`);
  }

  #mayWrite(method: string): void {
    if (this.#execution.authMode === 'CUSTOM_FUNCTION' && this.#store.startsWith('user:')) {
      throw exception(this.#execution, `You do not have permission to call ${method}`);
    }
  }

  #key(key: unknown): string {
    if (key === null || key === undefined || key === '') {
      throw exception(
        this.#execution,
        'When setting or getting a property value, the property name must not be null or empty.',
      );
    }
    const text = String(key);
    if (text.length > MAX_KEY_LENGTH) throw exception(this.#execution, 'Data storage error');
    return text;
  }

  #write(entries: Record<string, string | null>): void {
    const next = { ...this.#execution.stores.read(this.#store) };
    for (const [key, value] of Object.entries(entries)) {
      if (value === null) delete next[key];
      else if (bytes(value) > MAX_VALUE_BYTES) throw exception(this.#execution, 'Argument too large: value');
      else next[key] = value;
    }
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > MAX_STORE_BYTES) {
      throw exception(
        this.#execution,
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#execution.stores.write(this.#store, entries);
  }

  getProperty(...args: [key: string]): string | null {
    this.#call('getProperty', args, 1);
    const key = this.#key(args[0]);
    const entries = this.#execution.stores.read(this.#store);
    return Object.hasOwn(entries, key) ? entries[key]! : null;
  }

  setProperty(...args: [key: string, value: string]): PropertiesType {
    this.#call('setProperty', args, 2);
    this.#mayWrite('setProperty');
    const key = this.#key(args[0]);
    if (args[1] === null || args[1] === undefined) {
      throw signatureError(this.#execution, 'PropertiesService.Properties.setProperty', args);
    }
    this.#write({ [key]: storedText(args[1]) });
    return this.#self();
  }

  getProperties(): { [key: string]: string } {
    this.#call('getProperties', [], 0);
    const copy = new this.#execution.realm.Object() as { [key: string]: string };
    return Object.assign(copy, this.#execution.stores.read(this.#store));
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers?: boolean): PropertiesType {
    const args = deleteAllOthers === undefined ? [properties] : [properties, deleteAllOthers];
    requireSignature(
      this.#execution,
      'PropertiesService.Properties.setProperties',
      args,
      ['Object'],
      ['Object', 'Boolean'],
    );
    this.#call('setProperties', args, 1, 2);
    this.#mayWrite('setProperties');
    const entries: Record<string, string | null> = {};
    if (deleteAllOthers)
      for (const key of Object.keys(this.#execution.stores.read(this.#store))) entries[key] = null;
    for (const [key, value] of Object.entries(properties)) entries[this.#key(key)] = storedText(value);
    this.#write(entries);
    return this.#self();
  }

  getKeys(): string[] {
    this.#call('getKeys', [], 0);
    return this.#execution.realm.Array.from(Object.keys(this.#execution.stores.read(this.#store)));
  }

  deleteProperty(...args: [key: string]): PropertiesType {
    this.#call('deleteProperty', args, 1);
    this.#mayWrite('deleteProperty');
    this.#execution.stores.write(this.#store, { [this.#key(args[0])]: null });
    return this.#self();
  }

  deleteAllProperties(): PropertiesType {
    this.#call('deleteAllProperties', [], 0);
    this.#mayWrite('deleteAllProperties');
    const keys = Object.keys(this.#execution.stores.read(this.#store));
    this.#execution.stores.write(this.#store, Object.fromEntries(keys.map((key) => [key, null])));
    return this.#self();
  }

  #self(): PropertiesType {
    return strictService('Properties', this as Properties);
  }

  toString(): string {
    return 'Properties';
  }
}

class PropertiesService implements PropertiesServiceType {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Null when the script is bound to no document. */
  getDocumentProperties(): PropertiesType {
    this.#execution.serviceCall('PropertiesService.getDocumentProperties');
    return this.#execution.isBound ? this.#properties('document') : (null as unknown as PropertiesType);
  }

  getScriptProperties(): PropertiesType {
    this.#execution.serviceCall('PropertiesService.getScriptProperties');
    return this.#properties('script');
  }

  getUserProperties(): PropertiesType {
    this.#execution.serviceCall('PropertiesService.getUserProperties');
    return this.#properties(`user:${this.#execution.person.email}`);
  }

  #properties(store: string): PropertiesType {
    return strictService('Properties', new Properties(this.#execution, store));
  }

  toString(): string {
    return 'PropertiesService';
  }
}

export function makePropertiesService(execution: Execution): PropertiesServiceType {
  return strictService('PropertiesService', new PropertiesService(execution));
}
