import { CoreViewPlugin, registries } from './odoo.ts';

/** The colour picker's list: nobody picks colours on the server, and the engine walks every cell for it after every change. */
class NoColorsPlugin extends CoreViewPlugin {
  static override getters = ['getCustomColors'] as const;

  getCustomColors(): string[] {
    return [];
  }
}

type Handler = new (...args: unknown[]) => { handle(command: { type: string }): void };

/** The engine measures every row of the sheet again after each edit; without a screen a cell's content changes no row's height. */
function steadyPositions(Positions: Handler): Handler {
  return class extends Positions {
    override handle(command: { type: string }): void {
      if (command.type !== 'UPDATE_CELL') super.handle(command);
    }
  };
}

let isInstalled = false;

/** Takes from this process what only a page needs and what costs time per cell or per row of every edit. */
export function installLeanPlugins(): void {
  if (isInstalled) return;
  isInstalled = true;
  registries.coreViewsPluginRegistry.replace('custom_colors', NoColorsPlugin as never);
  const { statefulUIPluginRegistry: registry } = registries;
  const Positions = registry.get('header_positions') as unknown as Handler;
  registry.replace('header_positions', steadyPositions(Positions) as never);
}
