import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { open, setUp } from '../opening.ts';
import type { Page, State } from '../state.ts';
import { Dock } from './dock.tsx';
import { EditPage } from './edit-page.tsx';
import { HelpPage } from './help-page.tsx';
import { Spinner } from './icon.tsx';
import { KeysPage } from './keys-page.tsx';
import { logTab } from './log-tab.tsx';
import { Message } from './message.tsx';
import { Notices } from './notices.tsx';
import { SettingsPage } from './settings-page.tsx';
import { listen } from './shortcuts.ts';
import { summaryTab } from './summary-tab.tsx';
import { todayTab } from './today-tab.tsx';
import { panelId, TopBar, tabId } from './top-bar.tsx';
import { WhatIfPage } from './what-if.tsx';

/** Every tab, in order; another one is one more file and one more name here. */
const tabs = [logTab, todayTab, summaryTab];

/** The whole page. */
export function App({ desk }: { desk: Desk }) {
  const [state, setState] = useState(desk.state);
  // A later effect would miss what changes right after the first drawing.
  useLayoutEffect(() => desk.subscribe(() => setState(desk.state)), []);
  useEffect(() => listen(desk), []);
  useEffect(() => {
    document.documentElement.lang = state.words.tag;
  }, [state.words]);
  useReturningFocus(state.page);
  const { phase } = state;
  if (phase.id === 'opening' || phase.id === 'failed' || phase.id === 'noLog')
    return (
      <main class="sb">
        <Heading state={state} />
        <Beginning desk={desk} state={state} />
        <Notices desk={desk} state={state} />
      </main>
    );
  const current = tabs.find(({ id }) => id === state.tab) ?? logTab;
  return (
    <main class={state.canLog ? 'sb' : 'sb off'}>
      <Heading state={state} />
      <TopBar desk={desk} state={state} tabs={tabs} />
      {tabs.map(({ id, View }) => (
        <div
          key={id}
          class="body"
          role="tabpanel"
          id={panelId(id)}
          aria-labelledby={tabId(id)}
          tabIndex={-1}
          hidden={id !== current.id || state.page !== null}
        >
          <View desk={desk} state={state} />
        </div>
      ))}
      {state.page && (
        <div class="body" key={state.page.id}>
          <PageView desk={desk} state={state} page={state.page} />
        </div>
      )}
      <Notices desk={desk} state={state} />
      {current.hasDock && phase.id === 'open' && <Dock desk={desk} state={state} />}
    </main>
  );
}

/** Google's own title strip stands above the page; this one is for screen readers. */
function Heading({ state }: { state: State }) {
  return <h1 class="sr">{state.words.page.title}</h1>;
}

function PageView({ desk, state, page }: { desk: Desk; state: State; page: Page }) {
  switch (page.id) {
    case 'whatIf':
      return <WhatIfPage desk={desk} state={state} />;
    case 'settings':
      return <SettingsPage desk={desk} state={state} />;
    case 'keys':
      return <KeysPage desk={desk} state={state} />;
    case 'help':
      return <HelpPage desk={desk} state={state} />;
    case 'edit':
      return <EditPage desk={desk} state={state} known={page.known} />;
  }
}

/** Until there is a log to show: reading, what went wrong, or the offer to make one. */
function Beginning({ desk, state }: { desk: Desk; state: State }) {
  const { phase, words } = state;
  const { page } = words;
  if (phase.id === 'failed')
    return (
      <div class="body">
        <Message tone="err" title={page.couldNotOpen} text={phase.message}>
          <div class="btns">
            <button type="button" class="btn second" onClick={() => void open(desk)}>
              {page.retry}
            </button>
          </div>
        </Message>
      </div>
    );
  if (phase.id === 'noLog')
    return (
      <div class="body">
        <section class="section">
          <h2 class="title">{words.menu.setUp}</h2>
          <p>{page.setUpText(words.sheets.log, words.sheets.settings)}</p>
          {phase.message && <Message tone="err" title={page.setUpFailed} text={phase.message} />}
          <div class="btns">
            <button
              type="button"
              class="btn primary"
              aria-disabled={phase.isWorking}
              onClick={() => !phase.isWorking && void setUp(desk)}
            >
              {phase.isWorking && <Spinner />}
              {words.menu.setUp}
            </button>
          </div>
        </section>
      </div>
    );
  return (
    <div class="body">
      <p class="opening" role="status">
        <Spinner />
        {words.progress.reading}
      </p>
    </div>
  );
}

/** What was opened over the tabs gives the focus back to what opened it; a button that vanishes hands it on to the dock. */
function useReturningFocus(page: Page | null): void {
  const opener = useRef<HTMLElement | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  const isOpen = page !== null;
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target as HTMLElement;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const from = opener.current;
    return () => {
      const isLost = document.activeElement === document.body || !document.activeElement?.isConnected;
      if (isLost) (from?.isConnected ? from : document.getElementById(tabId('log')))?.focus();
    };
  }, [isOpen]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && focused.current?.isConnected === false;
    if (isLost) document.querySelector<HTMLElement>('.dock .btn, .body:not([hidden])')?.focus();
  });
  if (isOpen && opener.current === null) opener.current = focused.current;
  if (!isOpen) opener.current = null;
}
