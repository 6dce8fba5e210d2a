import { createHost, type Host, type HostOptions } from '../../src/workbench/host.ts';

/** A host with one script file. */
export function hostOf(source: string, options: HostOptions = {}): Host {
  return createHost({ files: { 'Code.js': source }, seed: 1, ...options });
}

/** Value of an expression evaluated inside a script, as from the editor. */
export function scriptValue(expression: string, options: HostOptions = {}): unknown {
  return hostOf(`function probe() { return (${expression}); }`, options).call('probe');
}

/** Text of the error that an expression throws inside a script, caught by the script itself: "Exception: …". */
export function scriptError(expression: string, options: HostOptions = {}): unknown {
  const source = `function probe() { try { ${expression}; return null; } catch (error) { return String(error); } }`;
  return hostOf(source, options).call('probe');
}

/** Files of a project with these scopes in its manifest. */
export function withScopes(source: string, scopes: readonly string[]): Record<string, string> {
  return {
    'Code.js': source,
    'appsscript.json': JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: scopes }),
  };
}
