import { afterEach } from 'vitest';
import { type Served, type ServeOptions, serve } from '../../../src/workbench/server/serve.ts';
import { eventually, TabClient } from './tab-client.ts';

const running: Served[] = [];
const tabs: TabClient[] = [];

afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
  await Promise.all(running.splice(0).map((served) => served.close()));
});

/** A server of one script file; ends with the test. */
export async function served(source = '', options: Partial<ServeOptions> = {}): Promise<Served> {
  const one = await serve({ files: { 'Code.js': source }, workers: 2, ...options });
  running.push(one);
  return one;
}

/** A tab of somebody; ends with the test. */
export async function join({ url }: Served, user = 'ann@example.com', query = ''): Promise<TabClient> {
  const tab = await TabClient.open(url, user, query);
  tabs.push(tab);
  return tab;
}

/** Resolves when every tab has heard of everything that the server has, and the server of everything in the tabs. */
export async function settled(server: Served, ...those: TabClient[]): Promise<void> {
  const head = () => (server.host.workbook.toJSON() as { revisionId: string }).revisionId;
  await eventually(() => those.every(({ workbook }) => workbook.model.getters.isFullySynchronized()));
  const newest = head();
  await eventually(() => those.every(({ session }) => session.getRevisionId() === newest));
}
