/** Google's refusal to save a file: nothing of the project runs. */
export class SaveError extends Error {
  readonly file: string;
  readonly line: number;

  constructor(name: 'ParseError' | 'SyntaxError', reason: string, file: string, line: number) {
    super(`${reason} (line ${line}, file "${file}")`);
    this.name = name;
    this.file = file;
    this.line = line;
  }
}
