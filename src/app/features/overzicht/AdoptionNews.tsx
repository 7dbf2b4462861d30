import { LinkList } from "../../components/LinkList.tsx";
import { useToday } from "../../data/useNow.ts";
import { writeDay } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { addDays } from "../../../domain/kalender.ts";
import { calendarDateOf } from "../../../domain/time.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { adoptedItems, waitingItems } from "./adoptionItems.ts";
import { documentSectionWords } from "./documentSectionWords.ts";
import { KnownSection } from "./KnownSection.tsx";

/** What waits to be adopted, and what was a short while ago: documents, minutes, plans of districts and proposals. */
export function AdoptionNews() {
  const words = useWords(documentSectionWords);
  const language = useLanguage();
  const today = useToday();
  const soon = useRegisterSoon();
  const { state } = soon;
  const list = new Intl.ListFormat(LOCALES[language]);
  const waiting = waitingItems(soon, words);
  const adopted = adoptedItems(soon, addDays(today, -7), words);
  return (
    <>
      <KnownSection title={words.waits} empty={words.nothingWaits} state={state} entries={waiting}>
        {(shown) => (
          <LinkList
            items={shown.map(({ item, names }) => ({ ...item, aside: words.waitingFor(list.format(names)) }))}
          />
        )}
      </KnownSection>
      <KnownSection title={words.adopted} empty={words.nothingAdopted} state={state} entries={adopted}>
        {(shown) => (
          <LinkList
            items={shown.map(({ item, names, at }) => ({
              ...item,
              aside: words.adoptedBy(list.format(names), writeDay(calendarDateOf(at), today, language)),
            }))}
          />
        )}
      </KnownSection>
    </>
  );
}
