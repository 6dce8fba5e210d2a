import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, PlanAnswer, PlanRequest } from '../../src/addon/contract.ts';
import { planWidthsPx } from '../../src/report/page/plan-page.ts';
import type { ProtectionRecord } from '../../src/workbench/engine/records.ts';
import type { Host } from '../../src/workbench/host.ts';
import { sheetIdOf } from '../../src/workbench/sample/write-rows.ts';
import { atEveryCall } from './fault.ts';
import { answerOf, ask, openHost, write } from './project.ts';

const options = {
  timeZone: 'Europe/Kyiv',
  now: () => Date.parse('2026-11-23T10:00:00Z'),
  people: [
    { email: 'owner@example.com' },
    { email: 'bob@example.com' },
    { email: 'reader@example.com', canEdit: false },
  ],
};
const plan = (id: string, patch: Partial<PlanRequest> = {}): PlanRequest => ({
  id: `plan-${id}`,
  rep: 'Ann',
  target: 50,
  workdays: 21,
  confidence: 0.9,
  stages: ['cold call', 'appointment set', 'sale'],
  rates: [150 / 1000, 50 / 150],
  counts: [1000, 150, 50],
  ...patch,
});
const fails = (host: Host, request: unknown, as?: string) =>
  answerOf(host.run('writePlan', [JSON.stringify(request)], as));
/** Rows of the sheet as they are shown, without the blank cells at their ends. */
const shown = (host: Host, sheet = 'Plan') =>
  host.displayValues(sheet).map((row) =>
    row
      .slice(0, 4)
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
const idsIn = (host: Host, sheet = 'Plan') =>
  host.values(sheet).flatMap((row) => (/^plan-/.test(String(row[3])) ? [row[3]] : []));

let host: Host;
beforeEach(async () => {
  host = await openHost(options);
});
afterEach(() => host.close());

describe('writePlan', () => {
  it('writePlan writes what a plan rests on, and what it takes by formulas', () => {
    expect(ask<PlanAnswer>(host, 'writePlan', plan('number-one'))).toEqual({ sheet: 'Plan' });
    // By hand and R, as in test/plan/what-if.test.ts: 50 sales at 15 % and one in three.
    expect(shown(host).slice(0, 15)).toEqual([
      'Plan: Ann |  |  | plan-number-one',
      '23 Nov 2026, 12:00',
      'What it rests on | Value | Measured',
      'Sales to make | 50',
      'Working days | 21',
      'Confidence | 90.0%',
      'Cold call → appointment set | 15.0% | 150 | of 1,000',
      'Appointment set → sale | 33.333% | 50 | of 150',
      'What it takes | Needed | A workday | Become sales',
      'Cold call | 1,000 | 48 | 5.0%',
      'Appointment set | 150 | 8 | 33.333%',
      'Sale | 50 | 3 | 100.0%',
      'How sure | Calls | A workday | Chance',
      'On average | 1,000 | 48 | 52%',
      'With the confidence above | 1,180 | 57 | 90.0%',
    ]);
  });

  it('writePlan writes cells that follow the yellow ones, and stay blank where those cannot be', () => {
    ask(host, 'writePlan', plan('number-one'));
    write(host, 'Plan', 'B7', [[0.2]]);
    // By hand: 50 ÷ (0.2 ÷ 3) = 750, ÷ 21 = 35.7.
    expect(shown(host).slice(9, 12)).toEqual([
      'Cold call | 750 | 36 | 6.667%',
      'Appointment set | 150 | 8 | 33.333%',
      'Sale | 50 | 3 | 100.0%',
    ]);
    write(host, 'Plan', 'B7', [[0]]);
    expect(shown(host).slice(9, 15)).toEqual([
      'Cold call |  |  | 0.0%',
      'Appointment set | 150 | 8 | 33.333%',
      'Sale | 50 | 3 | 100.0%',
      'How sure | Calls | A workday | Chance',
      'On average',
      'With the confidence above |  |  | 90.0%',
    ]);
    write(host, 'Plan', 'B4', [['many'], ['none'], [90]]);
    expect(shown(host).slice(9, 15).join()).not.toMatch(/#|\d,\d{3}/);
  });

  it('writePlan puts the newest plan on top and moves what was typed down with the older one', () => {
    ask(host, 'writePlan', plan('number-one'));
    write(host, 'Plan', 'B4', [[60]]);
    write(host, 'Plan', 'F1', [['my note']]);
    ask(host, 'writePlan', plan('number-two', { rates: [0.2, 50 / 150], rep: '' }));
    expect(idsIn(host)).toEqual(['plan-number-two', 'plan-number-one']);
    const rows = host.values('Plan');
    const older = rows.findIndex((row) => row[3] === 'plan-number-one');
    expect([rows[0]![0], rows[older]![5], rows[older + 3]![1]]).toEqual(['Plan', 'my note', 60]);
    // By hand: 60 ÷ 5 %, 50 ÷ (0.2 ÷ 3).
    expect([rows[9]![1], rows[older + 9]![1]]).toEqual([750, 1200]);
  });

  it('writePlan writes a plan that is sent again only once', () => {
    ask(host, 'writePlan', plan('number-one'));
    ask(host, 'writePlan', plan('number-two'));
    expect(ask(host, 'writePlan', plan('number-one'))).toEqual({ sheet: 'Plan' });
    expect(idsIn(host)).toEqual(['plan-number-two', 'plan-number-one']);
  });

  it('writePlan leaves a sheet of the team’s own by that name alone', () => {
    write(host, host.workbook.sheets()[0]!.name, 'A1', [['mine']]);
    ask(host, 'setUpLog', {});
    host.workbook.apply([{ kind: 'renameSheet', sheetId: host.workbook.sheets()[0]!.id, name: 'Plan' }], {
      email: 'owner@example.com',
      canEdit: true,
    });
    expect(ask(host, 'writePlan', plan('number-one'))).toEqual({ sheet: 'Plan 2' });
    expect(host.values('Plan')[0]![0]).toBe('mine');
  });

  it('writePlan keeps a formula that shows nothing, also on top', () => {
    ask(host, 'writePlan', plan('number-one'));
    host.workbook.apply(
      [
        {
          kind: 'insertLines',
          sheetId: sheetIdOf(host, 'Plan'),
          dimension: 'ROW',
          before: 0,
          count: 30,
          inherits: 'previous',
        },
      ],
      { email: 'owner@example.com', canEdit: true },
    );
    host.type('Plan', 'A3', '=IF(1=1,"","x")');
    ask(host, 'writePlan', plan('number-two'));
    const id = sheetIdOf(host, 'Plan');
    const zone = { top: 0, left: 0, bottom: 60, right: 0 };
    expect(JSON.stringify(host.workbook.formulas(id, zone))).toContain('IF(1=1');
    expect(idsIn(host)).toEqual(['plan-number-two', 'plan-number-one']);
  });

  it('writePlan takes names for texts', () => {
    const stages = ['=1+1', '+380 44', "'sale"];
    ask(host, 'writePlan', plan('number-one', { rep: '=HYPERLINK("x")', stages }));
    expect(host.values('Plan')[0]![0]).toBe('Plan: =HYPERLINK("x")');
    expect(
      host
        .values('Plan')
        .slice(9, 12)
        .map(([name]) => name),
    ).toEqual(stages);
  });

  it('writePlan writes twelve stages and a step that exceeds 100 % by date', () => {
    const stages = Array.from({ length: 12 }, (_, at) => `stage ${at + 1}`);
    ask(host, 'writePlan', plan('number-one', { stages, rates: new Array(11).fill(0.5), counts: [] }));
    // By hand: 50 × 2^11 calls.
    expect(
      host
        .values('Plan')
        .find(([name]) => name === 'Stage 1')!
        .slice(1, 3),
    ).toEqual([102_400, 4877]);
    ask(host, 'writePlan', plan('number-two', { rates: [0.15, 200 / 150], counts: [1000, 150, 200] }));
    expect(shown(host).slice(7, 11)).toEqual([
      'Appointment set → sale | 133.333% | 200 | of 150',
      'What it takes | Needed | A workday | Become sales',
      'Cold call | 250 | 12 | 20.0%',
      'Appointment set | 38 | 2 | 133.333%',
    ]);
  });

  it('writePlan refuses what no page sends, names each fault, and writes nothing', () => {
    const answer = fails(host, { ...plan('number-one'), confidence: 90, workdays: -1, more: 1 });
    expect(answer).toMatchObject({
      ok: false,
      code: 'invalid',
      message:
        'Something in the request breaks a rule. Nothing was changed. Plan: more requires a field that the log knows, got “1”. Plan: Working days requires a whole number of days from 1 to 366, got “-1”. Plan: Confidence requires a confidence from 50% to 99.9%, got “90”.',
    });
    expect(fails(host, null)).toMatchObject({ ok: false, code: 'invalid' });
    expect(host.workbook.sheets().map(({ name }) => name)).not.toContain('Plan');
  });

  it('writePlan tells a reader, and whoever the sheet is protected from, that nothing was changed', () => {
    expect(fails(host, plan('number-one'), 'reader@example.com')).toMatchObject({ code: 'protected' });
    expect(host.workbook.sheets().map(({ name }) => name)).not.toContain('Plan');
    ask(host, 'writePlan', plan('number-one'));
    expect(fails(host, plan('number-two'), 'reader@example.com')).toMatchObject({ code: 'protected' });
    const protection: ProtectionRecord = {
      id: 'kept',
      kind: 'sheet',
      sheetId: sheetIdOf(host, 'Plan'),
      zone: { top: 0, left: 0, bottom: 999, right: 25 },
      description: '',
      isWarningOnly: false,
      isDomainEditable: false,
      editors: [],
      rangeName: null,
      unprotected: [],
    };
    host.workbook.apply([{ kind: 'setProtection', protection }], {
      email: 'owner@example.com',
      canEdit: true,
    });
    expect(fails(host, plan('number-two'), 'bob@example.com')).toMatchObject({ code: 'protected' });
    expect(idsIn(host)).toEqual(['plan-number-one']);
  });

  it('writePlan in a Ukrainian spreadsheet has Ukrainian words and the same numbers', async () => {
    const other = await openHost({ ...options, locale: 'uk_UA' });
    expect(ask(other, 'writePlan', plan('number-one'))).toEqual({ sheet: 'План' });
    const nbsp = '\u00a0';
    expect(shown(other, 'План').slice(13, 15)).toEqual([
      `У середньому | 1${nbsp}000 | 48 | 52%`,
      `З бажаною ймовірністю | 1${nbsp}180 | 57 | 90,0%`,
    ]);
    await other.close();
  });

  it('writePlan with a fault at any service call is repeated without a second plan or a lost word', async () => {
    ask(host, 'writePlan', plan('number-one'));
    write(host, 'Plan', 'B4', [[60]]);
    write(host, 'Plan', 'F1', [['my note']]);
    const before = host.toJSON() as object;
    const request = plan('number-two');
    const points = await atEveryCall(
      before,
      (each) => each.run('writePlan', [JSON.stringify(request)]),
      (each, answered, place) => {
        const answer = typeof answered === 'string' ? (JSON.parse(answered) as Answer<PlanAnswer>) : null;
        const isThere = idsIn(each).includes(request.id);
        if (answer?.ok) expect(isThere, place).toBe(true);
        if (answer && !answer.ok && answer.message.includes('Nothing was changed'))
          expect(isThere, place).toBe(false);
        ask(each, 'writePlan', request);
        expect(idsIn(each), place).toEqual(['plan-number-two', 'plan-number-one']);
        const rows = each.values('Plan');
        expect([rows[0]![3], rows[9]![1]], place).toEqual([request.id, 1000]);
        const older = rows.findIndex((row) => row[3] === 'plan-number-one');
        expect([older, rows[older]![5], rows[older + 3]![1], rows[older + 9]![1]], place).toEqual([
          19,
          'my note',
          60,
          1200,
        ]);
      },
      { ...options, step: 5 },
    );
    expect(points).toBeGreaterThan(20);
  });

  it('writePlan with a fault at any service call makes no second sheet', async () => {
    const points = await atEveryCall(
      host.toJSON() as object,
      (each) => each.run('writePlan', [JSON.stringify(plan('number-one'))]),
      (each, _, place) => {
        ask(each, 'writePlan', plan('number-one'));
        const plans = each.workbook.sheets().filter(({ name }) => name.startsWith('Plan'));
        expect(plans, place).toHaveLength(1);
        const widths = [0, 1, 2, 3].map((column) => each.workbook.columnWidth(plans[0]!.id, column));
        expect(widths, place).toEqual(planWidthsPx);
        expect([idsIn(each), each.values('Plan')[0]![3]], place).toEqual([
          ['plan-number-one'],
          'plan-number-one',
        ]);
      },
      { ...options, step: 5 },
    );
    expect(points).toBeGreaterThan(20);
  });
});

describe('showPlan', () => {
  it('showPlan brings the plans to the front, whatever the sheet is called, and says where there are none', () => {
    const none = answerOf(host.run('showPlan', ['{}']));
    expect(none).toMatchObject({ ok: false, code: 'noPlan' });
    ask(host, 'writePlan', plan('number-one'));
    host.workbook.apply([{ kind: 'renameSheet', sheetId: sheetIdOf(host, 'Plan'), name: 'Ideas' }], {
      email: 'owner@example.com',
      canEdit: true,
    });
    expect(ask(host, 'showPlan', {})).toEqual({ sheet: 'Ideas' });
  });
});
