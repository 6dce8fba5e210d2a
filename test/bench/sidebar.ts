import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { distFiles } from '../../src/build/dist.ts';
import { createHost } from '../../src/workbench/host.ts';
import { fillSample } from '../../src/workbench/sample/fill.ts';
import { findBrowser, launch } from '../browser/chromium.ts';
import { median } from './filled-host.ts';

const openings = 15;

/** The least a page can do: makes the same call and shows the same activities as buttons, without a style or a library. */
const barePage = `<!DOCTYPE html><html><body><script>
google.script.run.withSuccessHandler(function (text) {
  JSON.parse(text).value.activities.forEach(function (activity) {
    var button = document.createElement('button');
    button.textContent = activity.name;
    button.setAttribute('aria-keyshortcuts', '1');
    document.body.appendChild(button);
  });
}).openSidebar('{}');
</script></body></html>`;

/** Size of the sidebar's page, and the time from its first byte until a click on the first tile would log a call. */
export async function benchSidebar(): Promise<void> {
  const files = await distFiles(join(import.meta.dirname, '../..'));
  const host = createHost({ files, timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 23, 10) });
  fillSample(host, 'team', Math.floor(host.now() / 86_400_000));
  host.run('rememberPreferences', ['{"rep":"Olena Bondar","isIntroduced":true}']);
  const answer = String(host.run('openSidebar', ['{}']));
  await host.close();
  const page = files['Sidebar.html']!;
  const browser = await launch(await findBrowser());
  const times = { bare: [] as number[], sidebar: [] as number[] };
  for (let opening = 0; opening < openings; opening++) {
    times.bare.push(await msUntilInteractive(browser, barePage, answer));
    times.sidebar.push(await msUntilInteractive(browser, page, answer));
  }
  await browser.close();
  const [bare, sidebar] = [median(times.bare), median(times.sidebar)];
  console.log('\nsidebar                  kB  kB gzip  ms to interactive (median)  ratio to a bare page');
  const size = (text: string | Buffer) => (Buffer.byteLength(text) / 1000).toFixed(1);
  console.log(
    `  opens with the team's log ${size(page)}  ${size(gzipSync(page))}  ${sidebar.toFixed(0)}  ${(sidebar / bare).toFixed(1)} (bare page: ${bare.toFixed(0)} ms)`,
  );
}

async function msUntilInteractive(browser: Browser, html: string, answer: string): Promise<number> {
  const tab = await browser.newPage({ viewport: { width: 300, height: 760 } });
  await tab.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await tab.addInitScript({ content: answering(answer) });
  await tab.goto('http://sidebar.test/');
  const ms = await tab.evaluate<number>('interactive');
  await tab.close();
  return ms;
}

/** Runs in the page before its own script: google.script.run that answers at once, and a watch for the first tile. */
const answering = (answer: string) => `(function () {
  function runner(succeed) {
    return new Proxy({}, { get: function (_, name) {
      if (name === 'withSuccessHandler') return function (handler) { return runner(handler); };
      if (name === 'withFailureHandler' || name === 'withUserObject') return function () { return runner(succeed); };
      return function () { if (name === 'openSidebar') setTimeout(succeed, 0, ${JSON.stringify(answer)}); };
    } });
  }
  window.google = { script: { run: runner(), host: { editor: {} } } };
  window.interactive = new Promise(function (resolve) {
    (function watch() {
      if (document.querySelector('[aria-keyshortcuts="1"]:not([aria-disabled="true"])')) resolve(performance.now());
      else requestAnimationFrame(watch);
    })();
  });
})();`;
