import type { ApprovalLog } from "../approvalLog.ts";
import type { Goedkeuring } from "../goedkeuring.ts";
import { calendarDateOf, type CalendarDate } from "../time.ts";

/** A time that somebody asked for a decision, on which day, and what came of it when. */
export type Besluitronde = Readonly<{
  askedOn: CalendarDate;
  decided?: Readonly<{ outcome: "approved" | "rejected"; on: CalendarDate }>;
  /** The decision no longer holds since then. */
  reopenedOn?: CalendarDate;
}>;

/** The rounds about a subject by their days. Decisions that lapsed were not carried out: they count as not made. */
export function besluitrondes(rounds: readonly Goedkeuring[], log: ApprovalLog): readonly Besluitronde[] {
  return rounds.map((round) => {
    const askedOn = calendarDateOf(round.verzoek.stamp.at);
    switch (round.state) {
      case "approved":
      case "rejected":
        return { askedOn, decided: decidedIn(round) };
      case "reopened":
        return { askedOn, decided: decidedIn(round), ...reopening(round, log) };
      default:
        return { askedOn };
    }
  });
}

type Besloten = Extract<Goedkeuring, Readonly<{ besluit: unknown }>>;

function decidedIn({ besluit }: Besloten) {
  const outcome = besluit.verdict.kind === "approve" ? "approved" : "rejected";
  return { outcome, on: calendarDateOf(besluit.at) } as const;
}

/** The fold says that it was reopened, the log says when. */
function reopening({ verzoek, ongeldig }: Goedkeuring, log: ApprovalLog): Pick<Besluitronde, "reopenedOn"> {
  const event = log
    .eventsOf(verzoek.verzoekId)
    .find((each) => each.kind === "heropening" && !ongeldig.some((wrong) => wrong.event === each));
  return event === undefined ? {} : { reopenedOn: calendarDateOf(event.stamp.at) };
}
