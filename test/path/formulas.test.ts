import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/workbench/host.ts';
import { openHost, write } from './project.ts';

describe('custom functions in cells', () => {
  let host: Host;
  let comma: Host;

  beforeAll(async () => {
    host = await openHost({});
    comma = await openHost({ locale: 'uk_UA' });
  });

  it.each([
    ['=CALLS_NEEDED(50, 5%)', 1000],
    ['=CALLS_NEEDED(50; 5%)', 1000],
    ['=CALLS_NEEDED(12.5; 5%)', 250],
    ['=CALLS_PER_DAY(50; 5%)', 48],
    ['=CALLS_PER_DAY(50; 5%; 22)', 46],
    ['=CLOSE_RATE_NEEDED(50; 800)', 0.0625],
    ['=EXPECTED_SALES(1000; 5%)', 50],
    ['=NEEDED_PER_DAY(50; 20; 10)', 3],
    ['=CONVERSION_RATE(150; 1000)', 0.15],
    ['=SALES_VELOCITY(40; 2000; 25%; 50)', 400],
  ])('%s is %d', (formula, expected) => {
    expect(host.evaluate(formula).value).toBe(expected);
  });

  it('=CALLS_NEEDED(50; 0,05) is 1000 where the decimal mark is a comma', () => {
    expect(comma.evaluate('=CALLS_NEEDED(50; 0,05)').value).toBe(1000);
    expect(comma.evaluate('=CALLS_NEEDED(12,5; 5%)').value).toBe(250);
  });

  it('a bad call shows #ERROR! with the reason, and IFERROR catches it', () => {
    const result = host.evaluate('=CALLS_NEEDED(50; 5)');
    expect(result.display).toBe('#ERROR!');
    expect(result.error).toContain('closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5');
    expect(host.evaluate('=IFERROR(CALLS_NEEDED(50; 5); "ask")').value).toBe('ask');
  });

  it('a whole column computes in one call; blank rows stay blank and a bad row says why', () => {
    const sheet = host.workbook.sheets()[0]!.name;
    write(host, sheet, 'A1:A5', [['Target'], [50], [null], [-1], [7]]);
    host.type(sheet, 'C2', '=CALLS_NEEDED(A2:A5; 5%)');
    const column = host.values(sheet, 'C2:C5').map(([cell]) => cell);
    expect(column[0]).toBe(1000);
    expect([null, '']).toContain(column[1]);
    expect(String(column[2])).toMatch(/^#.*target/);
    expect(column[3]).toBe(140);
  });

  it('=FUNNEL spills the article’s table', () => {
    const sheet = host.workbook.sheets()[0]!.name;
    write(host, sheet, 'F1:G3', [
      ['calls', 1000],
      ['appointments', 150],
      ['sales', 50],
    ]);
    host.type(sheet, 'I1', '=FUNNEL(F1:F3; G1:G3)');
    const table = host.values(sheet, 'I1:M4');
    expect(table[0]).toEqual(['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off']);
    expect(table[3]!.slice(0, 4)).toEqual(['sales', 50, 1 / 3, 0.05]);
    host.type(sheet, 'I10', '=BOTTLENECK(F1:F3; G1:G3)');
    expect(host.values(sheet, 'I10:I10')).toEqual([['calls → appointments']]);
  });
});
