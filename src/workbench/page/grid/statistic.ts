import { Spreadsheet } from './engine.ts';

interface Statistic {
  env: {
    model: {
      getters: { getSelectedZones(): { top: number; bottom: number; left: number; right: number }[] };
    };
  };
  getSelectedStatistic(): string | undefined;
}

/** The sum at the bottom right appears as on Google: for several cells, and where there is something to add. */
export function installStatistic(): void {
  const { BottomBar } = (Spreadsheet as unknown as { components: Record<string, { components: object }> })
    .components;
  const { BottomBarStatistic } = BottomBar!.components as Record<string, { prototype: Statistic }>;
  const { prototype } = BottomBarStatistic!;
  const before = prototype.getSelectedStatistic;
  prototype.getSelectedStatistic = function (this: Statistic) {
    const [first, ...more] = this.env.model.getters.getSelectedZones();
    const isOne = more.length === 0 && first?.top === first?.bottom && first?.left === first?.right;
    const text = isOne ? undefined : before.call(this);
    return text?.includes('__') ? undefined : text;
  };
}
