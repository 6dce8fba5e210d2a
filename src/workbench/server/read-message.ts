import type { ToServer } from './protocol.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isMissingOrText: Check = (value) => value === undefined || isText(value);
const isLine: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isBlock: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isLine);
const has =
  (shape: Shape): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([key, isFit]) => isFit((value as Record<string, unknown>)[key]));

const cell = { sheetId: isText, row: isCount, column: isCount };

const SHAPES: Readonly<Record<ToServer['kind'], Shape>> = {
  revision: { revision: has({ type: isText }) },
  type: { number: isCount, cell: has({ ...cell, text: isText }) },
  paste: { number: isCount, texts: has({ ...cell, rows: isBlock }) },
  select: { sheetId: isText, a1: isText },
  click: { functionName: isText },
  run: { id: isCount, name: isText, argumentsText: isText },
  answer: { id: isCount, button: isText, text: isText },
  book: { change: has({ name: isMissingOrText, locale: isMissingOrText, timeZone: isMissingOrText }) },
};

/** The message of a tab; null for what the protocol has not. */
export function readMessage(text: string): ToServer | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  const kind = String((message as { kind?: unknown } | null)?.kind);
  if (!Object.hasOwn(SHAPES, kind)) return null;
  return has(SHAPES[kind as ToServer['kind']])(message) ? (message as ToServer) : null;
}
