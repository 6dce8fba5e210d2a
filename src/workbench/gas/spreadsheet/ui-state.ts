import type { MenuItem } from '../execution.ts';
import { State } from './state.ts';

export class UiState extends State {
  readonly kind = 'Ui';
}

export type MenuPart = MenuItem | 'separator' | { title: string; items: MenuPart[] };

export class MenuState extends State {
  readonly kind = 'Menu';
  readonly items: MenuPart[] = [];

  constructor(
    services: State['services'],
    readonly title: string,
    readonly isAddon: boolean,
  ) {
    super(services);
  }
}

export class PromptState extends State {
  readonly kind = 'PromptResponse';

  constructor(
    services: State['services'],
    readonly button: string,
    readonly text: string,
  ) {
    super(services);
  }
}
