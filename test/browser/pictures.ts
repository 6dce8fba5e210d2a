import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures that the README shows are taken anew by `PICTURES=keep npm run browser`; other runs leave theirs in out/. */
const folder = join(import.meta.dirname, process.env.PICTURES === 'keep' ? 'pictures' : '../../out/pictures');

export async function takePicture(page: Page, name: string): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  return page.screenshot({ path: join(folder, `${name}.png`) });
}
