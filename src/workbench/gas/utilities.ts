import { createHash, createHmac } from 'node:crypto';
import { blobContent, makeBlob } from './blob.ts';
import { arrayBytes, signedBytes, textBytes } from './byte-text.ts';
import { parseCsv } from './csv.ts';
import { formatDate } from './date-format.ts';
import { parseDate } from './date-parse.ts';
import { type EnumMember, enumeration } from './enumeration.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { formatString } from './format-string.ts';
import { requireSignature, signatureError, toWholeNumber } from './signature.ts';
import { strictService } from './unsupported.ts';
import { isZone } from './zone-clock.ts';

const CHARSETS = enumeration('US_ASCII', 'UTF_8');
const DIGESTS = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const MACS = enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');
const MAX_SLEEP_MS = 300_000;

const memberOf =
  (members: Record<string, EnumMember>) =>
  (value: unknown): boolean =>
    Object.values(members).includes(value as EnumMember);
const isCharset = memberOf(CHARSETS);
const isDigest = memberOf(DIGESTS);
const isMac = memberOf(MACS);
const algorithmName = (member: EnumMember): string =>
  member.name().replace('HMAC_', '').replace('_', '').toLowerCase();

class Utilities {
  readonly Charset = CHARSETS;
  readonly DigestAlgorithm = DIGESTS;
  readonly MacAlgorithm = MACS;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  #require(
    method: string,
    args: readonly unknown[],
    ...overloads: Parameters<typeof requireSignature>[3][]
  ): void {
    requireSignature(this.#execution, `Utilities.${method}`, args, ...overloads);
    this.#execution.serviceCall(`Utilities.${method}`);
  }

  #bytes(value: unknown, isAscii: boolean): Uint8Array {
    if (typeof value === 'string') return textBytes(value, isAscii);
    const bytes = arrayBytes(value as unknown[]);
    if (!bytes) throw exception(this.#execution, `Cannot convert ${String(value)} to byte[].`);
    return bytes;
  }

  #signed(bytes: Uint8Array): number[] {
    return this.#execution.realm.Array.from(signedBytes(bytes));
  }

  base64Encode(...args: unknown[]): string {
    this.#require('base64Encode', args, ['String'], ['Array'], ['String', isCharset]);
    return Buffer.from(this.#bytes(args[0], args[1] === CHARSETS.US_ASCII)).toString('base64');
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    this.#require('base64EncodeWebSafe', args, ['String'], ['Array'], ['String', isCharset]);
    const text = Buffer.from(this.#bytes(args[0], args[1] === CHARSETS.US_ASCII)).toString('base64');
    return text.replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(...args: unknown[]): number[] {
    this.#require('base64Decode', args, ['String'], ['String', isCharset]);
    return this.#decode(args[0] as string, /^[A-Za-z0-9+/\s]*={0,2}\s*$/);
  }

  base64DecodeWebSafe(...args: unknown[]): number[] {
    this.#require('base64DecodeWebSafe', args, ['String'], ['String', isCharset]);
    return this.#decode(args[0] as string, /^[A-Za-z0-9_\-\s]*={0,2}\s*$/);
  }

  #decode(text: string, alphabet: RegExp): number[] {
    if (!alphabet.test(text)) throw exception(this.#execution, 'Could not decode string.');
    return this.#signed(Buffer.from(text, 'base64'));
  }

  /** Texts are read as US-ASCII unless a charset is given, as on Google. */
  computeDigest(...args: unknown[]): number[] {
    this.#require(
      'computeDigest',
      args,
      [isDigest, 'String'],
      [isDigest, 'Array'],
      [isDigest, 'String', isCharset],
    );
    const algorithm = args[0] as EnumMember;
    if (algorithm === DIGESTS.MD2)
      throw exception(this.#execution, 'Utilities.DigestAlgorithm.MD2 is not emulated by the workbench');
    const bytes = this.#bytes(args[1], args[2] !== CHARSETS.UTF_8);
    return this.#signed(createHash(algorithmName(algorithm)).update(bytes).digest());
  }

  computeHmacSignature(...args: unknown[]): number[] {
    this.#require(
      'computeHmacSignature',
      args,
      [isMac, 'String', 'String'],
      [isMac, 'Array', 'Array'],
      [isMac, 'String', 'String', isCharset],
    );
    return this.#hmac(args[0] as EnumMember, args[1], args[2], args[3]);
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    this.#require(
      'computeHmacSha256Signature',
      args,
      ['String', 'String'],
      ['Array', 'Array'],
      ['String', 'String', isCharset],
    );
    return this.#hmac(MACS.HMAC_SHA_256, args[0], args[1], args[2]);
  }

  #hmac(algorithm: EnumMember, value: unknown, key: unknown, charset: unknown): number[] {
    const isAscii = charset !== CHARSETS.UTF_8;
    const hmac = createHmac(algorithmName(algorithm), this.#bytes(key, isAscii));
    return this.#signed(hmac.update(this.#bytes(value, isAscii)).digest());
  }

  #zone(zone: unknown): string {
    if (typeof zone !== 'string' || !isZone(zone)) {
      throw exception(this.#execution, 'Invalid argument: timeZone. Should be of type: String');
    }
    return zone;
  }

  #pattern<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw exception(this.#execution, (error as Error).message);
    }
  }

  formatDate(...args: unknown[]): string {
    this.#require(
      'formatDate',
      args,
      ['Date', 'String', 'String'],
      ['Date', (value) => value == null, 'String'],
    );
    const [date, zone, pattern] = args as [Date, unknown, string];
    if (Number.isNaN(date.getTime())) throw signatureError(this.#execution, 'Utilities.formatDate', args);
    const known = this.#zone(zone);
    return this.#pattern(() => formatDate(date, known, pattern));
  }

  parseDate(...args: unknown[]): Date {
    this.#require('parseDate', args, ['String', 'String', 'String']);
    const [text, zone, pattern] = args as [string, string, string];
    const known = this.#zone(zone);
    const time = this.#pattern(() => parseDate(text, known, pattern, this.#execution.now()));
    if (time === null) throw exception(this.#execution, `Unparseable date: "${text}"`);
    return new this.#execution.realm.Date(time);
  }

  formatString(...args: unknown[]): string {
    const [template, ...values] = args;
    if (typeof template !== 'string') throw signatureError(this.#execution, 'Utilities.formatString', args);
    this.#execution.serviceCall('Utilities.formatString');
    return this.#pattern(() => formatString(template, values));
  }

  parseCsv(...args: unknown[]): string[][] {
    const isChar = (value: unknown): boolean => typeof value === 'string' && value.length === 1;
    this.#require('parseCsv', args, ['String'], ['String', isChar]);
    const rows = parseCsv(args[0] as string, (args[1] as string | undefined) ?? ',');
    if (!rows) throw exception(this.#execution, 'Could not parse text.');
    return this.#execution.realm.Array.from(rows, (row) => this.#execution.realm.Array.from(row));
  }

  getUuid(...args: unknown[]): string {
    this.#require('getUuid', args, []);
    const digit = (limit: number): number => Math.floor(this.#execution.random() * limit);
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
      (place === 'x' ? digit(16) : 8 + digit(4)).toString(16),
    );
  }

  sleep(...args: unknown[]): void {
    this.#require('sleep', args, ['any']);
    const ms = toWholeNumber(this.#execution, args[0]);
    if (ms < 0 || ms > MAX_SLEEP_MS) {
      throw exception(this.#execution, `sleep requires milliseconds from 0 to ${MAX_SLEEP_MS}, got ${ms}`);
    }
    this.#execution.sleep(ms);
  }

  newBlob(...args: unknown[]): object {
    const isText = (value: unknown): boolean => typeof value === 'string' || value === null;
    const isData = (value: unknown): boolean =>
      typeof value === 'string' || Array.isArray(value) || blobContent(value) !== null;
    this.#require('newBlob', args, [isData], [isData, isText], [isData, isText, isText]);
    const [data, type, name = null] = args as [unknown, string | null | undefined, string | null | undefined];
    const bytes = blobContent(data)?.bytes ?? this.#bytes(data, false);
    const ownType = type === undefined ? (typeof data === 'string' ? 'text/plain' : null) : type;
    return makeBlob(this.#execution, { bytes, type: ownType, name });
  }

  /** Deprecated on Google, and still there. */
  jsonParse(text: string): unknown {
    this.#execution.serviceCall('Utilities.jsonParse');
    return (this.#execution.evaluate('JSON', 'utilities') as JSON).parse(text);
  }

  jsonStringify(value: unknown): string {
    this.#execution.serviceCall('Utilities.jsonStringify');
    return JSON.stringify(value);
  }

  toString(): string {
    return 'Utilities';
  }
}

export function makeUtilities(execution: Execution): object {
  return strictService('Utilities', new Utilities(execution));
}
