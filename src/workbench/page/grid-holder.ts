import { quietly } from '../engine/odoo.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { Opened, Revision } from '../server/protocol.ts';
import { type Grid, mountGrid, type Notices } from './grid/grid.ts';
import { intercept } from './grid/intercept.ts';
import { loadScripts, type Scripts } from './grid/script-functions.ts';
import { createTabModel, type TabModel } from './grid/tab-model.ts';
import { restoreView, type ViewState, viewOf } from './grid-view.ts';
import type { TypedCells, Typing } from './typed-cells.ts';
import type { PageWords } from './words/words.ts';

export interface GridHolderOptions extends Notices {
  place: HTMLElement;
  templates: Promise<string>;
  typed: TypedCells;
  words(): PageWords;
  send(revision: Revision): void;
  type(typing: Typing): void;
  /** Undo was asked for; `run` does it on what the tab knows. */
  undo(run: () => void): void;
  onAstray(): void;
  /** Something in the model has changed, or the selection. */
  onUpdate(): void;
  /** The scripts cannot be loaded in the page. */
  onTrouble(reason: string): void;
}

/** The grid of the moment; made anew from every snapshot, with the person where the person was. */
export class GridHolder {
  readonly #options: GridHolderOptions;
  #tab: TabModel | null = null;
  #grid: Grid | null = null;
  #scripts: Scripts | null = null;
  #loadedFrom = '';
  #making: Promise<void> = Promise.resolve();

  constructor(options: GridHolderOptions) {
    this.#options = options;
  }

  get grid(): Grid | null {
    return this.#grid;
  }

  get workbook(): Workbook | null {
    return this.#tab?.workbook ?? null;
  }

  /** Names that google.script.run has. */
  get publicFunctions(): readonly string[] {
    return this.#scripts?.functions.map(({ name }) => name) ?? [];
  }

  isSettled(): boolean {
    return this.#tab?.isSettled() ?? true;
  }

  receive(revision: Revision): void {
    this.#tab?.receive(revision);
  }

  adopt(revisionId: string): void {
    this.#tab?.adopt(revisionId);
  }

  open(opened: Opened): Promise<void> {
    this.#making = this.#making.catch(() => undefined).then(() => this.#make(opened));
    return this.#making;
  }

  /** The same model in a new grid: its words are fixed when it is made. */
  remount(): Promise<void> {
    this.#making = this.#making.catch(() => undefined).then(() => this.#mount());
    return this.#making;
  }

  async #make(opened: Opened): Promise<void> {
    const { typed, send, type, undo, onAstray, onUpdate } = this.#options;
    const view = this.#leave();
    this.#load(opened);
    this.#tab = createTabModel({ opened, typed, scripts: this.#scripts, send, onAstray });
    const { model } = this.#tab.workbook;
    intercept(model, { paste: (texts) => type({ kind: 'paste', texts }), undo });
    model.on('update', this, onUpdate);
    await this.#mount(view);
  }

  /** Takes the grid away and tells where the person was in it. */
  #leave(): ViewState | null {
    const view = this.#grid && viewOf(this.#grid);
    this.#grid?.destroy();
    this.#grid = null;
    return view;
  }

  async #mount(view = this.#leave()): Promise<void> {
    const { place, templates, words, onUpdate } = this.#options;
    if (!this.#tab) return;
    const grid = await mountGrid(place, this.#tab.workbook, await templates, words, this.#options);
    this.#grid = grid;
    if (view) {
      await laidOut();
      quietly(() => restoreView(grid, view));
    }
    onUpdate();
  }

  #load({ scripts, functions, trouble }: Opened): void {
    const source = JSON.stringify(scripts);
    if (source === this.#loadedFrom) return;
    this.#loadedFrom = source;
    this.#scripts = null;
    try {
      if (trouble === null) this.#scripts = loadScripts(scripts, functions);
    } catch (error) {
      this.#options.onTrouble((error as Error).message);
    }
  }
}

/** The grid knows its size after the next frame; a hidden tab has no frames. */
function laidOut(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
