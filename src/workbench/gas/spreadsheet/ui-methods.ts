import { EnumMember } from '../enumeration.ts';
import { enumMember } from './enums.ts';
import { free, type MethodTable } from './method.ts';
import { MenuState, PromptState, type UiState } from './ui-state.ts';

/** What a dialog needs of HtmlService's output. */
interface Page {
  getContent(): string;
  getTitle(): string;
  getWidth(): number | null;
  getHeight(): number | null;
}

export const uiMethods = {
  createMenu: free((ui: UiState, caption: string) => new MenuState(ui.services, caption, false)),
  createAddonMenu: free((ui: UiState) => new MenuState(ui.services, '', true)),
  alert: free((ui: UiState, ...args: unknown[]) => enumMember('Button', ask(ui, 'alert', args).button)),
  prompt: free((ui: UiState, ...args: unknown[]) => {
    const { button, text } = ask(ui, 'prompt', args);
    return new PromptState(ui.services, button, text);
  }),
  showSidebar: free((ui: UiState, page: Page) =>
    ui.services.execution.ui.sidebar(page.getTitle(), page.getContent()),
  ),
  showModalDialog: free((ui: UiState, page: Page, title: string) => showDialog(ui, page, title, true)),
  showModelessDialog: free((ui: UiState, page: Page, title: string) => showDialog(ui, page, title, false)),
} satisfies MethodTable<GoogleAppsScript.Base.Ui>;

const WIDTH = 600;
const HEIGHT = 400;

function showDialog(ui: UiState, page: Page, title: string, isModal: boolean): void {
  const size = { width: page.getWidth() ?? WIDTH, height: page.getHeight() ?? HEIGHT };
  ui.services.execution.ui.dialog(title, page.getContent(), size, isModal);
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons); the script waits for the answer. */
function ask(
  ui: UiState,
  kind: 'alert' | 'prompt',
  args: readonly unknown[],
): { button: string; text: string } {
  const last = args.at(-1);
  const buttons = last instanceof EnumMember ? last.name() : kind === 'alert' ? 'OK' : 'OK_CANCEL';
  const texts = args.filter((arg) => !(arg instanceof EnumMember)).map(String);
  const [title, message] = texts.length > 1 ? texts : ['', texts[0]];
  ui.services.flush();
  return ui.services.execution.ui.ask(kind, title, message, buttons);
}

export const menuMethods = {
  addItem: free((menu: MenuState, caption: string, functionName: string) => {
    menu.items.push({ caption, functionName });
    return menu;
  }),
  addSeparator: free((menu: MenuState) => {
    menu.items.push('separator');
    return menu;
  }),
  addSubMenu: free((menu: MenuState, sub: MenuState) => {
    menu.items.push({ title: sub.title, items: sub.items });
    return menu;
  }),
  addToUi: free((menu: MenuState) => menu.services.execution.ui.menu(menu.title, menu.isAddon, menu.items)),
} satisfies MethodTable<GoogleAppsScript.Base.Menu>;

export const promptMethods = {
  getResponseText: free((prompt: PromptState) => prompt.text),
  getSelectedButton: free((prompt: PromptState) => enumMember('Button', prompt.button)),
} satisfies MethodTable<GoogleAppsScript.Base.PromptResponse>;
