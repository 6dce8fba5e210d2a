import type { PastedTexts, ToServer, TypedCell } from '../server/protocol.ts';

/** A text typed into a cell, or several that were pasted. */
export type Typing = { kind: 'type'; cell: TypedCell } | { kind: 'paste'; texts: PastedTexts };

type Sent = Extract<ToServer, { kind: 'type' | 'paste' }>;

/** What was typed and has not been taken in by the server yet, oldest first. */
export class TypedCells {
  readonly #waiting = new Map<number, Typing>();
  #last = 0;
  #texts: Map<string, string> | null = null;
  readonly #onChange: () => void;

  constructor(onChange: () => void = () => undefined) {
    this.#onChange = onChange;
  }

  /** Keeps it and gives the message for the server; its number goes with it however often it is sent. */
  add(typing: Typing): Sent {
    this.#last += 1;
    this.#waiting.set(this.#last, typing);
    this.#changed();
    return { ...typing, number: this.#last };
  }

  /** The server has dealt with it. */
  taken(number: number): void {
    if (this.#waiting.delete(number)) this.#changed();
  }

  /** Gives up what was typed last. */
  takeBack(): void {
    const last = [...this.#waiting.keys()].at(-1);
    if (last !== undefined) this.taken(last);
  }

  /** The messages that the server has not answered, in the order of typing. */
  get unanswered(): readonly Sent[] {
    return [...this.#waiting].map(([number, typing]) => ({ ...typing, number }));
  }

  /** Every cell that waits, in the order of typing. */
  get cells(): readonly TypedCell[] {
    return [...this.#waiting.values()].flatMap(cellsOf);
  }

  /** What waits for one cell, null where nothing does. */
  textAt(sheetId: string, row: number, column: number): string | null {
    this.#texts ??= new Map(this.cells.map((cell) => [placeOf(cell), cell.text]));
    return this.#texts.get(placeOf({ sheetId, row, column })) ?? null;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  #changed(): void {
    this.#texts = null;
    this.#onChange();
  }
}

function cellsOf(typing: Typing): TypedCell[] {
  if (typing.kind === 'type') return [typing.cell];
  const { sheetId, row, column, rows } = typing.texts;
  return rows.flatMap((texts, i) =>
    texts.map((text, j) => ({ sheetId, row: row + i, column: column + j, text })),
  );
}

function placeOf({ sheetId, row, column }: Omit<TypedCell, 'text'>): string {
  return `${sheetId}:${row}:${column}`;
}
