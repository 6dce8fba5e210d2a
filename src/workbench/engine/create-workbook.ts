import { installLeanPlugins } from './lean-plugins.ts';
import { Workbook, type WorkbookOptions } from './workbook.ts';
import { readXlsx } from './xlsx.ts';

/** The authoritative spreadsheet, in Node and without a screen. `book` may also be the bytes of an .xlsx file. */
export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  installLeanPlugins();
  if (!(options.book instanceof Uint8Array)) return new Workbook(options);
  const { parts, patterns } = readXlsx(options.book);
  return new Workbook({ ...options, book: parts, patterns });
}
