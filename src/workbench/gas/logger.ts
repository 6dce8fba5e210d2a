import { consoleText } from './console-text.ts';
import { formatDate } from './date-format.ts';
import type { Execution } from './execution.ts';
import { javaText } from './java-text.ts';
import { strictService } from './unsupported.ts';

class Logger {
  readonly #execution: Execution;
  #lines: string[] = [];

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Objects are written the Java way; with a format, its %s marks take the values. */
  log(data: unknown, ...values: unknown[]): this {
    const text = (value: unknown): string => javaText(value, this.#execution.scriptTimeZone);
    const left = [...values];
    const message =
      values.length === 0
        ? text(data)
        : text(data).replace(/%(?:[sdif%]|\.\d+f)/g, (mark) => {
            if (mark === '%%') return '%';
            if (left.length === 0) return mark;
            const value = left.shift();
            if (mark === '%s') return text(value);
            if (mark === '%d' || mark === '%i') return String(Math.trunc(Number(value)));
            return Number(value).toFixed(mark === '%f' ? 6 : Number(mark.slice(2, -1)));
          });
    this.#lines.push(
      `${formatDate(new Date(this.#execution.now()), this.#execution.scriptTimeZone, 'EEE MMM dd HH:mm:ss z yyyy')} INFO: ${message}`,
    );
    this.#execution.ui.log('log', message);
    return strictService('Logger', this);
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.#lines = [];
  }

  toString(): string {
    return 'Logger';
  }
}

export function makeLogger(execution: Execution): object {
  return strictService('Logger', new Logger(execution));
}

/** The console of the script: its lines go to the host's log. */
export function makeConsole(execution: Execution): object {
  const timers = new Map<string, number>();
  const write =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]): void =>
      execution.ui.log(level, consoleText(args));
  return strictService('console', {
    log: write('log'),
    info: write('info'),
    debug: write('log'),
    warn: write('warn'),
    error: write('error'),
    time(label = 'default') {
      timers.set(String(label), execution.now());
    },
    timeEnd(label = 'default') {
      const started = timers.get(String(label));
      if (started === undefined) return;
      timers.delete(String(label));
      execution.ui.log('log', `${label}: ${execution.now() - started}ms`);
    },
  });
}
