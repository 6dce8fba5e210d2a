import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser that can be started: where it is, and what it needs of the environment. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/** Where systems keep a Chrome or a Chromium. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, because root in a container has none; nothing that looks for other machines. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const { resolve } = createRequire(import.meta.url);
const cache = join(dirname(resolve('vitest/package.json')), '../.cache/browser');

/**
 * The browser for the tests: `CHROME_PATH`, else one of the usual places, else the Chromium inside an npm package
 * (Linux on x64). Throws a sentence where there is none.
 */
export async function findBrowser(environment = process.env): Promise<FoundBrowser> {
  const named = environment.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH requires a file, got "${named}"`);
    return { executablePath: named, env: fonts([]) };
  }
  const found = usualPlaces.find((place) => existsSync(place));
  if (found) return { executablePath: found, env: fonts([]) };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error(
    'The browser tests require Chrome or Chromium: install one, or set CHROME_PATH to its executable',
  );
}

/** Starts a browser with an empty profile. */
export function launch({ executablePath, env }: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/** Unpacks the Chromium of the npm package once, with the libraries that a bare Linux lacks. */
async function packagedChromium(): Promise<FoundBrowser> {
  const home = join(cache, 'chromium');
  if (!existsSync(home)) {
    const unpacked = `${home}.${process.pid}`;
    mkdirSync(unpacked, { recursive: true });
    await unpackInto(unpacked);
    if (existsSync(home)) rmSync(unpacked, { recursive: true });
    else renameSync(unpacked, home);
  }
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), ...fonts([join(home, 'fonts')]) },
  };
}

/** The package unpacks into the folder for temporary files, and brings the libraries only where it sees a known host. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('AWS_LAMBDA_JS_RUNTIME', AWS_LAMBDA_JS_RUNTIME);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Draws Arial with Arimo, whose letters are as wide, so that texts break alike on every Linux. */
function fonts(folders: readonly string[]): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const arimo = dirname(resolve('@expo-google-fonts/arimo/package.json'));
  const dirs = [join(arimo, '400Regular'), join(arimo, '400Regular_Italic'), join(arimo, '700Bold')];
  const alias = (family: string) =>
    `<match><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>Arimo</string></edit></match>`;
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${[
      ...[...dirs, ...folders, '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`),
      `<cachedir>${join(cache, 'fonts')}</cachedir>`,
      ...['Arial', 'Helvetica', 'Helvetica Neue', 'Roboto', 'sans-serif'].map(alias),
    ].join('')}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
