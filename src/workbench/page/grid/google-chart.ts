import { annexOf } from '../../engine/annex.ts';
import type { ChartRecord } from '../../engine/records.ts';
import { renderValue } from '../../engine/render.ts';
import { type ChartConfig, googleLook } from './chart-look.ts';
import { components, type GridEnv, registries } from './engine.ts';

interface ChartComponent {
  env: GridEnv;
  props: { chartId: string };
}

interface Runtime {
  chartJsConfig: ChartConfig;
  background?: string;
}

const looks = new WeakMap<Runtime, Runtime>();
const Base = components.ChartJsComponent as unknown as new (...args: never[]) => ChartComponent;

/** Draws a chart by the options that the script has set, as Google would. */
class GoogleChart extends Base {
  get chartRuntime(): Runtime {
    const { getters } = this.env.model;
    const { locale } = this.env.workbook.context;
    const { chartId } = this.props;
    const runtime = getters.getChartRuntime(chartId) as unknown as Runtime;
    const record = annexOf(this.env.model).getAnnexRecord(`chart:${chartId}`);
    if (!record) return runtime;
    let look = looks.get(runtime);
    if (!look) {
      const chart = record.data as Pick<ChartRecord, 'type' | 'options'>;
      look = {
        ...runtime,
        chartJsConfig: googleLook(runtime.chartJsConfig, chart, (value, pattern) =>
          renderValue(value, pattern, locale),
        ),
      };
      looks.set(runtime, look);
    }
    return look;
  }
}

/** Kinds that Google draws too. */
const kinds = ['bar', 'line', 'combo', 'pie', 'scatter'];

export function installGoogleCharts(): void {
  for (const kind of kinds) registries.chartComponentRegistry.replace(kind, GoogleChart as never);
}
