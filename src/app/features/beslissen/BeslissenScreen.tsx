import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { hrefTo } from "../../address.ts";
import { DecisionForm } from "../../components/DecisionForm.tsx";
import { PuntLinkList } from "../../components/PuntLinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { SendingLabel } from "../../components/SendingLabel.tsx";
import { waitingPunten, waitsFor, wasDecidedBy } from "../../data/decisions.ts";
import type { PuntView } from "../../data/puntView.ts";
import { useStore } from "../../data/store.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate, writeMoment } from "../../dates.ts";
import { labels } from "../../labels.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { writeAsked } from "../../names.ts";
import { useSession } from "../../SessionContext.tsx";
import { decideWords } from "./words.ts";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    maxWidth: "64rem",
    boxSizing: "border-box",
    width: "100%",
    margin: "0 auto",
    padding: tokens.spacingVerticalL,
  },
  requests: { display: "grid", rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  request: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:last-child": { borderBottomStyle: "none", paddingBottom: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxWidth: "48rem" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Everything that waits for a decision: mine to take, whose turn it is otherwise, and what I decided before. */
export function BeslissenScreen() {
  const styles = useStyles();
  const words = useWords(decideWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const punten = useStore(services.punten);
  const waiting = waitingPunten(punten);
  const mine = waiting.filter((punt) => waitsFor(punt, services.me.id));
  const others = waiting.filter((punt) => !waitsFor(punt, services.me.id));
  const decided = punten.filter((punt) => wasDecidedBy(punt, services.me.id));

  return (
    <div className={styles.screen}>
      <Section title={words.mine} count={mine.length} empty={words.nothing}>
        <ul className={styles.requests}>
          {mine.map((punt) => (
            <li key={punt.id} className={styles.request}>
              {<Request punt={punt} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.others} count={others.length} empty={words.nothingElsewhere}>
        <PuntLinkList
          punten={others}
          plain
          note={({ goedkeuring }) => words.waitingFor(writeAsked(goedkeuring, language))}
        />
      </Section>
      <Section title={words.decided} count={decided.length} empty={words.noneDecided}>
        <PuntLinkList
          punten={decided}
          note={({ standing }) =>
            standing.kind === "proven" && words.decidedOn(writeMoment(standing.besluit.at, today, language))
          }
        />
      </Section>
    </div>
  );
}

/** One request with what somebody needs to know to decide. */
function Request({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useStyles();
  const words = useWords(decideWords);
  const choices = useWords(labels);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { point, goedkeuring, pending } = punt;
  const facts = [
    punt.number,
    choices.bron[point.bron],
    punt.wijk,
    punt.proces,
    point.prioriteit && choices.prioriteit[point.prioriteit],
    point.streefdatum && writeDate(point.streefdatum),
  ];
  return (
    <>
      <h3 className={styles.title}>{point.title}</h3>
      <p className={styles.quiet}>{facts.filter(Boolean).join(" · ")}</p>
      <p className={point.explanation === "" ? styles.quiet : styles.text}>
        {point.explanation || words.noExplanation}
      </p>
      {goedkeuring !== undefined && (
        <p className={styles.quiet}>
          {words.askedBy(
            goedkeuring.aanvrager?.name ?? "?",
            writeMoment(goedkeuring.verzoek.stamp.at, today, language),
          )}{" "}
          <Link href={hrefTo("ontwikkelpunten", { punt: punt.id })}>{words.more}</Link>
        </p>
      )}
      {pending !== undefined && <SendingLabel state={pending.state} />}
      <DecisionForm
        id={punt.id}
        title={point.title}
        busy={pending !== undefined}
        onDecide={(verdict) => services.decide(punt, verdict)}
      />
    </>
  );
}
