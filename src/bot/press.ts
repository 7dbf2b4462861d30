import { decideOn } from "../sharepoint/approvals/deciding.ts";
import { type CardAnswer, messageAnswer } from "./cardAnswer.ts";
import { type CardAction, parseCardAction } from "./cards/requestCard.ts";
import { parseReviewAction, type ReviewAction } from "./cards/reviewCard.ts";
import { openDossier } from "./dossier.ts";
import { failureName } from "./failureName.ts";
import { namesOfKinds, personalDataIn } from "./personalData.ts";
import type { PressOptions } from "./pressOptions.ts";
import { answerReview } from "./pressReview.ts";
import { verzoekName } from "./verzoekName.ts";
import { decidedAnswer, type Presser, refreshAnswer, refusalAnswer } from "./pressAnswers.ts";

/** Answers a press on a card, or a card that refreshes itself. Never rejects: there is always something to say. */
export async function answerPress(options: PressOptions, presser: Presser, pressed: unknown): Promise<CardAnswer> {
  const { answers } = presser.words;
  const action = parseCardAction(pressed) ?? parseReview(pressed);
  if (action === undefined) {
    options.log.warn(lineFor(presser, "card.press", "unknown", "refused:unknown-action"));
    return messageAnswer(answers.unknown);
  }
  try {
    return await answerTo(options, presser, action);
  } catch (error) {
    options.log.error(lineFor(presser, `card.${verbOf(action)}`, "unknown", `failed:${failureName(error)}`));
    return messageAnswer(answers.failed);
  }
}

type Action = CardAction | (Readonly<{ kind: "review" }> & ReviewAction);

function parseReview(pressed: unknown): Action | undefined {
  const action = parseReviewAction(pressed);
  return action && { kind: "review", ...action };
}

function answerTo(options: PressOptions, presser: Presser, action: Action): Promise<CardAnswer> {
  switch (action.kind) {
    case "decide":
      return decide(options, presser, action);
    case "refresh":
      return refresh(options, presser, action);
    case "review": {
      const about = `proces/${action.procesId}/${action.herzienVoor}`;
      const say = (result: string): void => options.log.info(lineFor(presser, `card.${verbOf(action)}`, about, result));
      return answerReview(options, presser, action, say);
    }
  }
}

/** What is said when the answer is not there in time. The decision itself goes on. */
export function lateAnswer({ words }: Presser, pressed: unknown): CardAnswer {
  const isDecision = parseCardAction(pressed)?.kind === "decide" || parseReviewAction(pressed) !== undefined;
  return messageAnswer(isDecision ? words.answers.busy : words.answers.busyReading);
}

type Decide = Extract<CardAction, { kind: "decide" }>;

async function decide(options: PressOptions, presser: Presser, action: Decide): Promise<CardAnswer> {
  const { door, config, log, afterDecision } = options;
  const { verdict, verzoekId, onderwerp } = action;
  const office = await door.open();
  const { current } = await openDossier(office, onderwerp);
  const about = current === undefined ? "unknown" : verzoekName(current.verzoek);
  const say = (result: string): void => log.info(lineFor(presser, `card.${verbOf(action)}`, about, result));

  const personal = verdict.kind === "reject" ? personalDataIn(verdict.reason) : [];
  if (personal.length > 0) {
    say("refused:personal-data");
    return messageAnswer(presser.words.answers.privacy(namesOfKinds(personal, presser.words)));
  }
  try {
    const person = current?.askedOf.find(({ id }) => id === presser.person.id) ?? presser.person;
    const decided = await decideOn(office.desk, { ...onderwerp, verzoekId }, verdict, person);
    say(decided.ok ? "done" : `refused:${decided.error.refusal}`);
    if (decided.ok) return decidedAnswer(config, decided.value, presser);
    return await refusalAnswer(config, onderwerp, decided.error, presser, () => openDossier(office, onderwerp));
  } finally {
    afterDecision();
  }
}

async function refresh(
  { door, config }: PressOptions,
  presser: Presser,
  action: Extract<CardAction, { kind: "refresh" }>,
): Promise<CardAnswer> {
  const dossier = await openDossier(await door.open(), action.onderwerp);
  return refreshAnswer(config, dossier, presser, action.verzoekId);
}

function verbOf(action: Action): string {
  if (action.kind === "review") return action.uitkomst;
  return action.kind === "decide" ? action.verdict.kind : action.kind;
}

function lineFor({ person }: Presser, action: string, object: string, result: string) {
  return { action, object, result, origin: "teams", actor: person.id };
}
