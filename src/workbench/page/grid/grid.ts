import { App, Component, xml } from '@odoo/owl';
import type { Workbook } from '../../engine/workbook.ts';
import type { TypedCell } from '../../server/protocol.ts';
import type { PageWords } from '../words/words.ts';
import { installBottomBar } from './bottom-bar.ts';
import { sendTypingTo } from './cell-editor.ts';
import { type GridEnv, Spreadsheet, stores } from './engine.ts';
import { engineWord, translateEngine } from './engine-words.ts';
import { installFirstKey } from './first-key.ts';
import { installFunctionHelp } from './function-help.ts';
import { installGate } from './gate.ts';
import { installGoogleCharts } from './google-chart.ts';
import { keepGoogleMenus } from './google-menus.ts';
import { installNumberFormats } from './number-formats.ts';
import { installQuickStart } from './quick-start.ts';
import { installShownCells } from './shown-cells.ts';
import { Toolbar } from './toolbar.ts';

export interface Grid {
  env: GridEnv;
  /** The editor of cells and formula bar. */
  editor: unknown;
  focus(): void;
  redraw(): void;
  destroy(): void;
}

export interface Notices {
  notify(text: string): void;
  ask(text: string, confirmed: () => void, cancelled?: () => void): void;
}

let isInstalled = false;

/** Changes of the engine's page that hold for every grid of this tab; before the first model. */
export function installGrid(words: () => PageWords, take: (cell: TypedCell) => void): void {
  if (isInstalled) return;
  isInstalled = true;
  translateEngine(() => words().tag);
  installQuickStart();
  installShownCells();
  installGate();
  installGoogleCharts();
  keepGoogleMenus();
  installFunctionHelp();
  installNumberFormats();
  installBottomBar();
  installFirstKey();
  sendTypingTo(take);
}

/** Puts the grid with tools, formula bar and sheet tabs into the page. */
export async function mountGrid(
  place: HTMLElement,
  workbook: Workbook,
  templates: string,
  words: () => PageWords,
  notices: Notices,
): Promise<Grid> {
  let sheet: GridSheet | null = null;
  class GridSheet extends (Spreadsheet as unknown as typeof Component) {
    static components = { ...(Spreadsheet as { components: object }).components, TopBar: Toolbar };
    declare env: GridEnv & Component['env'];
    declare focusGrid: () => void;

    override setup(): void {
      super.setup();
      sheet = this;
    }
  }
  class Root extends Component {
    static override template =
      xml`<GridSheet model="model" notifyUser="notify" raiseError="raise" askConfirmation="ask"/>`;
    static components = { GridSheet };
    static override props = {};
    model = workbook.model;
    notify = ({ text }: { text: string }) => notices.notify(String(text));
    raise = (text: string, done?: () => void) => {
      notices.notify(String(text));
      done?.();
    };
    ask = (text: string, yes: () => void, no?: () => void) => notices.ask(String(text), yes, no);
  }
  const env = {
    get words() {
      return words();
    },
    workbook,
    isSmall: false,
  };
  const app = new App(Root as unknown as typeof Component, {
    env,
    templates,
    translateFn: (text: string) => engineWord(text, words().tag),
    warnIfNoStaticProps: false,
  });
  await app.mount(place);
  const mounted = sheet as unknown as GridSheet;
  return {
    env: mounted.env,
    editor: mounted.env.getStore(stores.CellComposerStore),
    focus: () => mounted.focusGrid(),
    redraw: () => (mounted as unknown as { render(deep: boolean): void }).render(true),
    destroy: () => app.destroy(),
  };
}
