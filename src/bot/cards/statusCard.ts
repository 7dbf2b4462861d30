import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import type { GeldigBesluit, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { writeMoment } from "../moments.ts";
import type { BotWords } from "../words.ts";
import { cardOf, heading, openUrl, paragraph, typed } from "./parts.ts";
import { namesOf } from "./names.ts";
import { kindWords, numberOf } from "./subjectParts.ts";

/** What became of a request that is not open any more. */
export type Ending =
  | Readonly<{ kind: "decided"; besluit: GeldigBesluit }>
  | Readonly<{ kind: "withdrawn" }>
  | Readonly<{ kind: "lapsed" }>
  | Readonly<{ kind: "gone" }>;

/** How a request ended; undefined while it is open. `exists`: whether its subject is still there. */
export function endingOf(round: Goedkeuring, exists: boolean): Ending | undefined {
  switch (round.state) {
    case "open":
      return exists ? undefined : { kind: "gone" };
    case "approved":
    case "rejected":
    case "reopened":
      return { kind: "decided", besluit: round.besluit };
    case "withdrawn":
    case "lapsed":
      return { kind: round.state };
  }
}

export type EndedQuestion = Readonly<{ round: Goedkeuring; ending: Ending; link: string }>;

/**
 * Who looks at the card: everybody, the one who proposed the point, somebody whose card was out of date, or somebody who
 * decided when it had been done already.
 */
export type Reader = "everybody" | "proposer" | "late" | "second";

/** Who decided what and when, or why there is nothing to decide any more. */
export function statusCard(
  words: BotWords,
  { round, ending, link }: EndedQuestion,
  reader: Reader = "everybody",
): IAdaptiveCard {
  const { title, onderwerp } = round.verzoek;
  const head = headingOf(words, { round, ending }, reader);
  const number = numberOf(words, onderwerp);
  return cardOf(words, {
    body: [
      heading(head),
      ...noteFor(words, reader),
      typed(`${number}: ${title}`, { strong: true }),
      ...explanationOf(words, { round, ending }),
    ],
    actions: ending.kind === "gone" ? [] : [openUrl(words.view, link)],
    speak: `${head}: ${number}, ${title}`,
  });
}

function noteFor({ outcome }: BotWords, reader: Reader): CardElementArray {
  if (reader === "late") return [paragraph(outcome.changed)];
  return reader === "second" ? [paragraph(outcome.before)] : [];
}

/** What somebody sees who agreed while others still have to. */
export function waitingCard(
  words: BotWords,
  round: Goedkeuring,
  waiting: readonly Persoon[],
  link: string,
): IAdaptiveCard {
  const { document } = words;
  const { onderwerp, title } = round.verzoek;
  const number = numberOf(words, onderwerp);
  return cardOf(words, {
    body: [
      heading(document.waitingHeading),
      typed(`${number}: ${title}`, { strong: true }),
      typed(document.waitingFor(namesOf(waiting, words))),
    ],
    actions: [openUrl(words.view, link)],
    speak: `${document.waitingHeading}: ${number}, ${title}`,
  });
}

/** The line in the activity feed. */
export function statusSummary(words: BotWords, { round, ending }: EndedQuestion, reader: Reader = "everybody"): string {
  return `${headingOf(words, { round, ending }, reader)}: ${round.verzoek.title}`;
}

type Ended = Pick<EndedQuestion, "round" | "ending">;

function headingOf(words: BotWords, { round, ending }: Ended, reader: Reader): string {
  if (ending.kind !== "decided") return words.outcome[ending.kind];
  const { yours, headings } = kindWords(words, round.verzoek.onderwerp);
  const { kind } = ending.besluit.verdict;
  return reader === "proposer" ? yours[kind] : headings[kind];
}

function explanationOf(words: BotWords, { round, ending }: Ended): CardElementArray {
  const { outcome } = words;
  const kind = kindWords(words, round.verzoek.onderwerp);
  if (ending.kind === "withdrawn") return [paragraph(outcome.withdrawnText)];
  if (ending.kind !== "decided") return [paragraph(kind[`${ending.kind}Text`])];
  const { verdict, door, at } = ending.besluit;
  // An approval is of all who agreed, a rejection of the one who did not.
  const everybody = round.besluiten.map((besluit) => besluit.door);
  const people = verdict.kind === "approve" && everybody.length > 1 ? everybody : [door];
  const decided = typed(kind.decided[verdict.kind](namesOf(people, words), writeMoment(at, words)));
  return verdict.kind === "approve" ? [decided] : [decided, typed(`${outcome.reason}: ${verdict.reason}`)];
}
