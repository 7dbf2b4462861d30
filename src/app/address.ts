/** The screens of the tab, by the word that stands in the address. */
export const SCREENS = [
  "overzicht",
  "ontwikkelpunten",
  "processen",
  "evaluaties",
  "uitrol",
  "kalender",
  "sturing",
  "keten",
  "beslissen",
  "zoeken",
  "mijn-werk",
  "instellingen",
] as const;
export type Screen = (typeof SCREENS)[number];

const OF_REGISTER = [
  "processen",
  "evaluaties",
  "uitrol",
  "kalender",
  "sturing",
  "keten",
  "zoeken",
  "instellingen",
] as const satisfies readonly Screen[];
export type RegisterScreen = (typeof OF_REGISTER)[number];

/** Whether a screen stands on other lists than the backlog: of processes, evaluations, the roll-out or settings. */
export function isOfRegister(screen: Screen): screen is RegisterScreen {
  return (OF_REGISTER as readonly Screen[]).includes(screen);
}

/**
 * What is on the screen: everything a person can go back to or pass on. Written behind the `#`, because the tab is
 * static files on any host, and passed to Teams as sub page.
 */
export type Address = Readonly<{ screen: Screen; params: Readonly<Record<string, string>> }>;

/** Reads an address; anything unknown leads to `home`. */
export function parseAddress(text: string, home: Screen): Address {
  const [path = "", query = ""] = text.replace(/^#?\/?/, "").split("?");
  const screen = SCREENS.find((name) => name === decodeURIComponent(path)) ?? home;
  return { screen, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes an address, without the `#`. Empty values are left out. */
export function formatAddress({ screen, params }: Address): string {
  const filled = Object.entries(params).filter(([, value]) => value !== "");
  const query = new URLSearchParams(filled).toString().replaceAll("%2C", ",");
  return query === "" ? `/${screen}` : `/${screen}?${query}`;
}

/** The link to an address inside the tab. */
export function hrefTo(screen: Screen, params: Address["params"] = {}): string {
  return `#${formatAddress({ screen, params })}`;
}

/** The same view with some values changed; undefined takes one away. */
export function withParams(
  { screen, params }: Address,
  changes: Readonly<Record<string, string | undefined>>,
): Address {
  const next = Object.entries({ ...params, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { screen, params: Object.fromEntries(next) };
}
