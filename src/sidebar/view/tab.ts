import type { ComponentType } from 'preact';
import type { SidebarWords as Words } from '../../locale/words.ts';
import type { Desk } from '../desk.ts';
import type { State } from '../state.ts';

/** A tab of the page. Its view stays while another one is shown, with everything typed in it. */
export interface Tab {
  id: string;
  title(words: Words): string;
  View: ComponentType<{ desk: Desk; state: State }>;
  /** Whether the last entry and the day stand under it. */
  hasDock: boolean;
}
