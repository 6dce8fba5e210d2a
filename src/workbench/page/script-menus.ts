import type { Menu, MenuEntry } from '../runtime/ui-record.ts';
import type { TopMenu } from './menu-bar.ts';
import type { MenuItem } from './menu-item.ts';

type Click = (functionName: string) => void;

/** Menus that scripts have made with createMenu: beside the last of the spreadsheet's own. */
export function scriptMenus(menus: readonly Menu[], click: Click): TopMenu[] {
  return menus
    .filter(({ isAddon }) => !isAddon)
    .map(({ title, items }) => ({ label: title, items: () => items.map((item) => lineOf(item, click)) }));
}

/** What add-ons have under Extensions. */
export function addonItems(menus: readonly Menu[], name: string, click: Click): MenuItem[] {
  return menus
    .filter(({ isAddon }) => isAddon)
    .map(({ title, items }) => ({
      label: title || name,
      items: () => items.map((item) => lineOf(item, click)),
    }));
}

function lineOf(entry: MenuEntry, click: Click): MenuItem {
  if (entry === 'separator') return entry;
  if ('items' in entry)
    return { label: entry.title, items: () => entry.items.map((item) => lineOf(item, click)) };
  return { label: entry.caption, run: () => click(entry.functionName) };
}
