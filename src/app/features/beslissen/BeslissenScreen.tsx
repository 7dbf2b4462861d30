import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PuntLinkList } from "../../components/PuntLinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../language.tsx";
import { DocumentLinkList } from "../../register/DocumentLinkList.tsx";
import { RegisterNotice } from "../../register/RegisterNotice.tsx";
import { useSession } from "../../SessionContext.tsx";
import type { Outcome } from "./outcome.ts";
import { OutcomeNotice } from "./OutcomeNotice.tsx";
import { OwnRequests } from "./OwnRequests.tsx";
import { useRequestStyles } from "./requestStyles.ts";
import { ReviewRequest } from "./ReviewRequest.tsx";
import { useNotes } from "./useNotes.ts";
import { useWaiting } from "../../register/useWaiting.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { verslagItem, voorstelItem, wijkplanItem } from "../../register/linkItems.ts";
import { decideWords } from "./words.ts";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    maxWidth: "64rem",
    boxSizing: "border-box",
    width: "100%",
    margin: "0 auto",
    padding: tokens.spacingVerticalL,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS, gap: tokens.spacingVerticalS },
  },
});

/** Everything that waits for a decision: mine to take, whose turn it is otherwise, and what I decided before. */
export function BeslissenScreen() {
  const styles = useStyles();
  const requests = useRequestStyles();
  const words = useWords(decideWords);
  const { me } = useSession().services;
  const [outcome, setOutcome] = useState<Outcome>();
  const waiting = useWaiting(me.id);
  const { punten, documenten, verslagen, voorstellen, wijkplannen, due, soon } = waiting;
  const kinds = [punten, documenten, verslagen, voorstellen, wijkplannen];
  const countOf = (part: "mine" | "others" | "decided"): number =>
    kinds.reduce((sum, kind) => sum + kind[part].length, 0);
  const { service, state } = soon;
  const notes = useNotes();
  // Nothing is said to be empty that was not read.
  const whenEmpty = (text: string) => (state === "ready" ? { empty: text } : {});

  return (
    <div className={styles.screen}>
      <OutcomeNotice outcome={outcome} />
      <RegisterNotice state={state} />
      <Section title={words.mine} count={countOf("mine")} {...whenEmpty(words.nothing)}>
        <OwnRequests waiting={waiting} onOutcome={setOutcome} />
      </Section>
      {service !== undefined && due.length > 0 && (
        <Section title={words.reviews} count={due.length}>
          <ul className={requests.requests}>
            {due.map((each) => (
              <li key={each.id} className={requests.request}>
                <ReviewRequest due={each} service={service} onOutcome={setOutcome} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.others} count={countOf("others")} {...whenEmpty(words.nothingElsewhere)}>
        <PuntLinkList punten={punten.others} plain note={notes.waitingPunt} />
        <DocumentLinkList
          deel="documenten"
          documenten={documenten.others.map((each) => ({ view: each.view, note: notes.waiting(each) }))}
        />
        <LinkList
          items={[
            ...verslagen.others.map(verslagItem),
            ...voorstellen.others.map(voorstelItem),
            ...wijkplannen.others.map(wijkplanItem),
          ].map(([item, each]) => ({ ...item, aside: notes.waiting(each) }))}
        />
      </Section>
      <Section title={words.decided} count={countOf("decided")} {...whenEmpty(words.noneDecided)}>
        <PuntLinkList punten={punten.decided} note={notes.decidedPunt} />
        <DocumentLinkList
          deel="documenten"
          documenten={documenten.decided.map((each) => ({ view: each.view, note: notes.decided(each) }))}
        />
        <LinkList
          items={[
            ...verslagen.decided.map(verslagItem),
            ...voorstellen.decided.map(voorstelItem),
            ...wijkplannen.decided.map(wijkplanItem),
          ].map(([item, each]) => ({ ...item, aside: notes.decided(each) }))}
        />
      </Section>
    </div>
  );
}
