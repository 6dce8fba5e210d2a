import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/workbench/engine/commands.ts';
import type { Host } from '../../src/workbench/host.ts';
import { sheetIdOf } from '../../src/workbench/sample/write-rows.ts';
import { keepCopyUnderFaults } from './copy-faults.ts';
import {
  bookWithSummary,
  chartSheets,
  dated,
  formulasOf,
  keep,
  marksOf,
  names,
  options,
  original,
  owner,
  pictureOf,
} from './kept-copies.ts';
import { answerOf, ask, logName, openHost, write } from './project.ts';
import { summaryOf } from './summary-cases.ts';

const apply = (host: Host, ...commands: Command[]) => host.workbook.apply(commands, owner);
const planRow = (host: Host) => host.values(original).findIndex(([first]) => first === 'Target sales') + 2;

describe('keepCopy', () => {
  let host: Host;
  beforeEach(async () => {
    host = await bookWithSummary();
  });
  afterEach(() => host.close());

  it('keepCopy makes a dated sheet that looks the same, charts and notes included, and holds no formula', () => {
    expect(formulasOf(host, original).length).toBeGreaterThan(30);
    expect(keep(host)).toBe(dated);
    expect(pictureOf(host, dated)).toEqual(pictureOf(host, original));
    expect(host.workbook.charts(sheetIdOf(host, dated)).length).toBeGreaterThan(0);
    expect(formulasOf(host, dated)).toEqual([]);
    expect(chartSheets(host, dated)).toEqual([sheetIdOf(host, dated)]);
  });

  it('keepCopy leaves nothing in the copy that changes with the summary, the log or the next run', () => {
    keep(host);
    const before = pictureOf(host, dated);
    host.type(original, `A${planRow(host)}`, '70');
    write(host, logName, 'D2:D2', [[4000]]);
    ask(host, 'writeSummary', { period: { id: 'all' } });
    expect(pictureOf(host, dated)).toEqual(before);
    expect(pictureOf(host, original).values).not.toEqual(before.values);
    expect(host.values(original, `A${planRow(host)}:A${planRow(host)}`)).toEqual([[70]]);
  });

  it('keepCopy numbers the second copy of a day, and those after it', () => {
    expect([keep(host), keep(host), keep(host)]).toEqual([dated, `${dated} (2)`, `${dated} (3)`]);
  });

  it('keepCopy brings nobody to another sheet', () => {
    ask(host, 'showSummary', {});
    const active = () => host.ui.view('ann@example.com').activeSheetId;
    const before = active();
    keep(host);
    expect(active()).toBe(before);
  });

  it('keepCopy leaves marks and names with the original, also where they were copied along', () => {
    host.beforeCall((call) => {
      if (call.name !== 'Range.copyTo') return;
      host.beforeCall(null);
      const sheetId = sheetIdOf(host, `Copy of ${original}`);
      const record = { visibility: 'DOCUMENT', scriptId: '', place: 'sheet', sheetId, zone: null } as const;
      const zone = { top: 8, left: 0, bottom: 8, right: 0 };
      const [chart] = host.workbook.charts(sheetId);
      const ranges = chart!.ranges.map((each) => ({ ...each, sheetId: sheetIdOf(host, original) }));
      apply(
        host,
        {
          kind: 'setMetadata',
          metadata: { id: 9_001, key: 'sales-activity-sheet', value: 'summary', ...record },
        },
        {
          kind: 'setMetadata',
          metadata: { id: 9_002, key: 'sales-activity-defaults', value: '[]', ...record },
        },
        { kind: 'setMetadata', metadata: { id: 9_003, key: 'of-another-script', value: '1', ...record } },
        { kind: 'setNamedRange', name: 'Copied_SalesActivityTarget', sheetId, zone },
        { kind: 'setChart', chart: { ...chart!, ranges } },
      );
    });
    keep(host);
    expect(marksOf(host, dated)).toEqual(['of-another-script']);
    expect(marksOf(host, original).sort()).toEqual(['sales-activity-defaults', 'sales-activity-sheet']);
    const named = host.workbook.namedRanges().filter(({ name }) => name.includes('SalesActivity'));
    expect(named.map(({ name }) => name).sort()).toEqual([
      'SalesActivityCloseRate',
      'SalesActivityConfidence',
      'SalesActivityTarget',
      'SalesActivityWorkdays',
    ]);
    expect(new Set(named.map(({ sheetId }) => sheetId))).toEqual(new Set([sheetIdOf(host, original)]));
    expect(chartSheets(host, dated)).toEqual([sheetIdOf(host, dated)]);
    expect(ask(host, 'writeSummary', { period: { id: 'all' } })).toMatchObject({ sheet: original });
  });

  it('keepCopy and writeSummary take the original where a duplicate by hand carries its mark', () => {
    const marks = host.workbook.metadata().filter(({ value }) => value === 'summary');
    const [mark] = marks;
    expect(marks).toHaveLength(1);
    const index = host.workbook.sheets().length;
    const sheetId = sheetIdOf(host, original);
    apply(host, { kind: 'duplicateSheet', sheetId, newSheetId: '77', name: 'Mine', index });
    apply(host, { kind: 'removeMetadata', id: mark!.id });
    apply(host, { kind: 'setMetadata', metadata: { ...mark!, id: 9_001, sheetId: '77' } });
    apply(host, { kind: 'setMetadata', metadata: { ...mark!, id: 9_002 } });
    const before = pictureOf(host, 'Mine');
    expect(ask(host, 'writeSummary', { period: { id: 'all' } })).toMatchObject({ sheet: original });
    expect(pictureOf(host, 'Mine')).toEqual(before);
  });

  it('keepCopy draws the charts where none came along', () => {
    host.beforeCall((call) => {
      if (call.name !== 'Range.copyTo') return;
      host.beforeCall(null);
      const sheetId = sheetIdOf(host, `Copy of ${original}`);
      apply(
        host,
        ...host.workbook.charts(sheetId).map(({ id }) => ({ kind: 'removeChart', sheetId, id }) as const),
      );
    });
    keep(host);
    expect(pictureOf(host, dated).charts).toEqual(pictureOf(host, original).charts);
    expect(chartSheets(host, dated)).toEqual([sheetIdOf(host, dated)]);
  });

  it('keepCopy refuses without a summary, of a page of two runs, and of formulas without a result, and makes no sheet', async () => {
    const fails = (at: Host, code: string) => {
      const before = names(at);
      expect(answerOf(at.run('keepCopy', ['{}']))).toMatchObject({ ok: false, code });
      expect(names(at)).toEqual(before);
    };
    const empty = await openHost(options);
    fails(empty, 'noSummary');
    await empty.close();
    const [[, , , , , , , made]] = host.values(original) as [unknown[]];
    write(host, original, 'H1:H1', [['Made by another run']]);
    fails(host, 'mixed');
    write(host, original, 'H1:H1', [[made as string]]);
    expect(keep(host)).toBe(dated);
    const top = host.values(original).findIndex(([first]) => first === 'The plan as it is') + 1;
    host.type(original, `J${top}`, '=CALLS_NEEDED("so many"; 5%)');
    fails(host, 'notComputed');
  });

  it('keepCopy takes along tables of custom functions among the notes, and refuses one that was not computed', () => {
    host.type(original, 'O10', '=FUNNEL(X10:X11; Y10:Y11)');
    write(host, original, 'X10:Y11', [
      ['call', 100],
      ['sale', 50],
    ]);
    const table = () => [original, dated].map((sheet) => host.values(sheet, 'O10:P12'));
    expect(keep(host)).toBe(dated);
    const rows = [
      ['Stage', 'Count'],
      ['call', 100],
      ['sale', 50],
    ];
    expect(table()).toEqual([rows, rows]);
    write(host, original, 'X10:X10', [['Loading...']]);
    host.type(original, 'O10', '=IF(TRUE; X10; FUNNEL(X10:X11; Y10:Y11))');
    expect(answerOf(host.run('keepCopy', ['{}']))).toMatchObject({ ok: false, code: 'notComputed' });
  });

  it('keepCopy leaves a copy alone that had its name when the run was ended, and deletes one that had none', () => {
    const endAfter = (name: string, at: string) => {
      let isPast = false;
      host.beforeCall((call) => {
        if (isPast && call.name === at) call.kill();
        isPast ||= call.name === name;
      });
      expect(() => keep(host)).toThrow();
      host.beforeCall(null);
    };
    endAfter('Sheet.setName', 'Sheet.getDeveloperMetadata');
    write(host, dated, 'N20:N20', [['written since']]);
    endAfter('Range.copyTo', 'Sheet.getNamedRanges');
    expect(names(host)).toContain(`Copy of ${original}`);
    expect(keep(host)).toBe(`${dated} (2)`);
    expect(host.values(dated, 'N20:N20')).toEqual([['written since']]);
    expect(marksOf(host, dated)).toEqual([]);
    expect(names(host)).not.toContain(`Copy of ${original}`);
  });

  it('“Keep a copy of the summary” ends in a toast with the name, or in an alert that says what to do', async () => {
    host.click('Keep a copy of the summary');
    expect(host.ui.shown.at(-1)).toMatchObject({
      kind: 'toast',
      message: `Kept as “${dated}”: values only, nothing in it changes any more.`,
    });
    write(host, original, 'H1:H1', [['another']]);
    host.click('Keep a copy of the summary');
    expect(host.ui.shown.at(-1)).toMatchObject({
      kind: 'alert',
      message:
        'The summary is incomplete: two runs wrote it. Nothing was kept. Write it again, then keep a copy.',
    });
  });

  it('keepCopy in Ukrainian has a Ukrainian date', async () => {
    const { host: kyiv, sheet } = await summaryOf('team', 'uk_UA');
    expect(keep(kyiv)).toBe('Підсумок воронки 23 листопада 2026');
    expect(pictureOf(kyiv, 'Підсумок воронки 23 листопада 2026')).toEqual(pictureOf(kyiv, sheet));
    await kyiv.close();
  }, 30_000);
});

describe('a fault at a service call of keepCopy', () => {
  it('keepCopy leaves a whole copy or none, the summary as it was, and another try makes one', async () => {
    expect(await keepCopyUnderFaults(41)).toBeGreaterThan(5);
  }, 120_000);
});
