import type { Persoon } from "../domain/persoon.ts";
import { calendarDateOf } from "../domain/time.ts";
import { openReview, review, type ReviewCase } from "../sharepoint/approvals/review.ts";
import { type CardAnswer, cardAnswer, messageAnswer } from "./cardAnswer.ts";
import { type ReviewAction, reviewedCard } from "./cards/reviewCard.ts";
import { namesOfKinds, personalDataIn } from "./personalData.ts";
import type { PressOptions } from "./pressOptions.ts";
import type { Presser } from "./pressAnswers.ts";
import { endingOf, procesLink } from "./sweep/review.ts";

/** What somebody says on the card of a process that has to be looked at again. `say` takes down what came of it. */
export async function answerReview(
  { door, config, afterDecision }: PressOptions,
  presser: Presser,
  { uitkomst, reason, ...period }: ReviewAction,
  say: (result: string) => void,
): Promise<CardAnswer> {
  const { words, person } = presser;
  const personal = personalDataIn(reason);
  if (personal.length > 0) {
    say("refused:personal-data");
    return messageAnswer(words.answers.privacy(namesOfKinds(personal, words)));
  }
  const { desk, workspace } = await door.open();
  const standing = (found: ReviewCase | undefined, second: boolean): CardAnswer => {
    const ending = endingOf(found, period, calendarDateOf(desk.now()));
    if (found === undefined || ending === undefined) return messageAnswer(words.review.answers["not-found"]);
    const { title } = found.proces.value;
    return cardAnswer(reviewedCard(words, { title, ending, link: procesLink(config, period.procesId, title) }, second));
  };
  try {
    const name = nameOf(await openReview(desk, workspace.processen, period), person);
    const reviewed = await review(desk, workspace.processen, period, { uitkomst, reason, door: name });
    say(reviewed.ok ? "done" : `refused:${reviewed.error.refusal}`);
    if (reviewed.ok) return standing(reviewed.value, false);
    const { refusal, case: found } = reviewed.error;
    switch (refusal) {
      case "already-reviewed":
      case "not-due":
        // Others learn nothing from a card that they were forwarded.
        return isInvolved(found, person)
          ? standing(found, refusal === "already-reviewed")
          : messageAnswer(words.review.answers["not-allowed"]);
      default:
        return messageAnswer(words.review.answers[refusal]);
    }
  } finally {
    afterDecision();
  }
}

/** In the log people are called as in the row of the process. */
function nameOf(found: ReviewCase | undefined, person: Persoon): Persoon {
  return peopleOf(found).find(({ id }) => id === person.id) ?? person;
}

function isInvolved(found: ReviewCase | undefined, { id }: Persoon): boolean {
  return peopleOf(found).some((person) => person.id === id);
}

function peopleOf(found: ReviewCase | undefined): readonly Persoon[] {
  const { eigenaar, plaatsvervanger, beheerder } = found?.proces.value ?? {};
  return [eigenaar, plaatsvervanger, beheerder].filter((person) => person !== undefined);
}
