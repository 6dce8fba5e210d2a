/** Google's number of a sheet. Sheets that scripts make have numeric identifiers; one made in a tab gets a stable number. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const char of sheetId) hash = (hash * 31 + char.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
