/** What the rows behind a figure are rows of. */
export type Rijsoort =
  | "punten"
  | "acties"
  | "evaluaties"
  | "processen"
  | "volwassenheidsmetingen"
  | "leerstanden"
  | "metingen";

/** Rows that were counted together; what happened twice to a row is there twice. */
export type GeteldeRijen = Readonly<{ soort: Rijsoort; rows: readonly string[] }>;
