/** Address of a spreadsheet by its identifier. */
export function spreadsheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** The identifier in such an address, or null. */
export function idInAddress(address: string): string | null {
  return /\/spreadsheets\/d\/([\w-]+)/.exec(address)?.[1] ?? null;
}
