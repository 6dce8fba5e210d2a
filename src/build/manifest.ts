import { readFile } from 'node:fs/promises';

/**
 * The text of the manifest, as it stands in appsscript.json.
 *
 * Throws where it is no JSON, does not name V8, or lists no scopes: without a list Google guesses them from the source
 * text, comments included.
 */
export async function manifestText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const { runtimeVersion, oauthScopes } = JSON.parse(text) as {
    runtimeVersion?: string;
    oauthScopes?: string[];
  };
  if (runtimeVersion !== 'V8')
    throw new Error(`${file} requires "runtimeVersion": "V8", got ${runtimeVersion}`);
  if (!oauthScopes?.length) throw new Error(`${file} requires a list of oauthScopes, got none`);
  return text;
}
