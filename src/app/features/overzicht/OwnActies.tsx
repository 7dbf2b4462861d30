import { hrefTo } from "../../address.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { useToday } from "../../data/useNow.ts";
import { writeDate } from "../../dates.ts";
import { useWords } from "../../language.tsx";
import { ownActies } from "../../register/ownWork.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { useSession } from "../../SessionContext.tsx";
import { documentSectionWords } from "./documentSectionWords.ts";
import { KnownSection } from "./KnownSection.tsx";

/** What a person took on in a meeting and did not finish; each leads to the minutes in which it is finished. */
export function OwnActies() {
  const { me } = useSession().services;
  const words = useWords(documentSectionWords);
  const today = useToday();
  const { state, afspraken, evaluaties } = useRegisterSoon();
  return (
    <KnownSection
      title={words.acties}
      empty={words.nothingAgreed}
      state={state}
      entries={ownActies(afspraken.values(), me.id)}
    >
      {(shown) => (
        <LinkList
          items={shown.map(({ id, actie: { nummer, title, evaluatieId, streefdatum } }) => ({
            id,
            href: hrefTo("evaluaties", { evaluatie: evaluatieId }),
            title: nummer === "" ? title : `${nummer} ${title}`,
            aside: [
              evaluaties.get(evaluatieId)?.value.title,
              streefdatum && words[streefdatum < today ? "late" : "due"](writeDate(streefdatum)),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      )}
    </KnownSection>
  );
}
