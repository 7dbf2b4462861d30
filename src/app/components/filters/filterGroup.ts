export type FilterOption = Readonly<{ value: string; label: string }>;

/** Values of one field that can be filtered on, each with whether it is chosen. */
export type FilterGroup = Readonly<{
  key: string;
  name: string;
  values: readonly Readonly<FilterOption & { chosen: boolean }>[];
  /** One value that says it all: it shares a line with others like it, and needs no name before it once chosen. */
  short?: true;
}>;

/** The values of a field, those that are chosen among them. */
export function filterGroup(
  key: string,
  name: string,
  options: readonly FilterOption[],
  chosen: readonly string[],
): FilterGroup {
  const known = new Set(options.map(({ value }) => value));
  // A value in the address that no row has any more still narrows the list: it is shown, so that it can be taken off.
  const gone = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value }));
  return {
    key,
    name,
    values: [...options, ...gone].map(({ value, label }) => ({ value, label, chosen: chosen.includes(value) })),
  };
}
