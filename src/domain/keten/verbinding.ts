import type { Verwijzing } from "./schakel.ts";

export const SOORTEN_VERBINDING = [
  "punt-proces",
  "proces-document",
  "proces-stap",
  "document-stap",
  "punt-signaal",
  "signaal-signaal",
  "signaal-evaluatie",
  "evaluatie-signaal",
  "evaluatie-punt",
  "evaluatie-besluit",
  "evaluatie-actie",
  "punt-besluit",
  "punt-actie",
  "proces-besluit",
  "proces-actie",
  "besluit-actie",
  "besluit-golf",
  "evaluatie-voorstel",
  "evaluatie-golf",
  "voorstel-golf",
  "golf-proces",
] as const;
export type SoortVerbinding = (typeof SOORTEN_VERBINDING)[number];

/** What comes first leads to what follows. */
export type Verbinding = Readonly<{ soort: SoortVerbinding; van: Verwijzing; naar: Verwijzing }>;

type Loopregel = Readonly<{
  /** The kinds that a walk may go on by after this one. A walk back may come by the same pairs, so both agree. */
  verder: readonly SoortVerbinding[];
  /** Left out where two other links say the same and more, of which this is the last. */
  kort?: SoortVerbinding;
}>;

/**
 * How far a chain goes: everything, and no more than has to do with where it starts. A point goes on to its process and
 * what hangs from that, not to the other points about it. Signals go on to the quarterly evaluation that they stand
 * in, and that one only to the roll-out: what else was raised or agreed there has nothing to do with the signal. A wave
 * goes on to the processes that it introduces in its district, with what makes people work by them. What ends here with
 * nothing to go on by is shown when the chain starts beside it.
 */
export const LOOPREGELS: Readonly<Record<SoortVerbinding, Loopregel>> = {
  "punt-proces": { verder: ["proces-document", "proces-stap"] },
  "proces-document": { verder: ["document-stap"] },
  "proces-stap": { verder: [], kort: "document-stap" },
  "document-stap": { verder: [] },
  "punt-signaal": { verder: ["signaal-signaal", "signaal-evaluatie"], kort: "signaal-signaal" },
  "signaal-signaal": { verder: ["signaal-signaal", "signaal-evaluatie"] },
  "signaal-evaluatie": { verder: ["evaluatie-voorstel", "evaluatie-golf"] },
  "evaluatie-signaal": { verder: ["signaal-signaal", "signaal-evaluatie"] },
  "evaluatie-punt": { verder: [] },
  "evaluatie-besluit": { verder: ["besluit-actie", "besluit-golf"] },
  "evaluatie-actie": { verder: [], kort: "besluit-actie" },
  "punt-besluit": { verder: ["besluit-actie", "besluit-golf"] },
  "punt-actie": { verder: [], kort: "besluit-actie" },
  "proces-besluit": { verder: ["besluit-actie", "besluit-golf"] },
  "proces-actie": { verder: [], kort: "besluit-actie" },
  "besluit-actie": { verder: [] },
  "besluit-golf": { verder: ["golf-proces"] },
  "evaluatie-voorstel": { verder: ["voorstel-golf"] },
  "evaluatie-golf": { verder: ["golf-proces"], kort: "voorstel-golf" },
  "voorstel-golf": { verder: ["golf-proces"] },
  "golf-proces": { verder: ["proces-document", "proces-stap"] },
};

/** Whether a walk that came by one link may go on by another. */
export function gaatVerder(eerst: SoortVerbinding, dan: SoortVerbinding): boolean {
  return LOOPREGELS[eerst].verder.includes(dan);
}
