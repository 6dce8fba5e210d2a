import { isMainThread } from 'node:worker_threads';
import { type Command, standsAlone } from '../../engine/commands.ts';
import type { WorkbookPort, Writer } from '../../engine/port.ts';
import type { BookInfo } from '../../engine/records.ts';
import { exception } from '../exception.ts';
import type { Execution } from '../execution.ts';
import { type State, stateOf } from './state.ts';

/** Time between choosing the row of an append and writing it, in threads; Google takes far longer. */
const APPEND_MS = 2;

/** What all objects of one execution share: the way to the workbook, with the writes that have not been applied yet. */
export class Services {
  readonly port: WorkbookPort;
  private readonly writer: Writer;
  private buffer: Command[] = [];
  private knownBook: BookInfo | null = null;

  constructor(readonly execution: Execution) {
    this.port = execution.workbook;
    this.writer = { email: execution.person.email, canEdit: execution.person.canEdit };
    execution.flushers.push(() => {
      try {
        this.flush();
      } catch (error) {
        throw this.thrown(error);
      }
    });
  }

  get book(): BookInfo {
    this.knownBook ??= this.port.book();
    return this.knownBook;
  }

  /**
   * Buffers a change. What changes the grid, or goes by computed values, is applied at once after everything before it; so is
   * a validation rule, because it judges what is written next.
   */
  write(command: Command): void {
    if (!standsAlone(command)) {
      this.buffer.push(command);
      if (command.kind === 'setValidation' || command.kind === 'setValidations') this.flush();
      return;
    }
    this.flush();
    this.port.apply([command], this.writer);
    if (command.kind === 'setBook') this.knownBook = null;
  }

  /**
   * Google chooses the row and writes it, but not in one piece: another script that appends at the same moment without a
   * lock gets the same row. A line that a person inserts in between does no harm.
   */
  append(sheetId: string, cells: Parameters<WorkbookPort['appendRow']>[1]): number {
    this.flush();
    const chosen = this.port.rowToAppend(sheetId);
    if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, APPEND_MS);
    return this.port.appendRow(sheetId, cells, this.writer, chosen);
  }

  /** Applies the buffer. When it is refused, nothing of it is written and it is gone. */
  flush(): void {
    if (this.buffer.length === 0) return;
    const commands = this.buffer;
    this.buffer = [];
    this.port.apply(commands, this.writer);
  }

  /** An error of the engine as the script must see it: an Error of its own realm. */
  thrown(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    if (error.name === 'Exception') return exception(this.execution, error.message);
    return error;
  }

  /** The state behind an object that a script passes inside another one. */
  stateOf(facade: unknown): State | null {
    return stateOf(facade);
  }

  /** An error in Google's words, to be thrown. */
  refuse(message: string): Error {
    return exception(this.execution, message);
  }
}
