/** A count with the rows that were counted, so that whoever shows it can show exactly those. */
export type Aantal = Readonly<{ value: number; rows: readonly string[] }>;

/** Counts rows. What happened twice to a row counts twice. */
export function aantalOf(rows: readonly Readonly<{ id: string }>[]): Aantal {
  return { value: rows.length, rows: rows.map(({ id }) => id) };
}

/** What several counts come to together. */
export function samen(...aantallen: readonly Aantal[]): Aantal {
  return {
    value: aantallen.reduce((sum, { value }) => sum + value, 0),
    rows: aantallen.flatMap(({ rows }) => rows),
  };
}

/** Counts rows by what they are of; every name that is asked for is there, also when it counts nothing. */
export function verdeeld<K extends string | number, T extends Readonly<{ id: string }>>(
  names: readonly K[],
  rows: readonly T[],
  nameOf: (row: T) => K | undefined,
): Readonly<Record<K, Aantal>> {
  const byName = Map.groupBy(rows, nameOf);
  const counts = names.map((name) => [name, aantalOf(byName.get(name) ?? [])] as const);
  return Object.fromEntries(counts) as Record<K, Aantal>;
}
