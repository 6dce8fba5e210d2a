import { registries } from './engine.ts';

/** What the menus of the right mouse button keep: what Google has too, and scripts can see. */
const kept: Readonly<Record<string, readonly string[]>> = {
  cellMenuRegistry: [
    'cut',
    'copy',
    'paste',
    'paste_special',
    'add_row_before',
    'add_column_before',
    'insert_cell',
    'delete_row',
    'delete_column',
    'delete_cell',
  ],
  colMenuRegistry: [
    'cut',
    'copy',
    'paste',
    'paste_special',
    'add_column_before',
    'add_column_after',
    'delete_column',
    'clear_column',
    'hide_columns',
    'unhide_columns',
    'sort_columns',
  ],
  rowMenuRegistry: [
    'cut',
    'copy',
    'paste',
    'paste_special',
    'add_row_before',
    'add_row_after',
    'delete_row',
    'clear_row',
    'hide_rows',
    'unhide_rows',
  ],
};

export function keepGoogleMenus(): void {
  for (const [name, ids] of Object.entries(kept)) {
    const { content } = (registries as unknown as Record<string, { content: Record<string, unknown> }>)[
      name
    ]!;
    for (const id of Object.keys(content)) if (!ids.includes(id)) delete content[id];
  }
  const figures = registries.figureRegistry as unknown as { content: Record<string, object> };
  for (const kind of Object.values(figures.content)) Object.assign(kind, { menuBuilder: () => [] });
}
