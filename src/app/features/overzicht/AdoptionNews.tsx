import type { CalendarDate } from "../../../domain/time.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDay } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { askedDocuments, stillToAgree } from "../../register/documentDecisions.ts";
import { DocumentLinkList } from "../../register/DocumentLinkList.tsx";
import { adoptedSince } from "../../register/ownWork.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { documentSectionWords } from "./documentSectionWords.ts";
import { KnownSection } from "./KnownSection.tsx";

/** Which documents wait to be adopted, and which were a short while ago. */
export function AdoptionNews() {
  const words = useWords(documentSectionWords);
  const language = useLanguage();
  const today = useToday();
  const { state, documenten } = useRegisterSoon();
  const names = new Intl.ListFormat(LOCALES[language]);
  return (
    <>
      <KnownSection title={words.waits} empty={words.nothingWaits} state={state} entries={askedDocuments(documenten)}>
        {(shown) => (
          <DocumentLinkList
            deel="documenten"
            documenten={shown.map(({ view, goedkeuring }) => ({
              view,
              note: words.waitingFor(names.format(stillToAgree(goedkeuring).map(({ name }) => name))),
            }))}
          />
        )}
      </KnownSection>
      <KnownSection
        title={words.adopted}
        empty={words.nothingAdopted}
        state={state}
        entries={adoptedSince(documenten, aWeekBefore(today))}
      >
        {(shown) => (
          <DocumentLinkList
            deel="beschrijving"
            documenten={shown.map(({ view, adopted }) => ({
              view,
              note: words.adoptedBy(
                names.format(adopted.door.map(({ name }) => name)),
                writeDay(adopted.op, today, language),
              ),
            }))}
          />
        )}
      </KnownSection>
    </>
  );
}

function aWeekBefore(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
}
