import { describe, expect, test } from 'vitest';
import { hostOf, scriptError, scriptValue } from '../script.ts';

const store = 'PropertiesService.getUserProperties()';

describe('PropertiesService', () => {
  test('getProperty of a missing key is null; every value is text, whole numbers the Java way', () => {
    const expression = `(p => [p.getProperty('x'), p.setProperties({a: 1, b: true, c: 'c'}).getProperties()])(${store})`;
    expect(scriptValue(expression)).toEqual([null, { a: '1.0', b: 'true', c: 'c' }]);
  });

  test('setProperties with true deletes the others', () => {
    expect(scriptValue(`${store}.setProperty('a', 'b').setProperties({c: 'd'}, true).getKeys().join()`)).toBe(
      'c',
    );
  });

  test('stores outlive executions; the user store is per person, the document store is null when not bound', () => {
    const host = hostOf(
      `function set(v) { ${store}.setProperty('k', v); } function get() { return ${store}.getProperty('k'); }`,
    );
    host.run('set', ['ann'], 'ann@example.com');
    expect([host.run('get', [], 'ann@example.com'), host.run('get', [], 'bob@example.com')]).toEqual([
      'ann',
      null,
    ]);
    expect(scriptValue('PropertiesService.getDocumentProperties()', { isBound: false })).toBe(null);
  });

  // Tanaike, specification of the Properties service, 2023-05-22; 9 KB and 500 KB are documented quotas
  test.each([
    [
      `${store}.setProperty('', 'x')`,
      'When setting or getting a property value, the property name must not be null or empty.',
    ],
    [
      `${store}.getProperty(null)`,
      'When setting or getting a property value, the property name must not be null or empty.',
    ],
    [`${store}.setProperty('k'.repeat(8067), 'x')`, 'Data storage error'],
    [`${store}.setProperty('k', 'x'.repeat(9217))`, 'Argument too large: value'],
    [
      `for (let i = 0; i < 60; i++) ${store}.setProperty('k' + i, 'x'.repeat(9000))`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      `${store}.setProperty('a')`,
      "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s is refused', (expression, message) => {
    expect(scriptError(expression)).toBe(`Exception: ${message}`);
  });

  test('a value of 9 KB is kept', () => {
    expect(scriptValue(`${store}.setProperty('k', 'x'.repeat(9216)).getProperty('k').length`)).toBe(9216);
  });
});

describe('CacheService', () => {
  const cache = 'CacheService.getScriptCache()';

  test('get gives what put has stored until its time is over on the clock of the host', () => {
    const host = hostOf(
      `function put() { ${cache}.put('k', 'v', 10); return ${cache}.get('k'); } function get() { return ${cache}.get('k'); }`,
      { now: () => 0 },
    );
    expect(host.run('put')).toBe('v');
    host.advance(9_999);
    expect(host.run('get')).toBe('v');
    host.advance(1);
    expect(host.run('get')).toBe(null);
  });

  test('put keeps 600 seconds by default and 21,600 at most', () => {
    const host = hostOf(
      `function put(s) { ${cache}.put('a', '1'); ${cache}.put('b', '2', 99999); } function get() { return [${cache}.get('a'), ${cache}.get('b')]; }`,
      { now: () => 0 },
    );
    host.run('put');
    host.advance(600_000);
    expect(host.run('get')).toEqual([null, '2']);
    host.advance(21_000_000);
    expect(host.run('get')).toEqual([null, null]);
  });

  // J. Poehnelt, exploring CacheService limits
  test.each([
    [`${cache}.put('', 'v')`, 'Invalid argument: key'],
    [`${cache}.put('k'.repeat(251), 'v')`, 'Argument too large: key'],
    [`${cache}.put('k', 'v'.repeat(102401))`, 'Argument too large: value'],
  ])('%s is refused', (expression, message) => {
    expect(scriptError(expression)).toBe(`Exception: ${message}`);
  });

  test('objects are stored as [object Object], null as "null", and 1,000 items push the oldest tenth out', () => {
    expect(
      scriptValue(`(c => { c.putAll({a: {}, b: null}); return c.getAll(['a', 'b', 'c']); })(${cache})`),
    ).toEqual({ a: '[object Object]', b: 'null' });
    expect(
      scriptValue(
        `(c => { for (let i = 0; i < 1001; i++) c.put('k' + i, 'v'); return [c.get('k0'), c.get('k99'), c.get('k100')]; })(${cache})`,
      ),
    ).toEqual([null, null, 'v']);
  });
});
