import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { MenuPage, State } from '../state.ts';
import { Icon, type IconName, KeyHint } from './icon.tsx';
import type { Tab } from './tab.ts';

interface TopBarProps {
  desk: Desk;
  state: State;
  tabs: readonly Tab[];
}

export function tabId(id: string): string {
  return `tab-${id}`;
}

export function panelId(id: string): string {
  return `panel-${id}`;
}

/** The tabs and the menu. Arrows move between tabs and select. */
export function TopBar({ desk, state, tabs }: TopBarProps) {
  const { words, tab } = state;
  const select = (id: string, hasFocus: boolean) => {
    desk.update({ tab: id, page: null });
    if (hasFocus) document.getElementById(tabId(id))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === tab);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    select(tabs[(next + tabs.length) % tabs.length]!.id, true);
  };
  return (
    <div class="top">
      <div class="tabs" role="tablist" aria-label={words.page.title} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="tab"
            role="tab"
            id={tabId(id)}
            aria-selected={id === tab}
            aria-controls={panelId(id)}
            tabIndex={id === tab ? 0 : -1}
            onClick={() => select(id, false)}
          >
            {title(words)}
          </button>
        ))}
      </div>
      <Menu desk={desk} state={state} />
    </div>
  );
}

/** The menu button and its menu; arrows move, Esc closes and returns to the button. */
function Menu({ desk, state }: Omit<TopBarProps, 'tabs'>) {
  const { page } = state.words;
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const items: readonly { id: MenuPage; icon: IconName; text: string; key?: string }[] = [
    { id: 'whatIf', icon: 'fork', text: `${page.whatIf.title}…` },
    { id: 'settings', icon: 'sliders', text: `${page.mySettings}…` },
    { id: 'keys', icon: 'keys', text: page.shortcuts, key: '?' },
    { id: 'help', icon: 'help', text: page.help },
  ];
  const itemsIn = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (isOpen) itemsIn()[0]?.focus();
  }, [isOpen]);
  const close = (returns: boolean) => {
    setOpen(false);
    if (returns) opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsIn();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(false);
    else if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (id: MenuPage) => {
    close(true);
    desk.update({ page: { id } });
  };
  return (
    <>
      <button
        type="button"
        class="icon-btn"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={page.menu}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="dots" />
      </button>
      {isOpen && (
        <div
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={page.menu}
          ref={menu}
          onKeyDown={onKeyDown}
          onFocusOut={(event) => {
            const to = event.relatedTarget as Node | null;
            if (to !== opener.current && !menu.current?.contains(to)) setOpen(false);
          }}
        >
          {items.map(({ id, icon, text, key }) => (
            <button key={id} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(id)}>
              <Icon name={icon} />
              <span>{text}</span>
              {key && <KeyHint text={key} />}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
