import { makeStyles, tokens } from "@fluentui/react-components";
import { approvalRounds } from "../../../../domain/approvalFold.ts";
import { bewaartermijn } from "../../../../domain/bewaartermijn.ts";
import type { Goedkeuring, LogEvent, Logged } from "../../../../domain/goedkeuring.ts";
import { klasseOf } from "../../../../domain/selectielijst.ts";
import { calendarDateOf } from "../../../../domain/time.ts";
import { stateOf } from "../../../../sharepoint/approvals/onderwerp.ts";
import type { PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeDate, writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { type DetailWords, detailWords } from "./words.ts";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  round: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
  outcome: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  kept: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  invalid: { color: tokens.colorStatusDangerForeground3 },
});

/** Every request and what became of it, as the log tells it; also what did not count, with why. */
export function DecisionTrail({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const rounds = useRounds(punt);
  return (
    <section>
      <h3 className={styles.heading}>{words.decisions}</h3>
      {rounds.length === 0 && <p className={styles.quiet}>{words.noDecisions}</p>}
      {rounds.map(({ goedkeuring, events }) => (
        <div key={goedkeuring.verzoek.verzoekId}>
          <p className={styles.outcome}>{outcomeOf(goedkeuring, words)}</p>
          <Kept goedkeuring={goedkeuring} chosen={punt.point.selectieklasse} />
          <ul className={styles.round}>
            {events.map((event) => (
              <TrailEvent key={event.stamp.rowId} event={event} goedkeuring={goedkeuring} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** How long a decision is kept by the Selectielijst; it is changed in the overview of what is kept. */
function Kept({ goedkeuring, chosen }: Readonly<{ goedkeuring: Goedkeuring; chosen: string | undefined }>) {
  const styles = useStyles();
  const { kept } = useWords(detailWords);
  if (!("besluit" in goedkeuring)) return null;
  const { verdict, at } = goedkeuring.besluit;
  const found = klasseOf(chosen, { kind: "besluit", soort: "ontwikkelpunt", verdict: verdict.kind });
  const termijn = bewaartermijn(found.klasse, { by: "decided", on: calendarDateOf(at) });
  const until = termijn.kind === "until" ? kept.until(writeDate(termijn.day)) : kept[termijn.kind];
  return (
    <p className={styles.kept}>
      {kept.line(found.klasse.nummer, until)} {found.chosen ? kept.chosen : kept.proposed}
    </p>
  );
}

function TrailEvent({ event, goedkeuring }: Readonly<{ event: Logged; goedkeuring: Goedkeuring }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  const invalid = goedkeuring.ongeldig.find((entry) => entry.event.stamp.rowId === event.stamp.rowId);
  const name = actorName(event) ?? nameOf(event.stamp.writer, common);
  return (
    <li>
      {words.event[event.kind](name)}
      {event.kind === "besluit" && `: ${verdictOf(event, words)}`}{" "}
      <span className={styles.when}>{writeMoment(event.stamp.at, today, language)}</span>
      {invalid !== undefined && (
        <span className={styles.invalid}>
          {" "}
          {words.invalid}: {words.why[invalid.why]}
        </span>
      )}
    </li>
  );
}

function useRounds(punt: PuntView): readonly Readonly<{ goedkeuring: Goedkeuring; events: readonly Logged[] }>[] {
  const { services } = useSession();
  const log = useStore(services.approvalLog);
  const beslissers = useStore(services.beslissers);
  if (punt.stored === undefined) return [];
  const onderwerp = { soort: "ontwikkelpunt", id: punt.id } as const;
  const context = { botClientId: services.botClientId, beslissers, onderwerp: stateOf(punt.stored) };
  return approvalRounds(onderwerp, log, context)
    .map((goedkeuring) => ({
      goedkeuring,
      events: [goedkeuring.verzoek, ...log.eventsOf(goedkeuring.verzoek.verzoekId).filter(isTold)],
    }))
    .toReversed();
}

/** The bot also notes that there was nobody left to tell; no card went with that. */
function isTold(event: LogEvent): boolean {
  return event.kind !== "kaart" || event.activityId !== "";
}

function outcomeOf(goedkeuring: Goedkeuring, words: DetailWords): string {
  switch (goedkeuring.state) {
    case "open":
      return words.open;
    default:
      return words[goedkeuring.state];
  }
}

function actorName(event: LogEvent): string | undefined {
  if ("door" in event) return event.door.name;
  if ("aan" in event) return event.aan.name;
  return event.kind === "verzoek" ? event.aanvrager?.name : undefined;
}

function verdictOf({ verdict }: Extract<LogEvent, { kind: "besluit" }>, words: DetailWords): string {
  return verdict.kind === "approve"
    ? words.approved.toLowerCase()
    : `${words.rejected.toLowerCase()} – ${verdict.reason}`;
}
