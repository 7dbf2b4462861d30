import type { Persoon } from "./persoon.ts";

export const DOMEINEN = [
  "toegang",
  "wmo",
  "jeugd",
  "werk-en-inkomen",
  "re-integratie",
  "schuldhulpverlening",
  "bbz",
  "regie",
] as const;
export type Domein = (typeof DOMEINEN)[number];

/** A process of the social domain, as far as a point can be about it. */
export type Proces = Readonly<{ title: string; domein: Domein; eigenaar?: Persoon }>;
