import { Spreadsheet } from './engine.ts';

interface Zone {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface Statistic {
  env: { model: { getters: { getSelectedZones(): Zone[] } } };
  getSelectedStatistic(): string | undefined;
}

interface Bar {
  onSheetContextMenu(sheetId: string, registry: { content: Record<string, unknown> }, event: Event): void;
}

/** A lock of the engine's own, that no script would ever meet. */
const hiddenItems = ['protect_sheet', 'remove_sheet_protection'];

/** The row of sheets as on Google: a sum for several cells only, and menus without what scripts cannot see. */
export function installBottomBar(): void {
  const { BottomBar } = (
    Spreadsheet as unknown as {
      components: Record<string, { prototype: Bar; components: Record<string, { prototype: Statistic }> }>;
    }
  ).components;
  const { prototype: bar, components } = BottomBar!;
  const openMenu = bar.onSheetContextMenu;
  bar.onSheetContextMenu = function (this: Bar, sheetId, registry, event) {
    for (const id of hiddenItems) delete registry.content[id];
    openMenu.call(this, sheetId, registry, event);
  };
  const { prototype: sum } = components.BottomBarStatistic!;
  const textOf = sum.getSelectedStatistic;
  sum.getSelectedStatistic = function (this: Statistic) {
    const [first, ...more] = this.env.model.getters.getSelectedZones();
    const isOne = more.length === 0 && first?.top === first?.bottom && first?.left === first?.right;
    const text = isOne ? undefined : textOf.call(this);
    return text?.includes('__') ? undefined : text;
  };
}
