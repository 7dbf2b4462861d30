/** What the figures are made of. */
export type Bronnaam = "punten" | "acties" | "ritme" | "volwassenheid" | "leren" | "tevredenheid";

/** Whether everything was read that a figure stands on: of half a list it would say something that is not so. */
export type Gereed = "reading" | "failed" | "ready";

type Gelezen = Readonly<{ complete: boolean; failure: unknown }>;

/** How it is with lists that are needed together. */
export function gereedVan(...lists: readonly Gelezen[]): Gereed {
  if (lists.every(({ complete }) => complete)) return "ready";
  return lists.some(({ complete, failure }) => !complete && failure !== undefined) ? "failed" : "reading";
}

/** The worst of them. */
export function samenGereed(...states: readonly Gereed[]): Gereed {
  if (states.includes("failed")) return "failed";
  return states.includes("reading") ? "reading" : "ready";
}
