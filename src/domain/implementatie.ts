import type { Persoon } from "./persoon.ts";
import type { CalendarDate } from "./time.ts";

/** What has to follow a description before people work by it. Source: assignment "Procesmatig werken", 2025. */
export const SOORTEN_STAP = ["werkinstructie", "document", "ict-systeem", "communicatie", "training"] as const;
export type SoortStap = (typeof SOORTEN_STAP)[number];

/**
 * A step from paper to doing, for one adopted version of one document. Done only with proof; not needed only with a
 * reason.
 */
export type Implementatiestap = Readonly<{
  title: string;
  soort: SoortStap;
  procesId: string;
  /** The adopted document and the label of its version. */
  documentId: string;
  versie: string;
  /** Which system it is about, such as the Suite; only at a step of the kind `ict-systeem`. */
  systeem?: string;
  trekker?: Persoon;
  streefdatum?: CalendarDate;
}> &
  (
    | Readonly<{ stand: "open" }>
    | Readonly<{ stand: "done"; bewijs: string; gereedOp: CalendarDate }>
    | Readonly<{ stand: "not-needed"; reden: string }>
  );
