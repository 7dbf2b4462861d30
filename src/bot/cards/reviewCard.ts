import type { ActionArray, IAdaptiveCard, IExecuteAction } from "@microsoft/teams.cards";
import * as v from "valibot";
import { type Herziening, UITKOMSTEN_HERZIENING, type UitkomstHerziening } from "../../domain/goedkeuring.ts";
import type { Proces } from "../../domain/proces.ts";
import { aYearAfter } from "../../domain/procesherziening.ts";
import { calendarDateOf, type CalendarDate, type Instant } from "../../domain/time.ts";
import { writeDay, writeMoment } from "../moments.ts";
import type { BotWords } from "../words.ts";
import { cardOf, heading, openUrl, paragraph, REASON_LENGTH, reasonInput, typed } from "./parts.ts";

/** A process that has to be looked at again. The card sends nothing of it back but its id and the date. */
export type Review = Readonly<{
  procesId: string;
  proces: Proces;
  herzienVoor: CalendarDate;
  today: CalendarDate;
  link: string;
}>;

const REASON = "reason";

/** The card of somebody who may say what comes of it; without `mayAnswer` it only tells that it has to be done. */
export function reviewCard(words: BotWords, review: Review, mayAnswer: boolean): IAdaptiveCard {
  const { herzienVoor, today, proces, link } = review;
  const date = writeDay(herzienVoor, words);
  const when = herzienVoor < today ? words.review.late(date) : words.review.soon(date);
  return cardOf(words, {
    body: [
      heading(words.review.heading),
      typed(proces.title, { strong: true }),
      paragraph(when),
      ...(mayAnswer ? [] : [paragraph(words.review.forKeeper)]),
    ],
    actions: [...(mayAnswer ? answerButtons(words, review) : []), openUrl(words.view, link)],
    speak: words.review.summary(proces.title),
  });
}

function answerButtons({ review: words, language }: BotWords, review: Review): ActionArray {
  const inputWords = { label: words.reason, placeholder: words.reasonHint, errorMessage: words.reasonMissing };
  return [
    {
      ...execute(review, "current", words.current),
      style: "positive",
      tooltip: words.currentThis,
      associatedInputs: "none",
    },
    { ...execute(review, "revise", words.revise), tooltip: words.reviseThis, associatedInputs: "none" },
    {
      type: "Action.ShowCard",
      title: words.retire,
      tooltip: words.retireThis,
      card: {
        type: "AdaptiveCard",
        version: "1.5",
        lang: language,
        body: [reasonInput(REASON, inputWords)],
        actions: [{ ...execute(review, "retire", words.sendRetire), style: "destructive" }],
      },
    },
  ];
}

function execute({ procesId, herzienVoor }: Review, uitkomst: UitkomstHerziening, title: string): IExecuteAction {
  return { type: "Action.Execute", verb: `proces/${uitkomst}`, title, data: { procesId, herzienVoor } };
}

/** How a review ended: with an answer, or because the process or its date changed. */
export type ReviewEnding =
  | Readonly<{ kind: "answered"; antwoord: Herziening; at: Instant }>
  | Readonly<{ kind: "moved" }>;

/** Who said what and when. `second`: for somebody whose own answer came too late. */
export function reviewedCard(
  words: BotWords,
  { title, ending, link }: Readonly<{ title: string; ending: ReviewEnding; link: string }>,
  second = false,
): IAdaptiveCard {
  const head = headingOf(words, ending);
  return cardOf(words, {
    body: [
      heading(head),
      ...(second ? [paragraph(words.review.before)] : []),
      typed(title, { strong: true }),
      ...(ending.kind === "moved" ? [paragraph(words.review.movedText)] : answered(words, ending)),
    ],
    actions: [openUrl(words.view, link)],
    speak: `${head}: ${title}`,
  });
}

/** The line in the activity feed. */
export function reviewedSummary(words: BotWords, title: string, ending: ReviewEnding): string {
  return `${headingOf(words, ending)}: ${title}`;
}

function headingOf({ review }: BotWords, ending: ReviewEnding): string {
  return ending.kind === "moved" ? review.moved : review.outcomes[ending.antwoord.uitkomst];
}

function answered(words: BotWords, { antwoord, at }: Extract<ReviewEnding, { kind: "answered" }>) {
  const { review } = words;
  const { door, uitkomst, reason } = antwoord;
  return [
    typed(review.answered(door.name, writeMoment(at, words))),
    ...(uitkomst === "retire" ? [typed(`${review.reasonLabel}: ${reason}`)] : []),
    ...(uitkomst === "current" ? [paragraph(review.next(writeDay(aYearAfter(calendarDateOf(at)), words)))] : []),
  ];
}

/** What somebody pressed on such a card. */
export type ReviewAction = Readonly<{
  procesId: string;
  herzienVoor: CalendarDate;
  uitkomst: UitkomstHerziening;
  reason: string;
}>;

const actionSchema = v.object({
  verb: v.picklist(UITKOMSTEN_HERZIENING.map((uitkomst) => `proces/${uitkomst}` as const)),
  data: v.object({
    procesId: v.pipe(v.string(), v.regex(/^\d{1,10}$/)),
    herzienVoor: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
    [REASON]: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(REASON_LENGTH)), ""),
  }),
});

/** Reads the action that Teams sends back; undefined when it is none of these. */
export function parseReviewAction(action: unknown): ReviewAction | undefined {
  const parsed = v.safeParse(actionSchema, action);
  if (!parsed.success) return undefined;
  const { verb, data } = parsed.output;
  const uitkomst = UITKOMSTEN_HERZIENING.find((one) => verb === `proces/${one}`);
  return uitkomst === undefined ? undefined : { ...data, uitkomst };
}
