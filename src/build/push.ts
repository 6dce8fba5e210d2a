import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFiles, writeDist } from './dist.ts';

/** `tsx src/build/push.ts`: builds dist/ and sends it to the script named in .clasp.json. Ends as clasp ends. */
const root = join(import.meta.dirname, '../..');

const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')) as { scriptId?: string };
if (!scriptId || scriptId === 'PUT_YOUR_SCRIPT_ID_HERE') {
  console.error(
    '.clasp.json requires the id of your script as "scriptId", got the placeholder. Open the spreadsheet, ' +
      'Extensions › Apps Script › Project settings, copy the Script ID and put it there in place of PUT_YOUR_SCRIPT_ID_HERE.',
  );
  process.exit(1);
}

await writeDist(join(root, 'dist'), await distFiles(root));
// Without -f a changed manifest makes clasp skip the whole push and end with 0.
const clasp = spawnSync(join(root, 'node_modules/.bin/clasp'), ['push', '-f'], {
  cwd: root,
  stdio: 'inherit',
});
if (clasp.error) throw clasp.error;
if (clasp.status !== 0)
  console.error('Nothing was pushed: clasp failed. If it found no credentials, run "npx clasp login".');
process.exit(clasp.status ?? 1);
