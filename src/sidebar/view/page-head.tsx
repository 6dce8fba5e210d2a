import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { State } from '../state.ts';
import { Icon } from './icon.tsx';

/** The id of the button that saves what lies over the tabs: Ctrl+Enter presses it. */
export const pageSaveId = 'page-save';

/** The head of what lies over the tabs: its title, which takes the focus, and the way back. */
export function PageHead({ desk, state, title }: { desk: Desk; state: State; title: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <div class="page-head">
      <button
        type="button"
        class="icon-btn"
        aria-label={state.words.page.back}
        onClick={() => desk.update({ page: null })}
      >
        <Icon name="back" />
      </button>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
