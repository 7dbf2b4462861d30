import { bronOf } from "../../../../domain/optillen.ts";
import type { Niveau, Onderdeel } from "../../../../domain/evaluatie.ts";
import type { RegisterService } from "../../../register/registerService.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { Services } from "../../../services.ts";
import { useSession } from "../../../SessionContext.tsx";
import { addPunt } from "../../../writes/newPunt.ts";
import type { LineDraft } from "./lineDraft.ts";

/** The minutes and the part of them that something is written in. */
export type LinePlace = Readonly<{ evaluatieId: string; niveau: Niveau; onderdeel: Onderdeel }>;

/** Adds what somebody typed to minutes: a line, something agreed on, or a new point for the backlog. */
export function useAddLine(): (draft: LineDraft, place: LinePlace) => void {
  const { services } = useSession();
  const { add } = useRegister();
  return (draft, place) => (draft.soort === "punt" ? addPuntOf(services, draft, place) : addRow(add, draft, place));
}

function addRow(add: RegisterService["add"], draft: LineDraft, { evaluatieId, onderdeel }: LinePlace): void {
  const { sleutel, soort, toelichting, persoon, datum, besluit, oordeel } = draft;
  const tekst = draft.tekst.trim();
  const basis = { nummer: "", title: tekst, evaluatieId, onderdeel };
  // What one person writes in one part comes in the order in which they wrote it.
  const lane = `verslag/${evaluatieId}/${onderdeel}`;
  if (soort === "besluit") {
    add("afspraken", { ...basis, soort, motivering: toelichting.trim(), beslisser: persoon }, sleutel, lane);
  } else if (soort === "actie" && persoon !== undefined) {
    const actie = { ...basis, soort, eigenaar: persoon, status: "open" } as const;
    add("afspraken", { ...actie, streefdatum: datum, besluitNummer: besluit }, sleutel, lane);
  } else if (soort === "oordeel" && oordeel !== undefined) {
    add("regels", { soort, evaluatieId, onderdeel, tekst, oordeel }, sleutel, lane);
  } else if (soort === "tekst" || soort === "signaal" || soort === "criterium") {
    add("regels", { soort, evaluatieId, onderdeel, tekst }, sleutel, lane);
  }
}

/** By the rules of the quick form: whoever raises a point in a meeting says where it comes from by being there. */
function addPuntOf(services: Services, draft: LineDraft, { evaluatieId, niveau, onderdeel }: LinePlace): void {
  const punt = { title: draft.tekst, explanation: draft.toelichting, bron: bronOf(niveau) };
  const links = { evaluatieId, aandachtsgebied: onderdeel === "algemeen" ? undefined : onderdeel };
  services.outbox.add(addPunt(punt, links, { key: draft.sleutel, submit: false, at: services.now() }));
}
