import type { Host } from '../host.ts';
import type { Entry, Job, Outcome } from '../runtime/job.ts';
import type { Menu, MenuEntry } from '../runtime/ui-record.ts';
import type { RunOutcome } from './protocol.ts';
import type { Tab } from './tab.ts';

/** What Google says to people without the right to edit. */
export const NOT_ALLOWED = 'You do not have permission to perform that action.';

/** Starts the scripts of one tab: what they show appears there, and what they ask is asked there. */
export class ScriptRuns {
  readonly #host: Host;
  readonly #tab: Tab;

  constructor(host: Host, tab: Tab) {
    this.#host = host;
    this.#tab = tab;
  }

  /** The menus as onOpen builds them. */
  async menus(): Promise<readonly Menu[]> {
    await this.trigger('onOpen', { kind: 'open' });
    return this.#tab.view.menus;
  }

  /** A simple trigger, where the script has it; never for people without the right to edit. */
  async trigger(name: string, event: Extract<Entry, { kind: 'trigger' }>['event']): Promise<void> {
    if (!this.#host.has(name) || !this.#tab.person.canEdit) return;
    await this.#start({ kind: 'trigger', name, event }, 'LIMITED');
  }

  /** A menu's function; answers what went wrong, or null. */
  async click(functionName: string): Promise<string | null> {
    if (!targets(this.#tab.view.menus).includes(functionName)) return NOT_ALLOWED;
    const outcome = await this.#start({ kind: 'menu', path: functionName }, 'FULL');
    return outcome.ok ? null : `${outcome.failure.name}: ${outcome.failure.message}`;
  }

  /** A call of google.script.run. */
  async run(name: string, argumentsText: string): Promise<RunOutcome> {
    if (!this.#host.has(name)) {
      return { ok: false, name: 'TypeError', message: `google.script.run.${name} is not a function` };
    }
    if (!this.#tab.person.canEdit) return { ok: false, name: 'Error', message: NOT_ALLOWED };
    const outcome = await this.#start({ kind: 'remote', name, argumentsText }, 'FULL');
    if (outcome.ok) return { ok: true, value: JSON.parse(String(outcome.value)) };
    return { ok: false, name: outcome.failure.name, message: outcome.failure.message };
  }

  #start(entry: Entry, mode: Job['mode']): Promise<Outcome> {
    return this.#host.start(entry, mode, this.#tab.person, this.#tab);
  }
}

/** Functions that the items of the menus call. */
function targets(menus: readonly Menu[]): string[] {
  const of = (entries: readonly MenuEntry[]): string[] =>
    entries.flatMap((entry) => {
      if (entry === 'separator') return [];
      return 'items' in entry ? of(entry.items) : [entry.functionName];
    });
  return menus.flatMap(({ items }) => of(items));
}
