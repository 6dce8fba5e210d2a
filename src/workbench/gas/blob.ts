import { arrayBytes, bytesText, signedBytes, textBytes } from './byte-text.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { signatureError } from './signature.ts';
import { notEmulated, strictService } from './unsupported.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
};

interface Content {
  bytes: Uint8Array;
  type: string | null;
  name: string | null;
}

const contents = new WeakMap<object, Content>();

/** The bytes of a blob made here, of any realm and behind any proxy; null for anything else. */
export function blobContent(value: unknown): Content | null {
  return typeof value === 'object' && value !== null ? (contents.get(value) ?? null) : null;
}

/** A blob: data with a type and a name. */
export function makeBlob(execution: Execution, content: Content): object {
  const held = { ...content };
  const setBytes = (method: string, data: unknown): void => {
    if (!Array.isArray(data)) throw signatureError(execution, `Blob.${method}`, [data]);
    const bytes = arrayBytes(data);
    if (!bytes) throw exception(execution, `Cannot convert ${String(data)} to byte[].`);
    held.bytes = bytes;
  };
  const methods = {
    getBytes: () => execution.realm.Array.from(signedBytes(held.bytes)),
    getDataAsString(charset = 'UTF-8') {
      try {
        return bytesText(held.bytes, charset);
      } catch {
        throw exception(execution, `Unsupported charset: ${charset}`);
      }
    },
    getContentType: () => held.type,
    getName: () => held.name,
    isGoogleType: () => false,
    copyBlob: () => makeBlob(execution, held),
    getBlob: () => blob,
    getAs(type: string) {
      if (type !== held.type) throw exception(execution, notEmulated(`Blob.getAs(${type})`).message);
      return makeBlob(execution, held);
    },
    setName(name: unknown) {
      held.name = name === null ? null : String(name);
      return blob;
    },
    setContentType(type: unknown) {
      held.type = type === null ? null : String(type);
      return blob;
    },
    setContentTypeFromExtension() {
      held.type = TYPES[/\.(\w+)$/.exec(held.name ?? '')?.[1]?.toLowerCase() ?? ''] ?? null;
      return blob;
    },
    setBytes(data: unknown) {
      setBytes('setBytes', data);
      return blob;
    },
    setDataFromString(text: unknown) {
      held.bytes = textBytes(String(text), false);
      return blob;
    },
    toString: () => 'Blob',
  };
  const blob: object = strictService('Blob', methods);
  contents.set(blob, held);
  return blob;
}
