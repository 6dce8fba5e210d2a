import type { Menu } from '../runtime/ui-record.ts';
import { bookMenus, type OpenBook } from './book-menus.ts';
import type { TopMenu } from './menu-bar.ts';
import { addonItems, scriptMenus } from './script-menus.ts';
import type { PageWords } from './words/words.ts';

export interface PageMenus {
  words: PageWords;
  /** Null for who may only read, or while there is no grid: then only what changes nothing is offered. */
  book: OpenBook | null;
  menus: readonly Menu[];
  onRename(): void;
  onDownload(): void;
  onSettings(): void;
  onAbout(): void;
  onShortcuts(): void;
  onClick(functionName: string): void;
}

/** All menus from left to right; those of scripts come last, as on Google. */
export function pageMenus(page: PageMenus): TopMenu[] {
  const { words, book, menus, onClick } = page;
  const say = words.menus;
  const addons = addonItems(menus, say.extensions, onClick);
  const file: TopMenu = {
    label: say.file,
    items: () => [
      ...(book ? [{ label: say.rename, run: page.onRename }] : []),
      { label: say.download, items: () => [{ label: say.xlsx, run: page.onDownload }] },
      ...(book ? ['separator' as const, { label: say.settings, run: page.onSettings }] : []),
    ],
  };
  const help: TopMenu = {
    label: say.help,
    items: () => [
      { label: say.about, run: page.onAbout },
      { label: say.shortcuts, run: page.onShortcuts },
    ],
  };
  return [
    file,
    ...(book ? bookMenus(words, book) : []),
    ...(addons.length > 0 ? [{ label: say.extensions, items: () => addons }] : []),
    help,
    ...scriptMenus(menus, onClick),
  ];
}
