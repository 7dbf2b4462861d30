import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IExecuteAction,
  IShowCardAction,
} from "@microsoft/teams.cards";
import * as v from "valibot";
import type { Goedkeuring, Verdict } from "../../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { writeDay, writeDayOf } from "../moments.ts";
import type { BotWords } from "../words.ts";
import { cardOf, factSet, heading, openUrl, paragraph, shortened, typed } from "./parts.ts";

/** What is asked, and the link to it. The card shows it and sends nothing of it back but the two ids. */
export type Question = Readonly<{ punt: Stored<Ontwikkelpunt>; round: Goedkeuring; link: string }>;

const VERBS = {
  approve: "ontwikkelpunt/approve",
  reject: "ontwikkelpunt/reject",
  refresh: "ontwikkelpunt/refresh",
} as const;

const REASON = "reason";
const REASON_LENGTH = 1000;
const EXPLANATION_SHOWN = 300;
/** Teams refreshes by itself for at most so many people. Source: Teams docs, "User Specific Views". */
const REFRESHED_FOR = 60;

/** `note`: why they see this card now. `refreshFor`: it stands in a channel, in place of the shared card. */
export type RequestCardOptions = Readonly<{ note?: string; refreshFor?: string }>;

/** The card of somebody who can decide: what, why, from whom, the facts that matter, and the buttons. */
export function requestCard(words: BotWords, question: Question, options: RequestCardOptions = {}): IAdaptiveCard {
  const { punt, link } = question;
  const { note, refreshFor } = options;
  const { title } = punt.value;
  const notes = note === undefined ? [] : [paragraph(note)];
  return cardOf(words, {
    body: [heading(words.request.heading), ...notes, ...aboutThe(question, words)],
    actions: [...decisionButtons(question, words), openUrl(words.view, link)],
    speak: words.request.summary(`${words.punt(punt.id)}, ${title}`),
    refresh: refreshFor === undefined ? undefined : refreshOf(question, words, [refreshFor]),
  });
}

/**
 * The card that a whole channel sees: without buttons, which the people in `mris` (their Bot Framework ids) are given
 * by an automatic refresh. Source: Teams docs, "User Specific Views".
 */
export function sharedRequestCard(
  words: BotWords,
  question: Question,
  names: string,
  mris: readonly string[],
): IAdaptiveCard {
  const { punt, link } = question;
  return cardOf(words, {
    body: [
      heading(words.request.sharedHeading),
      ...aboutThe(question, words),
      typed(words.request.asked(names), { subtle: true }),
    ],
    actions: [openUrl(words.view, link)],
    speak: words.request.sharedSummary(`${words.punt(punt.id)}, ${punt.value.title}`),
    refresh: refreshOf(question, words, mris),
  });
}

function refreshOf(question: Question, words: BotWords, mris: readonly string[]): IAdaptiveCard["refresh"] {
  return { action: execute(question, "refresh", words.view), userIds: mris.slice(0, REFRESHED_FOR) };
}

function aboutThe({ punt, round }: Question, words: BotWords): CardElementArray {
  const { title, explanation, prioriteit, streefdatum, bron } = punt.value;
  const when = writeDayOf(round.verzoek.stamp.at, words);
  const { aanvrager } = round;
  const from = aanvrager === undefined ? words.request.fromSomebody(when) : words.request.from(aanvrager.name, when);
  return [
    typed(`${words.punt(punt.id)}: ${title}`, { strong: true }),
    ...(explanation.trim() === "" ? [] : [typed(shortened(explanation, EXPLANATION_SHOWN))]),
    typed(from, { subtle: true }),
    factSet([
      ...(prioriteit === undefined ? [] : [[words.facts.prioriteit, words.prioriteit[prioriteit]] as const]),
      ...(streefdatum === undefined ? [] : [[words.facts.streefdatum, writeDay(streefdatum, words)] as const]),
      [words.facts.bron, words.bron[bron]],
    ]),
  ];
}

function decisionButtons(question: Question, words: BotWords): ActionArray {
  const { request } = words;
  const number = words.punt(question.punt.id);
  const approve: IExecuteAction = {
    ...execute(question, "approve", request.approve),
    style: "positive",
    tooltip: request.approveThis(number),
    associatedInputs: "none",
  };
  const reject: IShowCardAction = {
    type: "Action.ShowCard",
    title: request.reject,
    tooltip: request.rejectThis(number),
    card: {
      type: "AdaptiveCard",
      version: "1.5",
      lang: words.language,
      body: [
        {
          type: "Input.Text",
          id: REASON,
          label: request.reason,
          placeholder: request.reasonHint,
          isMultiline: true,
          isRequired: true,
          errorMessage: request.reasonMissing,
          maxLength: REASON_LENGTH,
        },
      ],
      actions: [{ ...execute(question, "reject", request.sendReject), style: "destructive" }],
    },
  };
  return [approve, reject];
}

function execute({ round }: Question, verb: keyof typeof VERBS, title: string): IExecuteAction {
  const { verzoekId, onderwerp } = round.verzoek;
  return { type: "Action.Execute", verb: VERBS[verb], title, data: { onderwerpId: onderwerp.id, verzoekId } };
}

/** What somebody did with the card. The ids say what it was about; SharePoint says whether that is still so. */
export type CardAction = Readonly<{ onderwerpId: string; verzoekId: string }> &
  (Readonly<{ kind: "decide"; verdict: Verdict }> | Readonly<{ kind: "refresh" }>);

const ids = {
  onderwerpId: v.pipe(v.string(), v.regex(/^\d{1,10}$/)),
  verzoekId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
};
const reason = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(REASON_LENGTH)), "");

const actionSchema = v.variant("verb", [
  v.object({ verb: v.literal(VERBS.approve), data: v.object(ids) }),
  v.object({ verb: v.literal(VERBS.reject), data: v.object({ ...ids, [REASON]: reason }) }),
  v.object({ verb: v.literal(VERBS.refresh), data: v.object(ids) }),
]);

/** Reads the action that Teams sends back; undefined when it is none of ours. */
export function parseCardAction(action: unknown): CardAction | undefined {
  const parsed = v.safeParse(actionSchema, action);
  if (!parsed.success) return undefined;
  const { output } = parsed;
  const { onderwerpId, verzoekId } = output.data;
  switch (output.verb) {
    case VERBS.approve:
      return { kind: "decide", onderwerpId, verzoekId, verdict: { kind: "approve" } };
    case VERBS.reject:
      return { kind: "decide", onderwerpId, verzoekId, verdict: { kind: "reject", reason: output.data.reason } };
    case VERBS.refresh:
      return { kind: "refresh", onderwerpId, verzoekId };
  }
}
