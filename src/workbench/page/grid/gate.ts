import { coreTypes, UIPlugin } from '../../engine/odoo.ts';
import { registries } from './engine.ts';

/** Why the workbook cannot be changed just now; called once per refusal. Null while it can. */
type Refuse = () => void;

let refuse: Refuse | null = null;

/** Without a server nobody orders changes, so the grid takes none; what is typed into cells goes another way. */
class GatePlugin extends UIPlugin {
  override allowDispatch(command: { type: string }): never {
    if (refuse === null || !coreTypes.has(command.type as never)) return 'Success' as never;
    refuse();
    return 'Readonly' as never;
  }
}

export function installGate(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains('workbench_gate')) registry.add('workbench_gate', GatePlugin as never);
}

export function openGate(): void {
  refuse = null;
}

export function closeGate(onRefused: Refuse): void {
  refuse = onRefused;
}
