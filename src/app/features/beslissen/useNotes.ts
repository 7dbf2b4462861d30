import type { PuntView } from "../../data/puntView.ts";
import { useToday } from "../../data/useNow.ts";
import { writeMoment } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { writeAsked } from "../../names.ts";
import { type AskedDocument, type OwnDecision, stillToAgree } from "../../register/documentDecisions.ts";
import { decideWords } from "./words.ts";

/** What is said of a point or a document in a list: whose turn it is, or what was decided. */
export function useNotes() {
  const words = useWords(decideWords);
  const language = useLanguage();
  const today = useToday();
  const names = new Intl.ListFormat(LOCALES[language]);
  return {
    waitingPunt: ({ goedkeuring }: PuntView): string => words.waitingFor(writeAsked(goedkeuring, language)),
    decidedPunt: ({ standing }: PuntView): string | false =>
      standing.kind === "proven" && words.decidedOn(writeMoment(standing.besluit.at, today, language)),
    waiting({ goedkeuring }: Pick<AskedDocument, "goedkeuring">): string {
      const { verzoek, besluiten } = goedkeuring;
      const waitsFor = names.format(stillToAgree(goedkeuring).map(({ name }) => name));
      const since = words.waitingSince(waitsFor, writeMoment(verzoek.stamp.at, today, language));
      const agreed = names.format(besluiten.map(({ door }) => door.name));
      return agreed === "" ? since : `${since} · ${words.agreedAlready(agreed)}`;
    },
    decided({ besluit: { verdict, at } }: Pick<OwnDecision, "besluit">): string {
      const when = writeMoment(at, today, language);
      return verdict.kind === "approve" ? words.adoptedOn(when) : `${words.sentBackOn(when)}: “${verdict.reason}”`;
    },
  };
}
