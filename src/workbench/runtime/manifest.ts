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
  return {
    timeZone: typeof timeZone === 'string' ? timeZone : 'Etc/UTC',
    scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : ALL_SCOPES,
  };
}
