import type { ScriptFailure } from './job.ts';
import { JOINED } from './project.ts';

/** What is left of a thrown value when an execution ends: name, message, and the frames inside the project's files. */
export function failureOf(
  thrown: unknown,
  place: (line: number) => { file: string; line: number },
): ScriptFailure {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return { name: 'Error', message: String(thrown), stack: '' };
  }
  const { name, message, stack } = thrown as { name?: unknown; message: unknown; stack?: unknown };
  return {
    name: String(name ?? 'Error'),
    message: String(message),
    stack: framesOf(String(stack ?? ''), place).join('\n'),
  };
}

function framesOf(stack: string, place: (line: number) => { file: string; line: number }): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) =>
      line.replace(new RegExp(`${JOINED}:(\\d+)`), (_, at) => {
        const where = place(Number(at));
        return `${where.file}:${where.line}`;
      }),
    )
    .filter(
      (line) =>
        !/node:|file:\/\/|\/node_modules\/|workbench-(setup|enter)|\(?\/[^)]*\.(ts|mjs|cjs):\d|<anonymous>$/.test(
          line,
        ),
    )
    .map((line) => line.trim());
}
