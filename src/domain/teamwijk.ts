/** A district as far as its name can be looked for. */
export type Wijknaam = Readonly<{ id: string; name: string }>;

/**
 * The districts that the name of a team carries as words of their own, by row id: Toegangsteam Oost works in Oost, and a
 * Klantcontactcentrum not in Centrum. No list says where a team works, and people name their teams like this.
 */
export function wijkenInNaam(team: string, wijken: readonly Wijknaam[]): ReadonlySet<string> {
  const named = ` ${wordsOf(team)} `;
  const found = wijken.filter(({ name }) => wordsOf(name) !== "" && named.includes(` ${wordsOf(name)} `));
  return new Set(found.map(({ id }) => id));
}

/** Whether a team tells something about some districts: it works in one of them, or its name ties it to none. */
export function werktIn(team: string, wijkIds: ReadonlySet<string>, wijken: readonly Wijknaam[]): boolean {
  const named = wijkenInNaam(team, wijken);
  return named.size === 0 || [...named].some((id) => wijkIds.has(id));
}

function wordsOf(text: string): string {
  return text
    .toLocaleLowerCase("nl")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
