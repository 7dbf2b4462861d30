import type {
  ApprovalContext,
  Beslisser,
  Besluit,
  Kaart,
  LogEvent,
  Logged,
  Onderwerp,
  Stamp,
  Verdict,
  Verzoek,
} from "../../src/domain/goedkeuring.ts";
import { verzoekIdFor } from "../../src/domain/goedkeuring.ts";
import type { Inhoud, New, Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import type { Persoon, Writer } from "../../src/domain/persoon.ts";

/** Builders give what does not matter to a test; the test names what does. */

export const BOT_CLIENT_ID = "bot-client";

export const consulent: Persoon = { id: "consulent", name: "Consulent Oost" };
export const collega: Persoon = { id: "collega", name: "Consulent Zuid" };
export const manager: Persoon = { id: "manager", name: "Teammanager Toegang" };
export const tweedeManager: Persoon = { id: "tweede-manager", name: "Teammanager Regie" };

export const byPerson = (persoon: Persoon): Writer => ({ kind: "person", persoon });
export const byBot: Writer = { kind: "app", clientId: BOT_CLIENT_ID };

export function inhoud(some: Partial<Inhoud> = {}): Inhoud {
  return {
    title: "Afsprakenfunctionaliteit in JCC",
    explanation: "Inwoners bellen nu om een afspraak te verzetten.",
    bron: "casusoverleg",
    deelvragen: [],
    getoetst: false,
    ...some,
  };
}

export function aNew(some: Partial<Inhoud> = {}): New {
  return { ...inhoud(some), status: "new" };
}

/** A point in any status, complete enough to be there. */
export function aPoint(status: Ontwikkelpunt["status"], some: Partial<Inhoud> = {}): Ontwikkelpunt {
  const content = inhoud(some);
  switch (status) {
    case "in-development":
    case "in-implementation":
      return { ...content, trekker: content.trekker ?? consulent, status };
    case "done":
      return { ...content, trekker: content.trekker ?? consulent, finishedOn: "2026-11-02", status };
    default:
      return { ...content, status };
  }
}

export const onderwerp: Onderwerp = { soort: "ontwikkelpunt", id: "12" };
export const VERSIE = '"a1b2,3"';
export const VERZOEK_ID = verzoekIdFor(onderwerp, VERSIE);

export function beslisser(persoon: Persoon, some: Partial<Beslisser> = {}): Beslisser {
  return { persoon, soort: "ontwikkelpunt", from: "2026-01-01", ...some };
}

export function context(some: Partial<ApprovalContext> = {}): ApprovalContext {
  return { botClientId: BOT_CLIENT_ID, beslissers: [beslisser(manager), beslisser(tweedeManager)], ...some };
}

export function stamped<E extends LogEvent>(event: E, stamp: Partial<Stamp> = {}): Logged<E> {
  const written: Stamp = { rowId: 1, writer: byBot, at: "2026-11-20T09:00:00Z", untouched: true, ...stamp };
  return { ...event, stamp: written };
}

export function verzoek(some: Partial<Verzoek> = {}, stamp: Partial<Stamp> = {}): Logged<Verzoek> {
  const event: Verzoek = {
    kind: "verzoek",
    verzoekId: VERZOEK_ID,
    onderwerp,
    versie: VERSIE,
    title: "Afsprakenfunctionaliteit in JCC",
    beoordelaars: [manager],
    rule: "one",
    ...some,
  };
  return stamped(event, { rowId: 1, writer: byPerson(consulent), ...stamp });
}

export function besluit(
  door: Persoon,
  verdict: Verdict = { kind: "approve" },
  stamp: Partial<Stamp> = {},
  some: Partial<Besluit> = {},
): Logged<Besluit> {
  const event: Besluit = { kind: "besluit", verzoekId: VERZOEK_ID, verdict, versie: VERSIE, door, ...some };
  return stamped(event, { rowId: 2, writer: byPerson(door), ...stamp });
}

export function kaart(aan: Persoon, stamp: Partial<Stamp> = {}): Logged<Kaart> {
  const event: Kaart = {
    kind: "kaart",
    verzoekId: VERZOEK_ID,
    aan,
    conversationId: "conversation",
    activityId: "activity",
    serviceUrl: "https://connector.example/",
  };
  return stamped(event, stamp);
}
