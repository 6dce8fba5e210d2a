import { readFileSync } from 'node:fs';

/** The lines of a CSV file under test/fixtures by heading; a field in quotes may hold commas. */
export function csvRows<Column extends string>(file: string): Record<Column, string>[] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  const [headings, ...lines] = text.trimEnd().split('\n').map(fieldsOf);
  return lines.map((fields) => {
    const row = {} as Record<Column, string>;
    headings!.forEach((heading, at) => {
      row[heading as Column] = fields[at]!;
    });
    return row;
  });
}

function fieldsOf(line: string): string[] {
  return line
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((field) => (field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field));
}
