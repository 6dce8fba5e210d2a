/** The page's own words; those of the add-on come from the add-on. */
export interface PageWords {
  readonly tag: 'en' | 'uk';
  readonly language: string;
  readonly untitled: string;
  readonly rename: string;
  readonly standIn: { text: string; more: string; dismiss: string };
  readonly viewOnly: string;
  readonly viewOnlyHint: string;
  readonly close: string;
  readonly cancel: string;
  readonly ok: string;
  readonly yes: string;
  readonly no: string;
  readonly people: {
    you(email: string): string;
    heading: string;
    viewer: string;
    newTab(email: string): string;
    language: string;
  };
  readonly connection: {
    lost: string;
    keeps(cells: number): string;
    noChange: string;
    tryNow: string;
    back: string;
    unsure: string;
    notWhileLost: string;
  };
  readonly kept: { heading: string };
  readonly trouble: { title: string; lead: string; safe: string };
  readonly failure: {
    title: string;
    text: string;
    reload: string;
    partTitle: string;
    partText: string;
  };
  readonly settings: {
    title: string;
    locale: string;
    localeHint: string;
    timeZone: string;
    timeZoneHint: string;
    save: string;
  };
  readonly about: { title: string; paragraphs: readonly string[] };
  readonly shortcuts: { title: string; rows: readonly (readonly [keys: string, does: string])[] };
  readonly sidebar: { close: string };
  readonly toolbar: string;
  readonly moreTools: string;
  readonly addSheet: string;
  readonly rowsToAdd: string;
  readonly nameBox: string;
  readonly allSheets: string;
  readonly functionAbout: string;
  readonly formulaBar: string;
  readonly menuBar: string;
  readonly working: string;
  readonly menus: Readonly<Record<MenuWord, string>>;
}

export type MenuWord =
  | 'file'
  | 'rename'
  | 'download'
  | 'xlsx'
  | 'settings'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteSpecial'
  | 'valuesOnly'
  | 'formatOnly'
  | 'find'
  | 'delete'
  | 'deleteValues'
  | 'deleteRow'
  | 'deleteColumn'
  | 'view'
  | 'show'
  | 'gridlines'
  | 'formulas'
  | 'freeze'
  | 'noRows'
  | 'oneRow'
  | 'twoRows'
  | 'upToRow'
  | 'noColumns'
  | 'oneColumn'
  | 'twoColumns'
  | 'upToColumn'
  | 'zoom'
  | 'insert'
  | 'rows'
  | 'rowAbove'
  | 'rowBelow'
  | 'columns'
  | 'columnLeft'
  | 'columnRight'
  | 'sheet'
  | 'function'
  | 'format'
  | 'number'
  | 'automatic'
  | 'plainText'
  | 'plainNumber'
  | 'percent'
  | 'currency'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'duration'
  | 'text'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'alignment'
  | 'left'
  | 'center'
  | 'right'
  | 'top'
  | 'middle'
  | 'bottom'
  | 'wrapping'
  | 'overflow'
  | 'wrap'
  | 'clip'
  | 'clearFormat'
  | 'data'
  | 'sortRange'
  | 'sortUp'
  | 'sortDown'
  | 'cleanUp'
  | 'removeDuplicates'
  | 'trim'
  | 'split'
  | 'extensions'
  | 'help'
  | 'about'
  | 'shortcuts';
