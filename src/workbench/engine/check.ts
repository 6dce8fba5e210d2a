import { type Command, isShapeCommand, standsAlone } from './commands.ts';
import { encodeInput } from './encode.ts';
import { storedCell } from './internals.ts';
import type { CellInput, Writer, Zone } from './port.ts';
import { assertEditable, touchedBy } from './protect.ts';
import { isInGrid, readSheets } from './read.ts';
import { OUTSIDE_GRID, SheetsError, TOO_MANY_CELLS } from './sheets-error.ts';
import { assertAccepted, pendingRules } from './validate.ts';
import type { WriteContext } from './write-cells.ts';
import { readProtections } from './write-records.ts';

export const MAX_CELLS = 10_000_000;

/** Throws, before anything is written, for whatever Google refuses in a batch. */
export function checkBatch(
  context: WriteContext,
  commands: readonly Command[],
  writer: Writer,
  ownerEmail: string,
): void {
  if (commands.length > 1 && commands.some(standsAlone)) {
    throw new Error(
      `WorkbookPort.apply requires a command that changes the grid, sorts or copies to be alone, got ${kinds(commands)}.`,
    );
  }
  const protections = readProtections(context.model);
  const rules = pendingRules(context);
  for (const command of commands) {
    assertSheets(context, command);
    const touched = touchedBy(command);
    assertEditable(touched, protections, writer, ownerEmail);
    if (
      touched &&
      touched.zone !== 'sheet' &&
      !isShapeCommand(command) &&
      !isInGrid(context, touched.sheetId, touched.zone)
    ) {
      throw new SheetsError(OUTSIDE_GRID);
    }
    if (isShapeCommand(command)) assertShape(context, command);
    else if (command.kind === 'setCells') checkCells(context, command, rules);
    else if (command.kind === 'fillCells')
      checkFill(context, command.sheetId, command.zone, command.value, rules);
    else rules.note(command);
  }
}

function kinds(commands: readonly Command[]): string {
  return commands
    .slice(0, 3)
    .map((command) => command.kind)
    .join(', ');
}

function assertSheets({ model }: WriteContext, command: Command): void {
  const sheetId = 'sheetId' in command && command.kind !== 'createSheet' ? command.sheetId : null;
  if (sheetId !== null && !model.getters.tryGetSheet(sheetId))
    throw new SheetsError(`Sheet ${sheetId} not found`);
}

type Rules = ReturnType<typeof pendingRules>;

function checkCells(
  context: WriteContext,
  command: Extract<Command, { kind: 'setCells' }>,
  rules: Rules,
): void {
  const { sheetId, top, left, rows } = command;
  const isPlain = !rules.hasRules(sheetId);
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < rows[i].length; j++) {
      const input = rows[i][j];
      if (isPlain && (typeof input !== 'string' || input.length < 50_000)) continue;
      checkCell(context, sheetId, top + i, left + j, input, rules);
    }
  }
}

function checkFill(context: WriteContext, sheetId: string, zone: Zone, input: CellInput, rules: Rules): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++)
      checkCell(context, sheetId, row, column, input, rules);
  }
}

function checkCell(
  context: WriteContext,
  sheetId: string,
  row: number,
  column: number,
  input: CellInput,
  rules: Rules,
): void {
  const pattern = context.palette.googlePattern(storedCell(context.internals, sheetId, row, column)?.format);
  const { value } = encodeInput(input, pattern, context);
  const rule = rules.ruleAt(sheetId, row, column);
  if (rule && value !== undefined) assertAccepted(context, rule, value, row, column);
}

function assertShape(context: WriteContext, command: Command): void {
  const sheets = readSheets(context);
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (command.kind === 'createSheet') {
    assertRoom(total + command.rows * command.columns);
    assertNewName(sheets, command.name, null);
  } else if (command.kind === 'renameSheet') assertNewName(sheets, command.name, command.sheetId);
  else if (command.kind === 'duplicateSheet') {
    const sheet = sheets.find((each) => each.id === command.sheetId);
    if (sheet) assertRoom(total + sheet.rows * sheet.columns);
    assertNewName(sheets, command.name, null);
  } else if (command.kind === 'insertLines') {
    const sheet = sheets.find((each) => each.id === command.sheetId);
    if (!sheet) return;
    const isRows = command.dimension === 'ROW';
    assertLines(command.before - 1, command.before - 1, isRows, sheet, -1);
    assertRoom(total + command.count * (isRows ? sheet.columns : sheet.rows));
  } else if (command.kind === 'deleteLines' || command.kind === 'moveLines') {
    const sheet = sheets.find((each) => each.id === command.sheetId);
    if (sheet)
      assertLines(command.start, command.start + command.count - 1, command.dimension === 'ROW', sheet, 0);
    if (sheet && command.kind === 'deleteLines')
      assertSomeLeft(command.count, command.dimension === 'ROW', sheet, command.start);
  } else if (command.kind === 'deleteSheet') {
    if (sheets.length === 1) throw new SheetsError("You can't remove all the sheets in a document.");
  } else if (command.kind === 'hideSheet' && command.isHidden) {
    if (!sheets.some((sheet) => !sheet.isHidden && sheet.id !== command.sheetId)) {
      throw new SheetsError("You can't hide all the sheets in a document.");
    }
  }
}

type Sheet = ReturnType<typeof readSheets>[number];

function assertRoom(cells: number): void {
  if (cells > MAX_CELLS) throw new SheetsError(TOO_MANY_CELLS);
}

/** Google takes at most 100 characters; the engine's formulas cannot name a sheet with one of these. */
const [LONGEST_NAME, UNTAKEN] = [100, /['*?/\\[\]]/];

function assertNewName(sheets: readonly Sheet[], name: string, ownId: string | null): void {
  if (name === '') throw new SheetsError('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) {
    throw new SheetsError(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  }
  if (UNTAKEN.test(name))
    throw new Error(`A sheet name with one of ' * ? / \\ [ ] is not emulated by the workbench, got ${name}`);
  const isTaken = sheets.some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken)
    throw new SheetsError(`A sheet with the name “${name}” already exists. Please enter another name.`);
}

function assertLines(first: number, last: number, isRows: boolean, sheet: Sheet, lowest: number): void {
  const count = isRows ? sheet.rows : sheet.columns;
  if (first < lowest || last >= count)
    throw new SheetsError(`Those ${isRows ? 'rows' : 'columns'} are out of bounds.`);
}

function assertSomeLeft(count: number, isRows: boolean, sheet: Sheet, start: number): void {
  const [size, frozen] = isRows ? [sheet.rows, sheet.frozenRows] : [sheet.columns, sheet.frozenColumns];
  const word = isRows ? 'rows' : 'columns';
  const deletedUnfrozen = Math.max(0, start + count - Math.max(start, frozen));
  if (frozen > 0 && deletedUnfrozen === size - frozen) {
    throw new SheetsError(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  }
  if (count >= size) throw new SheetsError(`You can't delete all the ${word} on the sheet.`);
}
