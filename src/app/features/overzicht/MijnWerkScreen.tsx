import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { isActive } from "../../../domain/ontwikkelpunt.ts";
import { hrefTo } from "../../address.ts";
import { PuntLinkList } from "../../components/PuntLinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { waitingPunten, waitsFor } from "../../data/decisions.ts";
import { useStore } from "../../data/store.ts";
import { writeDate } from "../../dates.ts";
import { useWords } from "../../language.tsx";
import { part } from "../../parts.ts";
import { useSession } from "../../SessionContext.tsx";
import { overviewWords } from "./words.ts";

const OwnDocuments = part(() => import("./OwnDocuments.tsx").then((module) => module.OwnDocuments));
const OwnActies = part(() => import("./OwnActies.tsx").then((module) => module.OwnActies));
const HerzienSection = part(() => import("./HerzienSection.tsx").then((module) => module.HerzienSection));

const useStyles = makeStyles({
  text: { margin: 0 },
  screen: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    maxWidth: "64rem",
    boxSizing: "border-box",
    width: "100%",
    margin: "0 auto",
    padding: tokens.spacingVerticalL,
  },
});

/** What is mine to do, for the personal tab. */
export function MijnWerkScreen() {
  const styles = useStyles();
  const words = useWords(overviewWords);
  const { services } = useSession();
  const punten = useStore(services.punten);
  const { id } = services.me;
  const toDecide = waitingPunten(punten).filter((punt) => waitsFor(punt, id));
  const ofRegister = useStore(services.registerToDecide);
  const leading = punten.filter(({ point }) => point.trekker?.id === id && isActive(point));
  const raised = punten.filter(({ createdBy }) => createdBy.kind === "person" && createdBy.persoon.id === id);

  return (
    <div className={styles.screen}>
      <Section title={words.mineToDecide} count={toDecide.length + ofRegister} empty={words.nothingToDecide}>
        <PuntLinkList punten={toDecide} plain />
        {ofRegister > 0 && <p className={styles.text}>{words.decideRegister(ofRegister)}</p>}
        <Link href={hrefTo("beslissen")}>{words.toDecide}</Link>
      </Section>
      <Suspense fallback={null}>
        <OwnActies />
        <HerzienSection mine />
        <OwnDocuments />
      </Suspense>
      <Section title={words.leading} count={leading.length} empty={words.nothingLeading}>
        <PuntLinkList
          punten={leading}
          note={({ point }) => point.streefdatum !== undefined && words.due(writeDate(point.streefdatum))}
        />
      </Section>
      <Section title={words.raised} count={raised.length} empty={words.nothingRaised}>
        <PuntLinkList punten={raised} />
      </Section>
    </div>
  );
}
