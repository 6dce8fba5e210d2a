import { Component, xml } from '@odoo/owl';
import { argumentAt } from './argument-at.ts';
import { components, type GridEnv, stores } from './engine.ts';

interface Described {
  name: string;
  description: string;
  category?: string;
  args: { name: string; description: string; optional?: boolean; repeating?: boolean }[];
}

/** The engine counts arguments, so a function that takes any number has names made up for it. */
const madeUp = /^more\d+$/;

/** Help with a function while its call is typed: what Sheets shows of a custom function's comment. */
export class FunctionHelp extends Component {
  static override template = xml`
    <div class="function-help" t-on-pointerdown.prevent="">
      <div class="function-call">
        <span t-out="given.name"/>(<t t-foreach="args" t-as="arg" t-key="arg_index"><t t-if="arg_index">, </t><b t-if="arg_index === current" t-out="arg.shown"/><span t-else="" t-out="arg.shown"/></t>)
      </div>
      <div class="function-about" t-if="given.description">
        <div class="function-word" t-out="env.words.functionAbout"/>
        <div t-out="given.description.toString()"/>
      </div>
      <div class="function-about" t-foreach="args" t-as="arg" t-key="arg_index" t-att-class="{'is-current': arg_index === current}">
        <div class="function-word" t-out="arg.shown"/>
        <div t-out="arg.description"/>
      </div>
    </div>`;
  static override props = ['*'];

  declare props: { functionDescription: Described };
  declare env: GridEnv & Component['env'];

  get given(): Described {
    return this.props.functionDescription;
  }

  get args(): { shown: string; description: string }[] {
    const isCustom = this.given.category === 'Custom';
    return this.given.args
      .filter(({ name }) => !(isCustom && madeUp.test(name)))
      .map(({ name, description, optional, repeating }) => {
        const word = repeating ? `${name}…` : name;
        return { shown: optional && !isCustom ? `[${word}]` : word, description: String(description) };
      });
  }

  get current(): number {
    const editor = this.env.getStore(stores.CellComposerStore) as {
      currentContent: string;
      composerSelection: { end: number };
    };
    const { currentContent, composerSelection } = editor;
    const index = argumentAt(
      currentContent.slice(0, composerSelection.end),
      this.env.workbook.context.locale,
    );
    return Math.min(index, this.args.length - 1);
  }
}

export function installFunctionHelp(): void {
  const { Composer } = components as unknown as { Composer: { components: Record<string, unknown> } };
  Composer.components.FunctionDescriptionProvider = FunctionHelp;
}
