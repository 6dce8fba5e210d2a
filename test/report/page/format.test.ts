import { describe, expect, it } from 'vitest';
import * as formats from '../../../src/report/page/format.ts';

describe('number formats of the summary', () => {
  it.each(Object.entries(formats))('%s quotes every sign that a number format does not know', (_, format) => {
    expect(format.replace(/"[^"]*"/g, '')).toMatch(/^[#0.,%;+-]+$/);
  });
});
