import type { ActionArray, IAdaptiveCard, IExecuteAction, IShowCardAction } from "@microsoft/teams.cards";
import * as v from "valibot";
import type { Verdict } from "../../domain/goedkeuring.ts";
import { SUBJECT_KINDS, type SubjectKind } from "../subjectKind.ts";
import type { BotWords } from "../words.ts";
import { cardOf, heading, openUrl, paragraph, REASON_LENGTH, reasonInput, typed } from "./parts.ts";
import type { Question } from "./question.ts";
import { aboutThe, kindWords, numberOf } from "./subjectParts.ts";

const DEEDS = ["approve", "reject", "refresh"] as const;
type Deed = (typeof DEEDS)[number];

const REASON = "reason";
/** Teams refreshes by itself for at most so many people. Source: Teams docs, "User Specific Views". */
const REFRESHED_FOR = 60;

/** `note`: why they see this card now. `refreshFor`: it stands in a channel, in place of the shared card. */
export type RequestCardOptions = Readonly<{ note?: string; refreshFor?: string }>;

/** The card of somebody who can decide: what, why, from whom, the facts that matter, and the buttons. */
export function requestCard(words: BotWords, question: Question, options: RequestCardOptions = {}): IAdaptiveCard {
  const { link } = question;
  const { note, refreshFor } = options;
  const notes = note === undefined ? [] : [paragraph(note)];
  return cardOf(words, {
    body: [heading(words.request.heading), ...notes, ...aboutThe(question, words)],
    actions: [...decisionButtons(question, words), openUrl(words.view, link)],
    speak: words.request.summary(spoken(question, words)),
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
  const { link } = question;
  return cardOf(words, {
    body: [
      heading(words.request.sharedHeading),
      ...aboutThe(question, words),
      typed(words.request.asked(names), { subtle: true }),
    ],
    actions: [openUrl(words.view, link)],
    speak: words.request.sharedSummary(spoken(question, words)),
    refresh: refreshOf(question, words, mris),
  });
}

function spoken({ subject }: Question, words: BotWords): string {
  return `${numberOf(words, subject.onderwerp)}, ${subject.state.title}`;
}

function refreshOf(question: Question, words: BotWords, mris: readonly string[]): IAdaptiveCard["refresh"] {
  return { action: execute(question, "refresh", words.view), userIds: mris.slice(0, REFRESHED_FOR) };
}

function decisionButtons(question: Question, words: BotWords): ActionArray {
  const { onderwerp } = question.subject;
  const kind = kindWords(words, onderwerp);
  const number = numberOf(words, onderwerp);
  const approve: IExecuteAction = {
    ...execute(question, "approve", kind.approve),
    style: "positive",
    tooltip: kind.approveThis(number),
    associatedInputs: "none",
  };
  const reject: IShowCardAction = {
    type: "Action.ShowCard",
    title: kind.reject,
    tooltip: kind.rejectThis(number),
    card: {
      type: "AdaptiveCard",
      version: "1.5",
      lang: words.language,
      body: [
        reasonInput(REASON, {
          label: kind.reason,
          placeholder: words.request.reasonHint,
          errorMessage: kind.reasonMissing,
        }),
      ],
      actions: [{ ...execute(question, "reject", kind.sendReject), style: "destructive" }],
    },
  };
  return [approve, reject];
}

function execute({ subject, round }: Question, deed: Deed, title: string): IExecuteAction {
  const { verzoekId } = round.verzoek;
  const { onderwerp } = subject;
  return {
    type: "Action.Execute",
    verb: `${onderwerp.soort}/${deed}`,
    title,
    data: { onderwerpId: onderwerp.id, verzoekId },
  };
}

/** What somebody did with the card. The ids say what it was about; SharePoint says whether that is still so. */
export type CardAction = Readonly<{ onderwerp: Readonly<{ soort: SubjectKind; id: string }>; verzoekId: string }> &
  (Readonly<{ kind: "decide"; verdict: Verdict }> | Readonly<{ kind: "refresh" }>);

const ids = {
  onderwerpId: v.pipe(v.string(), v.regex(/^\d{1,10}$/)),
  verzoekId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
};
const reason = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(REASON_LENGTH)), "");

const verb = v.pipe(
  v.string(),
  v.transform((text) => {
    const [soort, deed, ...rest] = text.split("/");
    return { soort, deed, rest };
  }),
  v.object({ soort: v.picklist(SUBJECT_KINDS), deed: v.picklist(DEEDS), rest: v.strictTuple([]) }),
);
const actionSchema = v.object({ verb, data: v.object({ ...ids, [REASON]: reason }) });

/** Reads the action that Teams sends back; undefined when it is none of ours. */
export function parseCardAction(action: unknown): CardAction | undefined {
  const parsed = v.safeParse(actionSchema, action);
  if (!parsed.success) return undefined;
  const { verb: pressed, data } = parsed.output;
  const about = { onderwerp: { soort: pressed.soort, id: data.onderwerpId }, verzoekId: data.verzoekId };
  switch (pressed.deed) {
    case "approve":
      return { kind: "decide", ...about, verdict: { kind: "approve" } };
    case "reject":
      return { kind: "decide", ...about, verdict: { kind: "reject", reason: data.reason } };
    case "refresh":
      return { kind: "refresh", ...about };
  }
}
