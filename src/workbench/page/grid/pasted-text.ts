const mostCells = 50_000;

/**
 * Rows of a text from another program: tabs between columns, line ends between rows, quotes around a text with either.
 * Null for more cells than one change may have.
 */
export function pastedRows(text: string): string[][] | null {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let at = 0, cells = 1; ; cells++) {
    if (cells > mostCells) return null;
    field.lastIndex = at;
    const match = field.exec(body)!;
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = field.lastIndex;
    if (at >= body.length) return rows;
    if (body[at] === '\n') rows.push([]);
    at++;
  }
}
