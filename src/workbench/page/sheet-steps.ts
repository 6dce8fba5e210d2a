import { dispatchOf, type GridEnv } from './grid/engine.ts';

type Env = Pick<GridEnv, 'model'>;

export function activateSheet({ model }: Env, sheetId: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) dispatchOf(model)('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}

/** Shows a sheet, and selects a range of it where one is given. */
export function goTo(env: Env, sheetId: string, a1?: string): void {
  activateSheet(env, sheetId);
  if (a1 === undefined) return;
  const { getters, selection } = env.model;
  const { zone } = getters.getRangeFromSheetXC(sheetId, a1);
  selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

/** To the sheet before or after, if there is one. */
export function turnSheet(env: Env, step: 1 | -1): void {
  const { getters } = env.model;
  const ids = getters.getVisibleSheetIds();
  const next = ids[ids.indexOf(getters.getActiveSheetId()) + step];
  if (next !== undefined) activateSheet(env, next);
}

/** A new sheet after the present one. */
export function addSheet({ model }: Env): void {
  const { getters } = model;
  const sheetId = model.uuidGenerator.smallUuid();
  const position = getters.getSheetIds().indexOf(getters.getActiveSheetId()) + 1;
  dispatchOf(model)('CREATE_SHEET', { sheetId, position, name: getters.getNextSheetName('Sheet') });
  activateSheet({ model }, sheetId);
}
