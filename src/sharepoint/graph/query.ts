/** The options of a read, by their OData names without the dollar sign; undefined ones are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** A path with its query. The SDK encodes no values (an `&` or `#` would cut the address), so we do it here. */
export function withQuery(path: string, query: Query): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`$${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** A string as OData writes it: in single quotes, with those inside doubled. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The `$expand` that asks for these columns of an item; without it there are no column values at all. */
export function expandFields(columns: readonly string[]): string {
  return `fields($select=${columns.join(",")})`;
}
