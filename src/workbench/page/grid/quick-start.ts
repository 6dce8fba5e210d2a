import { CoreViewPlugin } from '../../engine/odoo.ts';
import type { Workbook } from '../../engine/workbook.ts';
import { type Position, registries } from './engine.ts';

type Plugin = new (...args: never[]) => object;

interface StoredLook {
  isFormula: boolean;
  content?: string;
  style?: { wrapping?: string; fontSize?: number; rotation?: number };
}

interface RowSizes {
  getters: { getCell(position: Position): StoredLook | undefined };
  getCellHeight(position: Position): number;
}

const usualHeight = 23;
const usualFont = 10;
let isHeld = false;

/** The colours that a book uses, for the picker: the engine looks at every cell for them after every change. */
class NoColorsPlugin extends CoreViewPlugin {
  static override getters = ['getCustomColors'] as const;

  getCustomColors(): string[] {
    return [];
  }
}

/** Takes from the engine's start what is done twice or for every row without need. */
export function installQuickStart(): void {
  const views = registries.coreViewsPluginRegistry;
  views.replace('custom_colors', NoColorsPlugin as never);
  views.replace('row_size', withQuickHeights(views.get('row_size') as never) as never);
  views.replace('evaluation', withHeldEvaluation(views.get('evaluation') as never) as never);
}

/** Makes a model that computes nothing yet: first it must know the script's functions. */
export function withoutComputing(make: () => Workbook): Workbook {
  isHeld = true;
  try {
    const made = make();
    Reflect.deleteProperty(made.context.internals.evaluation.evaluator, 'evaluateAllCells');
    return made;
  } finally {
    isHeld = false;
  }
}

function withHeldEvaluation(Base: Plugin): Plugin {
  return class extends Base {
    constructor(...args: never[]) {
      super(...args);
      const { evaluator } = this as unknown as { evaluator: { evaluateAllCells(): void } };
      if (isHeld) evaluator.evaluateAllCells = () => undefined;
    }
  };
}

/** Texts of one line in the usual size have the usual height; only others are measured. */
function withQuickHeights(Base: new (...args: never[]) => RowSizes): Plugin {
  return class extends Base {
    override getCellHeight(position: Position): number {
      const cell = this.getters.getCell(position);
      return cell && isUsual(cell) ? usualHeight : super.getCellHeight(position);
    }
  };
}

function isUsual({ isFormula, content, style }: StoredLook): boolean {
  if (isFormula || content?.includes('\n')) return false;
  return (
    !style || (style.wrapping !== 'wrap' && (style.fontSize ?? usualFont) <= usualFont && !style.rotation)
  );
}
