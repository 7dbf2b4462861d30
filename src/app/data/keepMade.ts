/** The same thing under a name as long as nothing that it is made from changed. */
export function keepMade<T>(): (name: string, from: readonly unknown[], make: () => T) => T {
  const made = new Map<string, Readonly<{ from: readonly unknown[]; thing: T }>>();
  return (name, from, make) => {
    const known = made.get(name);
    if (known?.from.length === from.length && from.every((part, index) => Object.is(part, known.from[index]))) {
      return known.thing;
    }
    const thing = make();
    made.set(name, { from, thing });
    return thing;
  };
}
