import { type Bron, EXPLANATION_MAX, type Inhoud, TITLE_MAX } from "../../domain/ontwikkelpunt.ts";
import type { Instant } from "../../domain/time.ts";
import type { PuntWrite } from "./puntWrite.ts";

/** What somebody types about a new point in a hurry; the rest can be filled in later. */
export type QuickPunt = Readonly<{ title: string; explanation: string; bron: Bron }>;

/** Where it was raised or what it is about. */
export type PuntLinks = Pick<Inhoud, "procesId" | "evaluatieId" | "aandachtsgebied">;

/** Whether SharePoint has room for it; each field says itself by how much it is too long. */
export function fitsPunt({ title, explanation }: QuickPunt): boolean {
  return title.length <= TITLE_MAX && explanation.length <= EXPLANATION_MAX;
}

/** Adds a new point; the same `key` never makes a second one. */
export function addPunt(
  punt: QuickPunt,
  links: PuntLinks,
  { key, submit, at }: Readonly<{ key: string; submit: boolean; at: Instant }>,
): PuntWrite {
  const { title, explanation, bron } = punt;
  const inhoud: Inhoud = {
    title: title.trim(),
    explanation: explanation.trim(),
    bron,
    deelvragen: [],
    getoetst: false,
    ...Object.fromEntries(Object.entries(links).filter(([, link]) => link !== undefined)),
  };
  return { kind: "add", key, lane: key, inhoud, submit, at };
}
