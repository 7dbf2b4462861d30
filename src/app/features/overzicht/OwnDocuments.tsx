import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { isStapLate } from "../../../domain/invoerstand.ts";
import { hrefTo } from "../../address.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate, writeDay } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { askedDocuments, stillToAgree } from "../../register/documentDecisions.ts";
import { DocumentLinkList } from "../../register/DocumentLinkList.tsx";
import { ownSteps, toRead } from "../../register/ownWork.ts";
import { type RegisterSoon, useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { useSession } from "../../SessionContext.tsx";
import { documentSectionWords } from "./documentSectionWords.ts";
import { KnownSection } from "./KnownSection.tsx";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  title: { flexGrow: 1, flexBasis: "14rem", minWidth: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a person has to do with documents: read, bring into practice, and wait for. */
export function OwnDocuments() {
  const { me } = useSession().services;
  const words = useWords(documentSectionWords);
  const language = useLanguage();
  const today = useToday();
  const soon = useRegisterSoon();
  const { state, documenten } = soon;
  const leesbevestigingen = soon.leesbevestigingen.map(({ value }) => value);
  const unread = toRead({ ...soon, leesbevestigingen }, me.id);
  const putForward = askedDocuments(documenten).filter(({ goedkeuring }) => goedkeuring.aanvrager?.id === me.id);
  const names = new Intl.ListFormat(LOCALES[language]);
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
          <DocumentLinkList
            deel="documenten"
            documenten={shown.map(({ view, goedkeuring }) => ({
              view,
              note: words.waitingFor(names.format(stillToAgree(goedkeuring).map(({ name }) => name))),
            }))}
          />
        )}
      </KnownSection>
    </>
  );
}

function OwnSteps({ soon: { state, stappen, processen } }: Readonly<{ soon: RegisterSoon }>) {
  const styles = useStyles();
  const { me } = useSession().services;
  const words = useWords(documentSectionWords);
  const today = useToday();
  return (
    <KnownSection title={words.steps} empty={words.nothingToDo} state={state} entries={ownSteps(stappen, me.id)}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ id, value }) => (
            <li key={id} className={styles.item}>
              <Link className={styles.title} href={hrefTo("processen", { proces: value.procesId, deel: "invoeren" })}>
                {value.title}
              </Link>
              <span className={styles.aside}>
                {[
                  processen.get(value.procesId)?.value.title,
                  value.streefdatum && words[isStapLate(value, today) ? "late" : "due"](writeDate(value.streefdatum)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </KnownSection>
  );
}
