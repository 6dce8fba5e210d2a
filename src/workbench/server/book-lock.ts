import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { shown } from './start-book.ts';

/** The server that has a workbook file open. */
interface Holder {
  pid: number;
  port: number;
}

/**
 * Keeps a second server from the file of a first: each would write over what the other has. What a server left that ended
 * without a word holds nobody up. `port` is the caller's own. Gives what opens the lock again; throws a sentence where another server holds it.
 */
export async function lockBook(path: string, port: number): Promise<() => void> {
  const lock = `${path}.lock`;
  const holder = holderOf(lock);
  if (holder && holder.port !== port && (await isServing(holder))) {
    throw new Error(
      `${shown(path)} is open in another server, http://127.0.0.1:${holder.port}: use that one, or stop it first`,
    );
  }
  const own = JSON.stringify({ pid: process.pid, port } satisfies Holder);
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(lock, { force: true });
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (error) {
    throw new Error(`${shown(path)} cannot be kept: ${(error as Error).message}`);
  }
  return () => rmSync(lock, { force: true });
}

function holderOf(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Both, for the number of a process that has ended goes to another one some day, and so does its port. */
async function isServing({ pid, port }: Holder): Promise<boolean> {
  return isRunning(pid) && (await answers(port));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
