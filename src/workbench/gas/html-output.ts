import { makeBlob } from './blob.ts';
import { textBytes } from './byte-text.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { escapeHtml } from './html-template.ts';
import { signatureError } from './signature.ts';
import { strictService } from './unsupported.ts';

const META_NAMES = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** A page to be shown. */
class HtmlOutput {
  readonly #execution: Execution;
  readonly #asTemplate: (content: string) => object;
  readonly #metas: { name: string; content: string }[] = [];
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #favicon: string | null = null;
  self: object = this;

  constructor(execution: Execution, content: string, asTemplate: (content: string) => object) {
    this.#execution = execution;
    this.#content = content;
    this.#asTemplate = asTemplate;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: unknown): object {
    this.#content = String(content);
    return this.self;
  }

  append(content: unknown): object {
    this.#content += String(content);
    return this.self;
  }

  appendUntrusted(content: unknown): object {
    this.#content += escapeHtml(String(content));
    return this.self;
  }

  clear(): object {
    this.#content = '';
    return this.self;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(...args: unknown[]): object {
    if (args.length !== 1) throw signatureError(this.#execution, 'HtmlService.HtmlOutput.setTitle', args);
    this.#title = String(args[0] ?? '');
    return this.self;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number | null): object {
    this.#width = this.#size('setWidth', width);
    return this.self;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number | null): object {
    this.#height = this.#size('setHeight', height);
    return this.self;
  }

  #size(method: string, value: unknown): number | null {
    if (value === null) return null;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      throw signatureError(this.#execution, `HtmlService.HtmlOutput.${method}`, [value]);
    }
    return number;
  }

  addMetaTag(name: unknown, content: unknown): object {
    if (!META_NAMES.includes(String(name))) {
      throw exception(this.#execution, 'The specified meta tag cannot be used in this context.');
    }
    this.#metas.push({ name: String(name), content: String(content) });
    return this.self;
  }

  getMetaTags(): object[] {
    const tags = this.#metas.map(({ name, content }) => ({
      getName: () => name,
      getContent: () => content,
      toString: () => 'HtmlOutputMetaTag',
    }));
    return this.#execution.realm.Array.from(tags);
  }

  getFaviconUrl(): string | null {
    return this.#favicon;
  }

  setFaviconUrl(url: unknown): object {
    this.#favicon = String(url);
    return this.self;
  }

  setSandboxMode(): object {
    return this.self;
  }

  setXFrameOptionsMode(): object {
    return this.self;
  }

  asTemplate(): object {
    return this.#asTemplate(this.#content);
  }

  getBlob(): object {
    return makeBlob(this.#execution, {
      bytes: textBytes(this.#content, false),
      type: 'text/html',
      name: null,
    });
  }

  getAs(type: string): object {
    return makeBlob(this.#execution, { bytes: textBytes(this.#content, false), type, name: null });
  }

  toString(): string {
    return 'HtmlOutput';
  }
}

export function makeHtmlOutput(
  execution: Execution,
  content: string,
  asTemplate: (content: string) => object,
): object {
  const output = new HtmlOutput(execution, content, asTemplate);
  output.self = strictService('HtmlOutput', output);
  return output.self;
}
