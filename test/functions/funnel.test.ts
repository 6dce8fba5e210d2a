import { describe, expect, it } from 'vitest';
import { callFunction } from './call.ts';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const names = ['calls', 'appointments', 'sales'];
const counts = [1000, 150, 50];
const rest = Array(997).fill('');

describe('FUNNEL', () => {
  const expected = callFunction('FUNNEL', [column(...names), column(...counts)]);

  it('FUNNEL takes rows, columns, one of each, and whole columns with blanks at the end', () => {
    expect(callFunction('FUNNEL', [[names], [counts]])).toEqual(expected);
    expect(callFunction('FUNNEL', [[names], column(...counts)])).toEqual(expected);
    expect(callFunction('FUNNEL', [column(...names, ...rest), column(...counts, ...rest)])).toEqual(expected);
  });

  it('FUNNEL of blank columns is blank', () => {
    expect(callFunction('FUNNEL', [column(...rest), column(...rest)])).toBe('');
  });

  it('FUNNEL leaves blank what a missing or a zero count makes unknown', () => {
    expect(callFunction('FUNNEL', [column(...names), column(1000, '', 50)])).toEqual([
      ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off'],
      ['calls', 1000, '', '', ''],
      ['appointments', '', '', '', ''],
      ['sales', 50, '', 0.05, ''],
    ]);
    expect(callFunction('FUNNEL', [[['a', 'b']], [[0, 5]]])).toEqual([
      ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Drop-off'],
      ['a', 0, '', '', ''],
      ['b', 5, '', '', ''],
    ]);
  });

  it('FUNNEL shows a step above 1 without a drop-off', () => {
    expect((callFunction('FUNNEL', [[['a', 'b']], [[121, 511]]]) as unknown[][])[2]).toEqual([
      'b',
      511,
      511 / 121,
      511 / 121,
      '',
    ]);
  });

  it('FUNNEL takes numbers as names', () => {
    expect((callFunction('FUNNEL', [[[1, 2]], [[10, 5]]]) as unknown[][])[2][0]).toBe('2');
  });
});

describe('benchmarks', () => {
  const levers = (benchmarks: unknown, pad: unknown[] = []) =>
    callFunction('LEVERS', [column(...names, ...pad), column(...counts, ...pad), benchmarks]);
  const expected = levers(column(0.2, 0.5));

  it('LEVERS takes one share per step, or one beside each stage with the first left blank', () => {
    expect(levers(column('', 0.2, 0.5))).toEqual(expected);
    expect(levers([[0.2, 0.5]])).toEqual(expected);
  });

  it('LEVERS takes whole columns, from the first stage or from the second', () => {
    expect(levers(column('', 0.2, 0.5, ...rest), rest)).toEqual(expected);
    expect(levers(column(0.2, 0.5, ...rest), rest)).toEqual(expected);
    expect(levers(column(0.2, 0.5), rest)).toEqual(expected);
    expect(levers(column(0.2, 0.5, ''), [''])).toEqual(expected);
  });

  it('LEVERS refuses a share behind the last step', () => {
    expect(() => levers(column('', 0.2, 0.5, 0.1, ...rest.slice(1)), rest)).toThrow(
      'a share behind the last step',
    );
  });

  it('LEVERS of two stages takes a single share', () => {
    const table = callFunction('LEVERS', [column('calls', 'sales'), column(1000, 50), 0.1]);
    expect((table as unknown[][])[1]).toEqual(['calls → sales', 0.05, 0.1, 1000, 500, 500]);
  });

  it('LEVERS with a target in a range of one cell takes it', () => {
    const table = callFunction('LEVERS', [column(...names), column(...counts), column(0.2, ''), [[100]]]);
    expect((table as unknown[][])[1]).toEqual(['calls → appointments', 0.15, 0.2, 2000, 1500, 500]);
  });

  it('LEVERS of a funnel without a sale ranks by headroom and leaves the calls blank', () => {
    const table = callFunction('LEVERS', [column(...names), column(1000, 150, 0), column(0.2, 0.5)]);
    expect((table as unknown[][]).slice(1)).toEqual([['calls → appointments', 0.15, 0.2, '', '', '']]);
  });
});
