import { blobContent } from './blob.ts';
import { bytesText } from './byte-text.ts';
import { enumeration } from './enumeration.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { makeHtmlOutput } from './html-output.ts';
import { escapeAt, escapeHtml, placeAfter, templateCode } from './html-template.ts';
import { signatureError } from './signature.ts';
import { strictService } from './unsupported.ts';

/** A template and the properties that the script has set on it, which its scriptlets see as variables. */
function makeTemplate(execution: Execution, source: string, fileName: string): object {
  const output = (content: string): object =>
    makeHtmlOutput(execution, content, (text) => makeTemplate(execution, text, fileName));
  const code = (): string => {
    try {
      return templateCode(source);
    } catch (error) {
      throw exception(execution, `${(error as Error).message} in ${fileName}`);
    }
  };
  const template: Record<string, unknown> = {};
  const methods = {
    evaluate() {
      execution.serviceCall('HtmlTemplate.evaluate');
      return output(evaluateTemplate(execution, code(), fileName, template));
    },
    getRawContent: () => source,
    getCode: code,
    getCodeWithComments: code,
    toString: () => 'HtmlTemplate',
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(template, name, { value, writable: true, configurable: true, enumerable: false });
  }
  return template;
}

/** Runs a template's code in the script's global scope; the properties of the template are variables of its own. */
function evaluateTemplate(
  execution: Execution,
  code: string,
  fileName: string,
  variables: Readonly<Record<string, unknown>>,
): string {
  let html = '';
  const sink = {
    append(text: unknown) {
      html += String(text);
      return sink;
    },
    appendUntrusted(text: unknown) {
      html += escapeHtml(String(text));
      return sink;
    },
    set _(text: string) {
      html += text;
    },
    set _$(value: unknown) {
      html += value === null || value === undefined ? '' : String(value);
    },
    set _$$(value: unknown) {
      html += escapeAt(placeAfter(html), value);
    },
  };
  const names = Object.keys(variables).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const source = `(function (output${names.map((name) => `, ${name}`).join('')}) {${code}\n})`;
  const run = execution.evaluate(source, `${fileName}.html`) as (...args: unknown[]) => void;
  run(sink, ...names.map((name) => variables[name]));
  return html;
}

class HtmlService {
  readonly SandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE');
  readonly XFrameOptionsMode = enumeration('ALLOWALL', 'DEFAULT');
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  #file(method: string, args: readonly unknown[]): { name: string; text: string } {
    if (args.length !== 1 || typeof args[0] !== 'string') {
      throw signatureError(this.#execution, `HtmlService.${method}`, args);
    }
    this.#execution.serviceCall(`HtmlService.${method}`);
    const name = args[0].replace(/\.html$/, '');
    const text = this.#execution.files[`${name}.html`];
    if (text === undefined) throw exception(this.#execution, `No HTML file named ${args[0]} was found.`);
    return { name, text };
  }

  #content(method: string, args: readonly unknown[]): string {
    const [content] = args;
    const blob = blobContent(content);
    if (args.length !== 1 || (typeof content !== 'string' && !blob)) {
      throw signatureError(this.#execution, `HtmlService.${method}`, args);
    }
    this.#execution.serviceCall(`HtmlService.${method}`);
    return blob ? bytesText(blob.bytes) : (content as string);
  }

  #output(content: string): object {
    return makeHtmlOutput(this.#execution, content, (text) =>
      makeTemplate(this.#execution, text, 'template'),
    );
  }

  createHtmlOutput(...args: unknown[]): object {
    if (args.length === 0) {
      this.#execution.serviceCall('HtmlService.createHtmlOutput');
      return this.#output('');
    }
    return this.#output(this.#content('createHtmlOutput', args));
  }

  createHtmlOutputFromFile(...args: unknown[]): object {
    return this.#output(this.#file('createHtmlOutputFromFile', args).text);
  }

  createTemplate(...args: unknown[]): object {
    return makeTemplate(this.#execution, this.#content('createTemplate', args), 'template');
  }

  createTemplateFromFile(...args: unknown[]): object {
    const { name, text } = this.#file('createTemplateFromFile', args);
    return makeTemplate(this.#execution, text, name);
  }

  /** Null outside web apps. */
  getUserAgent(): null {
    this.#execution.serviceCall('HtmlService.getUserAgent');
    return null;
  }

  toString(): string {
    return 'HtmlService';
  }
}

export function makeHtmlService(execution: Execution): object {
  return strictService('HtmlService', new HtmlService(execution));
}
