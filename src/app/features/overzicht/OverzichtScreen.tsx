import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { changedSince, lateFirst } from "../../../domain/overzicht.ts";
import type { CalendarDate, Instant } from "../../../domain/time.ts";
import { hrefTo } from "../../address.ts";
import { PuntLinkList } from "../../components/PuntLinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { useStore } from "../../data/store.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate, writeMoment } from "../../dates.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { nameOf } from "../../names.ts";
import { part } from "../../parts.ts";
import { useSession } from "../../SessionContext.tsx";
import { words as commonWords } from "../../words.ts";
import { activePunten, StatusChart } from "./StatusChart.tsx";
import { WaitsSection } from "./WaitsSection.tsx";
import { overviewWords } from "./words.ts";

const AdoptionNews = part(() => import("./AdoptionNews.tsx").then((module) => module.AdoptionNews));
const LateActies = part(() => import("./LateActies.tsx").then((module) => module.LateActies));
const EvaluatieSection = part(() => import("./EvaluatieSection.tsx").then((module) => module.EvaluatieSection));
const UitrolSection = part(() => import("./UitrolSection.tsx").then((module) => module.UitrolSection));
const DoorlooptijdSection = part(() =>
  import("./DoorlooptijdSection.tsx").then((module) => module.DoorlooptijdSection),
);
const VolwassenheidSection = part(() =>
  import("./VolwassenheidSection.tsx").then((module) => module.VolwassenheidSection),
);
const SturingSection = part(() => import("./SturingSection.tsx").then((module) => module.SturingSection));
const HerzienSection = part(() => import("./HerzienSection.tsx").then((module) => module.HerzienSection));

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(24rem, 100%), 1fr))",
    gap: tokens.spacingVerticalL,
    maxWidth: "88rem",
    boxSizing: "border-box",
    width: "100%",
    margin: "0 auto",
    padding: tokens.spacingVerticalL,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS, gap: tokens.spacingVerticalS },
  },
});

/** More than a handful is a list, and that is one press away. */
const SHOWN = 6;

/** What the team should know this morning, the same for everybody: what waits, what is late, what changed. */
export function OverzichtScreen() {
  const styles = useStyles();
  const words = useWords(overviewWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const punten = useStore(services.punten);
  const late = lateFirst(punten, today);
  const changed = changedSince(punten, startOfYesterday(today));

  return (
    <div className={styles.screen}>
      <WaitsSection punten={punten} />
      <Section title={words.late} count={late.length} empty={words.nothingLate}>
        <PuntLinkList
          punten={late.slice(0, SHOWN)}
          note={({ point }) => point.streefdatum !== undefined && words.due(writeDate(point.streefdatum))}
        />
        {late.length > SHOWN && (
          <Link href={hrefTo("ontwikkelpunten", { telaat: "ja" })}>{words.all(late.length)}</Link>
        )}
      </Section>
      <Suspense fallback={null}>
        <LateActies />
      </Suspense>
      <Section title={words.changed} count={changed.length} empty={words.nothingChanged}>
        <PuntLinkList
          punten={changed.slice(0, SHOWN)}
          note={({ stored, createdBy, modifiedAt }) =>
            words.changedBy(
              nameOf(stored?.modified.writer ?? createdBy, common),
              writeMoment(modifiedAt, today, language),
            )
          }
        />
      </Section>
      <Suspense fallback={null}>
        <AdoptionNews />
        <HerzienSection />
      </Suspense>
      <Section title={words.byStatus} count={activePunten(punten).length} empty={words.noPunten}>
        <StatusChart punten={punten} />
      </Section>
      <Suspense fallback={null}>
        <DoorlooptijdSection />
        <VolwassenheidSection />
        <EvaluatieSection />
        <UitrolSection />
        <SturingSection />
      </Suspense>
    </div>
  );
}

/** Yesterday from midnight on, near enough in UTC. */
function startOfYesterday(today: CalendarDate): Instant {
  return `${new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
}
