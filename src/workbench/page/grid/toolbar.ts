import { xml } from '@odoo/owl';
import { components, type GridEnv } from './engine.ts';

const Base = components.TopBar as unknown as new (...args: never[]) => { setup(): void };

interface ToolAction {
  icon?: string | ((env: GridEnv) => string);
}

interface ToolEntry {
  component: unknown;
  props: { action?: ToolAction; parentAction?: ToolAction };
}

/** Kinds of tools that Google has too, and whose result the add-on's scripts can see. */
const categories = ['edit', 'numberFormat', 'fontSize', 'textStyle', 'cellStyle', 'alignment'];
const hiddenIcons = /ROTATION/;

/** The tools and the formula bar; the menus above them are the page's own. */
export class Toolbar extends Base {
  static template = xml`
    <div class="o-spreadsheet-topbar" t-on-click="props.onClick">
      <div t-if="!env.model.getters.isReadonly()" class="tools" t-ref="toolBarContainer">
        <span t-ref="namedRanges"/>
        <div class="o-toolbar-tools" role="toolbar" t-att-aria-label="env.words.toolbar" t-ref="toolBar">
          <div class="tool-container" t-foreach="toolsCategories" t-as="category" t-key="category" t-att-id="category">
            <t t-foreach="toolsOf(category)" t-as="tool" t-key="tool_index">
              <t t-component="tool.component" t-props="tool.props"/>
            </t>
            <div t-if="showDivider(category_index)" class="o-topbar-divider"/>
          </div>
          <div t-ref="moreToolsContainer" class="more-tools-container">
            <span class="o-toolbar-button o-menu-item-button o-hoverable-button more-tools" t-att-title="env.words.moreTools" t-ref="moreToolsButton" t-on-click.stop="toggleMoreTools">
              <t t-call="o-spreadsheet-Icon.SHORT_THIN_DRAG_HANDLE"/>
            </span>
          </div>
        </div>
      </div>
      <div class="formula-row" t-att-aria-label="env.words.formulaBar" role="group">
        <div class="name-box" t-on-click.stop=""><NamedRangeSelector/></div>
        <TopBarComposer/>
      </div>
    </div>
    <Popover t-if="state.toolsPopoverState.isOpen" t-props="toolsPopoverProps">
      <div class="more-tools-popover">
        <t t-foreach="state.invisibleToolsCategories" t-as="category" t-key="category">
          <t t-foreach="toolsOf(category)" t-as="tool" t-key="tool_index">
            <t t-component="tool.component" t-props="tool.props"/>
          </t>
        </t>
      </div>
    </Popover>`;

  declare env: GridEnv;
  declare toolbarMenuRegistry: { getEntries(category: string): ToolEntry[] };
  declare toolsCategories: string[];

  override setup(): void {
    super.setup();
    this.toolsCategories = this.toolsCategories.filter((each) => categories.includes(each));
  }

  toolsOf(category: string): ToolEntry[] {
    return this.toolbarMenuRegistry
      .getEntries(category)
      .filter(({ props }) => !hiddenIcons.test(iconOf(props.parentAction ?? props.action, this.env)));
  }
}

function iconOf(action: ToolAction | undefined, env: GridEnv): string {
  const { icon = '' } = action ?? {};
  return typeof icon === 'string' ? icon : icon(env);
}
