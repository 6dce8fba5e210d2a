/** Runs in the page before its own scripts: keeps what is drawn on canvases as text. */
export function watchDrawing(): void {
  const drawn: string[] = [];
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, ...place) {
    drawn.push(text);
    draw.call(this, text, ...place);
  };
  (globalThis as unknown as { drawn: string[] }).drawn = drawn;
}

/** Runs in the page: what was drawn since it was asked last. */
export function drawnTexts(): string[] {
  return (globalThis as unknown as { drawn: string[] }).drawn.splice(0);
}
