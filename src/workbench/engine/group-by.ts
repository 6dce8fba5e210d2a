/** o-spreadsheet asks for Node 22; the only thing that Node 20 lacks is Object.groupBy. Import this file before the package. */
type Grouper = (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => object;

const host = Object as unknown as { groupBy?: Grouper };
host.groupBy ??= (items, keyOf) => {
  const groups: Record<PropertyKey, unknown[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};

export const hasGroupBy = true;
