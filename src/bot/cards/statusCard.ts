import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import type { GeldigBesluit, Goedkeuring } from "../../domain/goedkeuring.ts";
import { writeMoment } from "../moments.ts";
import type { BotWords } from "../words.ts";
import { cardOf, heading, openUrl, paragraph, typed } from "./parts.ts";

/** What became of a request that is not open any more. */
export type Ending =
  | Readonly<{ kind: "decided"; besluit: GeldigBesluit }>
  | Readonly<{ kind: "withdrawn" }>
  | Readonly<{ kind: "lapsed" }>
  | Readonly<{ kind: "gone" }>;

/** How a request ended; undefined while it is open. `exists`: whether its point is still there. */
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
  const head = headingOf(words, ending, reader);
  const number = words.punt(onderwerp.id);
  return cardOf(words, {
    body: [
      heading(head),
      ...noteFor(words, reader),
      typed(`${number}: ${title}`, { strong: true }),
      ...explanationOf(words, ending),
    ],
    actions: ending.kind === "gone" ? [] : [openUrl(words.view, link)],
    speak: `${head}: ${number}, ${title}`,
  });
}

function noteFor({ outcome }: BotWords, reader: Reader): CardElementArray {
  if (reader === "late") return [paragraph(outcome.changed)];
  return reader === "second" ? [paragraph(outcome.before)] : [];
}

/** The line in the activity feed. */
export function statusSummary(words: BotWords, { round, ending }: EndedQuestion, reader: Reader = "everybody"): string {
  return `${headingOf(words, ending, reader)}: ${round.verzoek.title}`;
}

function headingOf({ outcome }: BotWords, ending: Ending, reader: Reader): string {
  if (ending.kind !== "decided") return outcome[ending.kind];
  const { kind } = ending.besluit.verdict;
  return reader === "proposer" ? outcome.yours[kind] : outcome.headings[kind];
}

function explanationOf(words: BotWords, ending: Ending): CardElementArray {
  const { outcome } = words;
  if (ending.kind !== "decided") return [paragraph(outcome[`${ending.kind}Text`])];
  const { verdict, door, at } = ending.besluit;
  const decided = typed(outcome.decided[verdict.kind](door.name, writeMoment(at, words)));
  return verdict.kind === "approve" ? [decided] : [decided, typed(`${outcome.reason}: ${verdict.reason}`)];
}
