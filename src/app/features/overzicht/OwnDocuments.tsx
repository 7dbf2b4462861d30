import { isStapLate } from "../../../domain/invoerstand.ts";
import { hrefTo } from "../../address.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { useToday } from "../../data/useNow.ts";
import { writeDate, writeDay } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { DocumentLinkList } from "../../register/DocumentLinkList.tsx";
import { ownSteps, toRead } from "../../register/ownWork.ts";
import { type RegisterSoon, useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { useSession } from "../../SessionContext.tsx";
import { putForwardItems } from "./adoptionItems.ts";
import { documentSectionWords } from "./documentSectionWords.ts";
import { KnownSection } from "./KnownSection.tsx";

/** What a person has to do with documents: read, bring into practice, and wait for. */
export function OwnDocuments() {
  const { me } = useSession().services;
  const words = useWords(documentSectionWords);
  const language = useLanguage();
  const today = useToday();
  const soon = useRegisterSoon();
  const { state } = soon;
  const leesbevestigingen = soon.leesbevestigingen.map(({ value }) => value);
  const unread = toRead({ ...soon, leesbevestigingen }, me.id);
  const putForward = putForwardItems(soon, words, me.id);
  const list = new Intl.ListFormat(LOCALES[language]);
  return (
    <>
      <KnownSection title={words.toRead} empty={words.nothingToRead} state={state} entries={unread}>
        {(shown) => (
          <DocumentLinkList
            deel="beschrijving"
            documenten={shown.map(({ view, adopted }) => ({
              view,
              note: words.adoptedOn(writeDay(adopted.op, today, language)),
            }))}
          />
        )}
      </KnownSection>
      <OwnSteps soon={soon} />
      <KnownSection title={words.putForward} empty={words.nothingPutForward} state={state} entries={putForward}>
        {(shown) => (
          <LinkList
            items={shown.map(({ item, names }) => ({ ...item, aside: words.waitingFor(list.format(names)) }))}
          />
        )}
      </KnownSection>
    </>
  );
}

function OwnSteps({ soon: { state, stappen, processen } }: Readonly<{ soon: RegisterSoon }>) {
  const { me } = useSession().services;
  const words = useWords(documentSectionWords);
  const today = useToday();
  return (
    <KnownSection title={words.steps} empty={words.nothingToDo} state={state} entries={ownSteps(stappen, me.id)}>
      {(shown) => (
        <LinkList
          items={shown.map(({ id, value }) => ({
            id,
            href: hrefTo("processen", { proces: value.procesId, deel: "invoeren" }),
            title: value.title,
            aside: [
              processen.get(value.procesId)?.value.title,
              value.streefdatum && words[isStapLate(value, today) ? "late" : "due"](writeDate(value.streefdatum)),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      )}
    </KnownSection>
  );
}
