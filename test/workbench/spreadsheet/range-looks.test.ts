import { describe, expect, test } from 'vitest';
import { startRun } from './script-run.ts';

describe('Range looks', () => {
  test('setBackground takes names and hex, answers hex, and white is the default', () => {
    const { sheet } = startRun();
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    sheet.getRange('A1:B2').setBackground('red');
    sheet.getRange('B2').setBackground('#ABCDEF');
    sheet.getRange('A2').setBackground(null);
    expect(sheet.getRange('A1:B2').getBackgrounds()).toEqual([
      ['#ff0000', '#ff0000'],
      ['#ffffff', '#abcdef'],
    ]);
  });

  test('formatting setters ignore rubbish without an error', () => {
    // Live measurement by gas-fakes: setHorizontalAlignment('foo') and invalid colours do nothing.
    const { sheet } = startRun();
    const range = sheet.getRange('A1');
    range.setBackground('no-colour').setFontWeight('heavy' as 'bold');
    range.setHorizontalAlignment('foo' as 'left');
    expect([range.getBackground(), range.getFontWeight(), range.getHorizontalAlignment()]).toEqual([
      '#ffffff',
      'normal',
      'general',
    ]);
  });

  test('every look reads back what was set', () => {
    const { app, sheet } = startRun();
    const range = sheet.getRange('B2');
    range
      .setFontColor('#112233')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontLine('underline')
      .setFontSize(14)
      .setFontFamily('Courier New')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrapStrategy(app.WrapStrategy.CLIP);
    expect([
      range.getFontColorObject === undefined,
      range.getFontWeight(),
      range.getFontStyle(),
      range.getFontLine(),
      range.getFontSize(),
      range.getFontFamily(),
      range.getHorizontalAlignment(),
      range.getVerticalAlignment(),
      range.getWrapStrategy() === app.WrapStrategy.CLIP,
      range.getWrap(),
    ]).toEqual([false, 'bold', 'italic', 'underline', 14, 'Courier New', 'center', 'middle', true, false]);
    range.clearFormat();
    expect([range.getFontWeight(), range.getFontSize(), range.getFontFamily()]).toEqual([
      'normal',
      10,
      'Arial',
    ]);
  });

  test('setBackgrounds requires the shape of the range', () => {
    expect(() =>
      startRun()
        .sheet.getRange('A1:B1')
        .setBackgrounds([['red']]),
    ).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('setNumberFormat reads back as it was set and shows the value by it', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1').setValue(-3.5).setNumberFormat('+0.0" pt";−0.0" pt"');
    expect([range.getNumberFormat(), range.getDisplayValue(), range.getValue()]).toEqual([
      '+0.0" pt";−0.0" pt"',
      '−3.5 pt',
      -3.5,
    ]);
    range.setNumberFormat('General');
    expect(range.getDisplayValue()).toBe('-3.5');
  });

  test('a number is a Date because of its format, and a number again without it', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1').setValue(46_027).setNumberFormat('yyyy-mm-dd');
    expect(range.getValue()).toEqual(new Date('2026-01-05T00:00:00Z'));
    range.setNumberFormat('0');
    expect(range.getValue()).toBe(46_027);
  });

  test('setBorder draws outer and inner lines and leaves what is null', () => {
    const { app, sheet, workbook, end } = startRun();
    sheet
      .getRange('A1:B2')
      .setBorder(true, true, true, true, true, true, 'blue', app.BorderStyle.SOLID_MEDIUM);
    sheet.getRange('A1:B2').setBorder(null, null, false, null, null, null);
    end();
    const [[first], [last]] = workbook.borders('0', { top: 0, left: 0, bottom: 1, right: 0 });
    expect(first.top).toEqual({ color: '#0000ff', style: 'medium' });
    expect(first.right).toBeDefined();
    expect(last.bottom).toBeUndefined();
  });

  test('RangeList changes all its ranges', () => {
    const { sheet } = startRun();
    sheet.getRangeList(['A1', 'C3:D3']).setValue(1).setFontWeight('bold');
    expect(sheet.getRange('D3').getFontWeight()).toBe('bold');
    expect(sheet.getRange('A1').getValue()).toBe(1);
    expect(sheet.getRange('B1').getValue()).toBe('');
  });
});
