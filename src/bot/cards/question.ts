import type { Vastgesteld } from "../../domain/documentStanding.ts";
import type { Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Subject } from "../subjects.ts";

/**
 * What is asked, and the link to it. The card shows it and sends nothing of it back but the two ids. `previous`: the
 * version that was adopted last.
 */
export type Question = Readonly<{
  subject: Subject;
  round: Goedkeuring;
  link: string;
  previous?: Vastgesteld | undefined;
}>;
