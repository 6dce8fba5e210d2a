import { EnumMember, enumeration } from './enumeration.ts';
import type { Execution } from './execution.ts';
import { signatureError } from './signature.ts';
import { strictService } from './unsupported.ts';

const BUTTON_SETS = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** The old dialogs: msgBox answers "ok", "cancel", "yes" or "no"; inputBox the text, or "cancel". */
class Browser {
  readonly Buttons = BUTTON_SETS;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  msgBox(...args: unknown[]): string {
    return this.#ask('alert', 'msgBox', args).button.toLowerCase().replace('close', 'cancel');
  }

  inputBox(...args: unknown[]): string {
    const { button, text } = this.#ask('prompt', 'inputBox', args);
    return button === 'OK' || button === 'YES' ? text : 'cancel';
  }

  #ask(kind: 'alert' | 'prompt', method: string, args: readonly unknown[]): { button: string; text: string } {
    const last = args.at(-1);
    const buttons = last instanceof EnumMember ? last.name() : 'OK';
    const texts = last instanceof EnumMember ? args.slice(0, -1) : args;
    const isFit = texts.length === 1 || (texts.length === 2 && last instanceof EnumMember);
    if (!isFit) throw signatureError(this.#execution, `Browser.${method}`, args);
    this.#execution.serviceCall(`Browser.${method}`);
    const [title, message] = texts.length === 2 ? texts : ['', texts[0]];
    return this.#execution.ui.ask(kind, String(title), String(message), buttons);
  }

  toString(): string {
    return 'Browser';
  }
}

export function makeBrowser(execution: Execution): object {
  return strictService('Browser', new Browser(execution));
}
