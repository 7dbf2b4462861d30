/** One value out of three. Where both changed it differently it is theirs, and that is a clash. */
export type Picked<T> = Readonly<{ value: T; clash: boolean }>;

/** The value that somebody changed. */
export function pick<T>(base: T, mine: T, theirs: T): Picked<T> {
  if (same(mine, theirs) || same(theirs, base)) return { value: mine, clash: false };
  return { value: theirs, clash: !same(mine, base) };
}

/** The fields of all three, each as whoever changed it left it: also those that only a later version of the app knows. */
export function rest<T extends object>(base: Partial<T>, mine: T, theirs: T): T {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...names]
    .map((name) => [name, pick(valueIn(base, name), valueIn(mine, name), valueIn(theirs, name)).value] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** Whether two values of JSON say the same. The order of fields says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(valueIn(one, name), valueIn(other, name)));
}

function valueIn(record: object, name: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[name];
}
