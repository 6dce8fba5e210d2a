/** Prints a sheet for the terminal: blank rows dropped, sentences on lines of their own, tables in columns. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const isSentence = (row: readonly string[]) => row.filter((cell) => cell !== '').length === 1;
  let block: (readonly string[])[] = [];
  const flushBlock = () => {
    if (block.length === 0) return;
    const columns = block[0]!
      .map((_, column) => column)
      .filter((column) => block.some((row) => row[column] !== ''));
    const widths = columns.map((column) => Math.max(...block.map((row) => row[column]!.length)));
    for (const row of block) {
      console.log(
        columns
          .map((column, index) => align(row[column]!, widths[index]!))
          .join('  ')
          .trimEnd(),
      );
    }
    block = [];
  };
  for (const row of filled) {
    if (!isSentence(row)) {
      block.push(row);
      continue;
    }
    flushBlock();
    console.log(`\n${row.find((cell) => cell !== '')}`);
  }
  flushBlock();
}

function align(text: string, width: number): string {
  return /^[−–+-]?[\d\s,. {2}%$]+$/.test(text) ? text.padStart(width) : text.padEnd(width);
}
