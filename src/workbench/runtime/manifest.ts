import { ALL_SCOPES } from '../gas/permissions.ts';

/** What a run needs of appsscript.json. */
export interface Manifest {
  timeZone: string;
  scopes: readonly string[];
}

/**
 * Reads appsscript.json. Without the file, or without `oauthScopes` in it, Google would find the scopes in the source:
 * every scope that the workbench knows is granted.
 */
export function readManifest(text: string | undefined): Manifest {
  if (text === undefined) return { timeZone: 'Etc/UTC', scopes: ALL_SCOPES };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`appsscript.json requires valid JSON: ${(error as Error).message}`);
  }
  const { timeZone, oauthScopes } = json as { timeZone?: unknown; oauthScopes?: unknown };
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new Error(`appsscript.json requires an IANA name as its timeZone, got ${JSON.stringify(timeZone)}`);
  }
  return {
    timeZone: timeZone === undefined ? 'Etc/UTC' : String(timeZone),
    scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : ALL_SCOPES,
  };
}

function isZone(timeZone: unknown): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: String(timeZone) });
    return typeof timeZone === 'string';
  } catch {
    return false;
  }
}
