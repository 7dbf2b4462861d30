import type { Niveau, Onderdeel } from "../../domain/evaluatie.ts";
import type { Oordeel } from "../../domain/verslagregel.ts";
import type { ProcesKey } from "../processen.ts";
import type { Persona } from "../staff.ts";
import type { WijkKey } from "../wijken.ts";

type Signaal = Readonly<{
  soort: "signaal";
  tekst: string;
  /** The key of the point that it is about. */
  punt?: string;
  /** It is lifted into the first meeting of the next niveau that is held after this one. */
  omhoog?: true;
}>;

/** Something that was said; a text alone is a line like any other. */
export type Zin =
  | string
  | Signaal
  | Readonly<{ soort: "oordeel"; oordeel: Oordeel; tekst: string }>
  | Readonly<{ soort: "criterium"; tekst: string }>;

type Over = Readonly<{ punt?: string; proces?: ProcesKey; wijk?: WijkKey }>;

export type DemoBesluit = Over &
  Readonly<{ onderdeel: Onderdeel; title: string; motivering: string; beslisser: Persona }>;

/** What became of an action, so many days after the meeting; later than today it is still open. */
type Afloop = Readonly<{ done: number } | { dropped: number }>;

export type DemoActie = Over &
  Readonly<{
    onderdeel: Onderdeel;
    title: string;
    eigenaar: Persona;
    /** In days after the meeting. */
    due: number;
    afloop?: Afloop;
    /** Carries out that decision of the same meeting, counted from 0. */
    besluit?: number;
  }>;

/** The minutes of a meeting, whoever was there. */
export type DemoVerslag = Readonly<{
  afwezig?: readonly Persona[];
  /** Guests, besides who belongs to the meeting. */
  gasten?: readonly Persona[];
  regels: Readonly<Partial<Record<Onderdeel, readonly Zin[]>>>;
  besluiten?: readonly DemoBesluit[];
  acties?: readonly DemoActie[];
}>;

/** Who belongs to the meetings of a niveau. */
export const DEELNEMERS: Readonly<Record<Niveau, readonly Persona[]>> = {
  dagelijks: ["consulent1", "consulent2", "regisseur", "procesbeheerder"],
  maandelijks: ["teammanager", "teammanager2", "proceseigenaar", "regisseur", "adviseur", "procesbeheerder"],
  kwartaal: ["opdrachtgever", "teammanager", "teammanager2", "proceseigenaar", "adviseur", "procesbeheerder"],
};

/** Something that the next niveau has to know. */
export function signaal(tekst: string, punt?: string): Zin {
  return { soort: "signaal", tekst, ...(punt === undefined ? {} : { punt }) };
}

/** A signal that the next niveau took over. */
export function opgetild(tekst: string, punt?: string): Zin {
  return { soort: "signaal", tekst, omhoog: true, ...(punt === undefined ? {} : { punt }) };
}

/** What an area will be judged by; it stands before the judgement. */
export function criterium(tekst: string): Zin {
  return { soort: "criterium", tekst };
}

/** A judgement of an area. */
export function oordeel(judgement: Oordeel, tekst: string): Zin {
  return { soort: "oordeel", oordeel: judgement, tekst };
}
