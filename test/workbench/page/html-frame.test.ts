import { expect, it } from 'vitest';
import { withGoogleScript } from '../../../src/workbench/page/html-frame.ts';

const script = '<script>window.publicFunctions_=["save"];SHIM</script>';

it.each([
  [
    'inside the head',
    '<!doctype html><html><head><title>x</title>',
    `<!doctype html><html><head>${script}<title>x</title>`,
  ],
  ['inside a head with attributes', '<HEAD lang="uk">x', `<HEAD lang="uk">${script}x`],
  ['behind the DOCTYPE', '<!DOCTYPE html>\n<p>x', `<!DOCTYPE html>${script}\n<p>x`],
  ['first in a fragment', '<p>x <header>', `${script}<p>x <header>`],
])('withGoogleScript puts google.script %s', (_place, html, expected) => {
  expect(withGoogleScript(html, ['save'], 'SHIM')).toBe(expected);
});
