import type { Cijferbronnen, Verslagcijfers } from "../../../domain/cijfers/verslagcijfers.ts";
import type { Dagen, Periode } from "../../../domain/cijfers/periode.ts";
import type { CalendarDate } from "../../../domain/time.ts";
import type { Labels } from "../../labels.ts";
import type { Language } from "../../language.tsx";
import type { ProcesLabels } from "../../register/procesLabels.ts";
import type { SturingWords } from "./words.ts";

/** What every figure of a period is made with. */
export type Kader = Readonly<{
  bronnen: Cijferbronnen;
  cijfers: Verslagcijfers;
  periode: Periode;
  /** The period as people say it. */
  naam: string;
  /** The days of the period that have come. */
  dagen: Dagen;
  today: CalendarDate;
  language: Language;
  words: SturingWords;
  labels: Labels;
  procesLabels: ProcesLabels;
  /** In their order. */
  wijken: readonly Readonly<{ id: string; name: string }>[];
  procesTitle: (id: string) => string | undefined;
}>;
