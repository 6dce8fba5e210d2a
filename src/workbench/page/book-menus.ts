import type { Workbook } from '../engine/workbook.ts';
import { dispatchOf, type EngineAction, type GridEnv, registries } from './grid/engine.ts';
import { namedFormats, setSelectedFormat } from './grid/number-formats.ts';
import type { TopMenu } from './menu-bar.ts';
import type { MenuItem } from './menu-item.ts';
import type { MenuWord, PageWords } from './words/words.ts';

/** The book that is open: its model and the grid around it. */
export interface OpenBook {
  workbook: Workbook;
  env: GridEnv;
}

/** The menus of the spreadsheet itself: what Google's have, as far as the workbench does it. */
export function bookMenus(words: PageWords, book: OpenBook): TopMenu[] {
  const say = words.menus;
  const { env, workbook } = book;
  let known: Map<string, EngineAction> | null = null;
  const act = (word: MenuWord, id: string, shortcut?: string): MenuItem => {
    // The engine looks at every cell to list its actions, so they are listed when a menu opens.
    known ??= actionsOf(env);
    const action = known.get(id);
    return {
      label: say[word],
      shortcut,
      isOff: !action?.isVisible(env) || !action.isEnabled(env),
      run: () => void action?.execute?.(env),
    };
  };
  const toggle = (word: MenuWord, isOn: boolean, run: () => void, shortcut?: string): MenuItem => ({
    label: say[word],
    shortcut,
    isOn,
    run,
  });
  const sub = (word: MenuWord, items: () => readonly MenuItem[]): MenuItem => ({ label: say[word], items });
  const { getters } = workbook.model;
  const style = () => getters.getCurrentStyle() as unknown as Record<string, unknown>;
  const sheetId = getters.getActiveSheetId();
  const dispatch = dispatchOf(workbook.model);

  return [
    {
      label: say.edit,
      items: () => [
        act('undo', 'undo', 'Ctrl+Z'),
        act('redo', 'redo', 'Ctrl+Y'),
        'separator',
        act('cut', 'cut', 'Ctrl+X'),
        act('copy', 'copy', 'Ctrl+C'),
        act('paste', 'paste', 'Ctrl+V'),
        sub('pasteSpecial', () => [
          act('valuesOnly', 'paste_special_value', 'Ctrl+Shift+V'),
          act('formatOnly', 'paste_special_format'),
        ]),
        'separator',
        act('find', 'find_and_replace', 'Ctrl+H'),
        'separator',
        sub('delete', () => [
          act('deleteValues', 'edit_delete_cell_values', 'Delete'),
          act('deleteRow', 'edit_delete_row'),
          act('deleteColumn', 'edit_delete_column'),
        ]),
      ],
    },
    {
      label: say.view,
      items: () => [
        sub('show', () => [
          toggle('gridlines', getters.getGridLinesVisibility(sheetId), () =>
            dispatch('SET_GRID_LINES_VISIBILITY', {
              sheetId,
              areGridLinesVisible: !getters.getGridLinesVisibility(sheetId),
            }),
          ),
          toggle('formulas', getters.shouldShowFormulas(), () =>
            dispatch('SET_FORMULA_VISIBILITY', { show: !getters.shouldShowFormulas() }),
          ),
        ]),
        sub('freeze', () => [
          act('noRows', 'unfreeze_rows'),
          act('oneRow', 'freeze_first_row'),
          act('twoRows', 'freeze_second_row'),
          act('upToRow', 'freeze_current_row'),
          'separator',
          act('noColumns', 'unfreeze_columns'),
          act('oneColumn', 'freeze_first_col'),
          act('twoColumns', 'freeze_second_col'),
          act('upToColumn', 'freeze_current_col'),
        ]),
        'separator',
        sub('zoom', () =>
          [50, 75, 100, 125, 150, 200].map((percent) => ({
            label: `${percent}%`,
            isOn: getters.getViewportZoomLevel() === percent / 100,
            run: () => void dispatch('SET_ZOOM', { zoom: percent / 100 }),
          })),
        ),
      ],
    },
    {
      label: say.insert,
      items: () => [
        sub('rows', () => [act('rowAbove', 'insert_row_before'), act('rowBelow', 'insert_row_after')]),
        sub('columns', () => [
          act('columnLeft', 'insert_column_before'),
          act('columnRight', 'insert_column_after'),
        ]),
        act('sheet', 'insert_sheet', 'Shift+F11'),
        'separator',
        sub('function', () =>
          ['SUM', 'AVERAGE', 'COUNT', 'MAX', 'MIN'].map((name) => ({
            label: name,
            run: () => env.startCellEdition(`=${name}(`),
          })),
        ),
      ],
    },
    {
      label: say.format,
      items: () => [
        sub('number', () =>
          namedFormats(workbook).map(({ word, pattern, sample }) => ({
            label: say[word],
            shortcut: sample,
            run: () => setSelectedFormat(workbook, pattern),
          })),
        ),
        sub('text', () => [
          toggle('bold', Boolean(style().bold), () => setStyle(book, 'bold'), 'Ctrl+B'),
          toggle('italic', Boolean(style().italic), () => setStyle(book, 'italic'), 'Ctrl+I'),
          toggle('underline', Boolean(style().underline), () => setStyle(book, 'underline'), 'Ctrl+U'),
          toggle('strikethrough', Boolean(style().strikethrough), () => setStyle(book, 'strikethrough')),
        ]),
        sub('alignment', () => [
          act('left', 'format_alignment_left'),
          act('center', 'format_alignment_center'),
          act('right', 'format_alignment_right'),
          'separator',
          act('top', 'format_alignment_top'),
          act('middle', 'format_alignment_middle'),
          act('bottom', 'format_alignment_bottom'),
        ]),
        sub('wrapping', () => [
          act('overflow', 'format_wrapping_overflow'),
          act('wrap', 'format_wrapping_wrap'),
          act('clip', 'format_wrapping_clip'),
        ]),
        'separator',
        act('clearFormat', 'format_clearFormat'),
      ],
    },
    {
      label: say.data,
      items: () => [
        sub('sortRange', () => [act('sortUp', 'sort_ascending'), act('sortDown', 'sort_descending')]),
        'separator',
        sub('cleanUp', () => [act('removeDuplicates', 'remove_duplicates'), act('trim', 'trim_whitespace')]),
        act('split', 'split_to_columns'),
      ],
    },
  ];
}

function actionsOf(env: GridEnv): Map<string, EngineAction> {
  const found = new Map<string, EngineAction>();
  const walk = (actions: EngineAction[]) => {
    for (const action of actions) {
      found.set(action.id, action);
      walk(action.children(env));
    }
  };
  walk(registries.topbarMenuRegistry.getMenuItems() as unknown as EngineAction[]);
  return found;
}

function setStyle({ workbook }: OpenBook, name: string): void {
  const { getters } = workbook.model;
  const isOn = Boolean((getters.getCurrentStyle() as unknown as Record<string, unknown>)[name]);
  dispatchOf(workbook.model)('SET_FORMATTING', {
    sheetId: getters.getActiveSheetId(),
    target: getters.getSelectedZones(),
    style: { [name]: !isOn },
  });
}
