import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleCode } from './bundle.ts';
import { manifestText } from './manifest.ts';
import { inlinePage } from './page.ts';

/** The files that Google gets, name to text. No .js shares its base name with an .html: the service refuses such a pair. */
export async function distFiles(root: string): Promise<Record<string, string>> {
  const [manifest, code, page] = await Promise.all([
    manifestText(join(root, 'appsscript.json')),
    bundleCode(root),
    inlinePage(join(root, 'src/sidebar/sidebar.html')),
  ]);
  return { 'appsscript.json': manifest, 'Code.js': code, 'Sidebar.html': page };
}

/**
 * Makes a folder hold exactly these files. Each file is moved into place whole, so that somebody who reads the folder
 * meanwhile sees the old text or the new one.
 */
export async function writeDist(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const unfinished = join(folder, `.${name}.${process.pid}`);
    await writeFile(unfinished, text);
    await rename(unfinished, join(folder, name));
  }
  const stale = (await readdir(folder)).filter((name) => !(name in files));
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true })));
}
