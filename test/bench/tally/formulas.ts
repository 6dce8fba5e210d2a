import { dayOf, isoOf, serialOf } from '../../../src/log/day.ts';
import type { Role } from '../../../src/log/role.ts';
import type { CellInput } from '../../../src/workbench/engine/port.ts';
import { createHost } from '../../../src/workbench/host.ts';
import { sheetIdOf, writeRows } from '../../../src/workbench/sample/write-rows.ts';
import { fieldOf, peerKinds } from './peer-fields.ts';
import { type Answer, askedRoles, type Contender, groupKey, type MeasureId } from './question.ts';

/** A spreadsheet without the add-on: formulas alone answer. */
const host = createHost({ files: { 'appsscript.json': '{"timeZone":"Etc/UTC"}' }, timeZone: 'Etc/UTC' });
const [logSheet, answerSheet] = ['Log', 'Answer'];

/** What the store holds: how many rows, and the groups that a manager would have typed beside the formulas. */
interface Groups {
  rows: number;
  groups: { month: string; rep: string }[];
}

/** The question in formulas, COUNTIFS and SUMIFS over the log, as far as they can say it: nothing that needs a prospect's own rows. */
export const contender: Contender<Groups> = {
  load(table) {
    const rows = table.slice(1);
    const cells = rows.map((row): CellInput[] => {
      const prospect = fieldOf.prospect(row);
      return [
        serialOf(fieldOf.day(row)),
        { text: fieldOf.rep(row) },
        { text: fieldOf.activity(row) },
        fieldOf.count(row),
        prospect === null ? null : { text: prospect },
        null,
        null,
        fieldOf.value(row),
        fieldOf.minutes(row),
        null,
        serialOf(fieldOf.loggedDay(row)),
      ];
    });
    addSheet(logSheet, rows.length + 1, 11);
    writeRows(host, logSheet, cells);
    const months = [...new Set(rows.map((row) => isoOf(fieldOf.day(row)).slice(0, 7)))];
    const reps = [...new Set(rows.map((row) => fieldOf.rep(row).toLowerCase()))];
    const groups = months.flatMap((month) => reps.map((rep) => ({ month, rep })));
    return { rows: rows.length, groups };
  },
  ask({ rows, groups }) {
    const said = Object.entries(formulasOver(rows + 1));
    addSheet(answerSheet, groups.length + 1, said.length + 3);
    writeRows(
      host,
      answerSheet,
      groups.map(({ month, rep }, index): CellInput[] => {
        const [year, number] = month.split('-').map(Number) as [number, number];
        const row = String(index + 2);
        return [
          serialOf(dayOf(year, number, 1)),
          serialOf(dayOf(year, number + 1, 1)),
          { text: rep },
          ...said.map(([, formula]) => ({ formula: formula.replaceAll('#', row) })),
        ];
      }),
    );
    const { values } = host.workbook.values(sheetIdOf(host, answerSheet), {
      top: 1,
      left: 3,
      bottom: groups.length,
      right: said.length + 2,
    });
    const answer: Answer = new Map();
    groups.forEach(({ month, rep }, index) => {
      const cells = said.map(([id], column) => [id, values[index]![column]]);
      answer.set(groupKey(month, rep), Object.fromEntries(cells));
    });
    return answer;
  },
};

function addSheet(name: string, rows: number, columns: number): void {
  const owner = { email: host.workbook.book().ownerEmail, canEdit: true };
  host.workbook.apply([{ kind: 'createSheet', sheetId: name, name, index: 0, rows, columns }], owner);
}

/** Formulas of a row of groups: from day in A, day after in B, rep in C; # is the row's number. */
function formulasOver(last: number): Partial<Record<MeasureId, string>> {
  const column = (letter: string) => `${logSheet}!$${letter}$2:$${letter}$${last}`;
  const group = `${column('A')};">="&$A#;${column('A')};"<"&$B#;${column('B')};$C#`;
  const perActivity = (role: Role, term: (condition: string) => string) =>
    peerKinds
      .filter((kind) => kind.role === role)
      .map(({ activity }) => term(`${group};${column('C')};"${activity}"`))
      .join('+');
  /** A blank Count is one. */
  const count = (role: Role, more = '') =>
    perActivity(
      role,
      (condition) =>
        `SUMIFS(${column('D')};${condition}${more})+COUNTIFS(${condition}${more};${column('D')};"=")`,
    );
  const sum = (letter: string, role: Role) =>
    perActivity(role, (condition) => `SUMIFS(${column(letter)};${condition})`);
  const isFilled = (letter: string) => `;${column(letter)};"<>"`;
  const counts = Object.fromEntries(askedRoles.map((role) => [role, `=${count(role)}`]));
  return {
    ...counts,
    revenueCents: `=ROUND(100*(${sum('H', 'sale')}+${sum('H', 'upsellClosed')});0)`,
    saleCents: `=ROUND(100*${sum('H', 'sale')};0)`,
    valuedSales: `=${count('sale', isFilled('H'))}`,
    namedAttempts: `=${count('attempt', isFilled('E'))}`,
    namedSales: `=${count('sale', isFilled('E'))}`,
    sellingTicks: `=ROUND(6000*(SUMIFS(${column('I')};${group})-(${sum('I', 'nonSelling')}));0)`,
    nonSellingTicks: `=ROUND(6000*(${sum('I', 'nonSelling')});0)`,
    callTicks: `=ROUND(6000*(${sum('I', 'attempt')}+${sum('I', 'conversation')});0)`,
    logged: `=COUNTIFS(${group}${isFilled('K')})`,
  };
}
