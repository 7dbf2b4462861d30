import type { Afspraak } from "../../../../domain/afspraak.ts";
import type { LineDraft } from "./lineDraft.ts";

/** What can be changed of something that was agreed, as it is typed. */
export function draftOf(afspraak: Afspraak): LineDraft {
  const { soort, title: tekst } = afspraak;
  return afspraak.soort === "besluit"
    ? { sleutel: "", soort, tekst, toelichting: afspraak.motivering, persoon: afspraak.beslisser }
    : {
        sleutel: "",
        soort,
        tekst,
        toelichting: "",
        persoon: afspraak.eigenaar,
        datum: afspraak.streefdatum,
        besluit: afspraak.besluitNummer,
      };
}

/** The same agreement with what somebody typed; how far an action is stays as it is. */
export function withDraft(afspraak: Afspraak, { tekst, toelichting, persoon, datum, besluit }: LineDraft): Afspraak {
  const title = tekst.trim();
  return afspraak.soort === "besluit"
    ? { ...afspraak, title, motivering: toelichting.trim(), beslisser: persoon }
    : { ...afspraak, title, eigenaar: persoon ?? afspraak.eigenaar, streefdatum: datum, besluitNummer: besluit };
}
