import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const isPushed = (name: string): boolean => /\.(js|gs|html)$/.test(name) || name === 'appsscript.json';

/** The files of a folder that would be pushed, by name (sub-folders as "ui/Sidebar.html"), in alphabetical order. */
export function readFolder(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (at: string, prefix: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.'))
          walk(join(at, entry.name), `${prefix}${entry.name}/`);
      } else if (isPushed(entry.name) && (entry.name !== 'appsscript.json' || prefix === '')) {
        files[prefix + entry.name] = readFileSync(join(at, entry.name), 'utf8');
      }
    }
  };
  walk(folder, '');
  return files;
}

/** Files and folders as named on a command line, in that order; a folder stands for its files. */
export function readPaths(paths: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new Error(`${path} does not exist`);
    if (stats.isDirectory()) {
      Object.assign(files, readFolder(path));
      continue;
    }
    if (!isPushed(basename(path))) {
      throw new Error(`${path} is not an Apps Script file (.js, .gs, .html or appsscript.json)`);
    }
    if (Object.hasOwn(files, basename(path))) throw new Error(`Two files are named ${basename(path)}`);
    files[basename(path)] = readFileSync(path, 'utf8');
  }
  return files;
}
