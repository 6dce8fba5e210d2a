import { describe, expect, test } from 'vitest';
import { htmlTraps } from '../../../src/workbench/gas/html-traps.ts';
import { createHost } from '../../../src/workbench/host.ts';
import { scriptError, scriptValue } from '../script.ts';

const evaluated = (template: string, set = ''): unknown =>
  scriptValue(
    `(t => { ${set}; return t.evaluate().getContent(); })(HtmlService.createTemplate(${JSON.stringify(template)}))`,
  );

describe('HtmlService templates', () => {
  // Cases measured on live Apps Script by the gas-fakes suite
  test.each([
    ['<?= val ?>', "t.val = '<b>bold</b>'", '&lt;b&gt;bold&lt;/b&gt;'],
    ['<?!= val ?>', "t.val = '<b>bold</b>'", '<b>bold</b>'],
    ['before<? var x = 42; ?>after', '', 'beforeafter'],
    ['<? var msg = "hi"; ?><?= msg ?>', '', 'hi'],
    [
      '<h1><?= title ?></h1><p><?!= body ?></p>',
      "t.title = 'My & Title'; t.body = '<em>x</em>'",
      '<h1>My &amp; Title</h1><p><em>x</em></p>',
    ],
    ["<? output.append('<i>').appendUntrusted('<b>') ?>", '', '<i>&lt;b&gt;'],
    ['<? for (const i of rows) { ?><li><?= i ?></li><? } ?>', 't.rows = [1, 2]', '<li>1</li><li>2</li>'],
  ])('evaluate of %s', (template, set, html) => {
    expect(evaluated(template, set)).toBe(html);
  });

  test('evaluate escapes by the place: attribute, script, text in a script, address', () => {
    expect(evaluated('<p title="<?= v ?>">', "t.v = '\"><b>'")).toBe('<p title="&#34;&gt;&lt;b&gt;">');
    expect(evaluated('<script>var a = <?= v ?>;</script>', "t.v = '</script>'")).toBe(
      '<script>var a = "\\x3c/script>";</script>',
    );
    expect(evaluated("<script>var a = '<?= v ?>';</script>", `t.v = "'+alert(1)+'"`)).toBe(
      "<script>var a = '\\x27+alert(1)+\\x27';</script>",
    );
    expect(evaluated('<a href="<?= v ?>">', "t.v = 'javascript:alert(1)'")).toBe(
      '<a href="about:invalid#zGuavaz">',
    );
  });

  test('evaluate runs in the scope of the script', () => {
    const host = createHost({
      files: {
        'Code.js':
          'var tax = 2; function include(n) { return HtmlService.createHtmlOutputFromFile(n).getContent(); } function f() { return HtmlService.createTemplateFromFile("ui/Page").evaluate().getContent(); }',
        'ui/Page.html': '<?!= include("Style") ?><?= tax * 2 ?>',
        'Style.html': '<style></style>',
      },
    });
    expect(host.call('f')).toBe('<style></style>4');
  });

  test('a missing file is named', () => {
    expect(scriptError("HtmlService.createTemplateFromFile('Nope')")).toBe(
      'Exception: No HTML file named Nope was found.',
    );
    expect(scriptError("HtmlService.createHtmlOutputFromFile('Nope')")).toBe(
      'Exception: No HTML file named Nope was found.',
    );
  });
});

describe('HtmlOutput', () => {
  test('its setters chain and its title is empty by default', () => {
    expect(
      scriptValue(
        "(o => [o.getTitle(), o.setTitle('T').setWidth(200).setHeight(100).append('<i>').appendUntrusted('<b>').getContent(), o.getTitle(), o.getWidth(), o.getHeight(), HtmlService.getUserAgent()])(HtmlService.createHtmlOutput('<h1>'))",
      ),
    ).toEqual(['', '<h1><i>&lt;b&gt;', 'T', 200, 100, null]);
  });

  test('addMetaTag takes only the names of the documentation', () => {
    expect(scriptError("HtmlService.createHtmlOutput('').addMetaTag('author', 'x')")).toMatch(
      /^Exception: The specified meta tag/,
    );
    expect(
      scriptValue("HtmlService.createHtmlOutput('').addMetaTag('viewport', 'x').getMetaTags()[0].getName()"),
    ).toBe('viewport');
  });
});

test('htmlTraps finds "//" inside a template literal, which HtmlService takes for a comment', () => {
  const page = '<p>\n<script>\nvar a = "http://x";\nvar b = `http://y`; // fine\n</script>';
  expect(htmlTraps(page)).toEqual([
    'HtmlService takes "//" inside a template literal for a comment, at line 4 of the page',
  ]);
  expect(htmlTraps(page.replaceAll('`', "'"))).toEqual([]);
});
