import type { Answer, SidebarState } from '../../addon/contract.ts';
import type { Role } from '../../log/role.ts';
import type { CellInput } from '../engine/port.ts';
import type { Host } from '../host.ts';
import { crmRows } from './crm.ts';
import { teamGoals, teamLog } from './team.ts';
import { sheetIdOf, writeRows } from './write-rows.ts';

export type SampleName = 'crm' | 'team';

const serialOfEpoch = 25_569;
const daysOfTeam = 210;
const owner = { email: 'owner@example.com', canEdit: true };
const text = (value: string | undefined): CellInput => (value === undefined ? null : { text: value });

/** Sets the log up through the add-on and fills it as an import would; gives the number of rows. */
export function fillSample(host: Host, name: SampleName, today: number): number {
  const { log, settings } = setUp(host);
  if (name === 'crm') writeCatalogue(host, settings);
  const rows = writeRows(host, log, name === 'crm' ? crmCells(log, host) : teamCells(log, host, today));
  if (name === 'team') setGoals(host);
  // The name ActivityLog was given to the rows that the sheet had before.
  setUp(host);
  return rows;
}

/** The team's monthly goal and each rep's own, through the add-on as a person sets them. */
function setGoals(host: Host): void {
  for (const { rep, amount } of teamGoals) host.run('setGoal', [JSON.stringify({ rep, amount })]);
}

function setUp(host: Host): { log: string; settings: string } {
  const answer = JSON.parse(String(host.run('setUpLog', ['{}']))) as Answer<{
    log: string;
    settings: string;
  }>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The CRM's own three activities take the place of the default ones. */
function writeCatalogue(host: Host, settings: string): void {
  const sheetId = sheetIdOf(host, settings);
  const last = host.workbook.lastRow(sheetId);
  host.workbook.apply(
    [
      { kind: 'clearContent', sheetId, zone: { top: 2, left: 0, bottom: last - 1, right: 3 } },
      {
        kind: 'setCells',
        sheetId,
        top: 2,
        left: 0,
        rows: [
          [text('Engaged'), text('attempt'), 1, true],
          [text('Won'), text('sale'), 2, false],
          [text('Lost'), text('lost'), null, false],
        ],
      },
    ],
    owner,
  );
}

function crmCells(log: string, host: Host): CellInput[][] {
  const width = host.workbook.lastColumn(sheetIdOf(host, log));
  return crmRows().map(({ day, rep, activity, deal, value }) => {
    const row = new Array<CellInput>(width).fill(null);
    row.splice(0, 5, day + serialOfEpoch, text(rep), text(activity), null, text(deal));
    row[7] = value;
    return row;
  });
}

function teamCells(log: string, host: Host, today: number): CellInput[][] {
  const width = host.workbook.lastColumn(sheetIdOf(host, log));
  const opened = JSON.parse(String(host.run('openSidebar', ['{}']))) as Answer<SidebarState>;
  if (!opened.ok) throw new Error(opened.message);
  const nameOf = new Map<Role, string>();
  for (const { name, role } of opened.value.activities) if (!nameOf.has(role)) nameOf.set(role, name);
  return teamLog(today - daysOfTeam, today).map((entry) => {
    const row = new Array<CellInput>(width).fill(null);
    const { day, rep, role, count, prospect, segment, source, value, minutes } = entry;
    row.splice(0, 3, day + serialOfEpoch, text(rep), text(nameOf.get(role)));
    row.splice(3, 6, count ?? 1, text(prospect), text(segment), text(source), value ?? null, minutes ?? null);
    return row;
  });
}
