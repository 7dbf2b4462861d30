import type { WaitingSubject } from "./cards/greetingCard.ts";
import { type Activity, parseActivity, pressedIn } from "./activity.ts";
import { type Background, within } from "./background.ts";
import { type CardAnswer, messageAnswer } from "./cardAnswer.ts";
import type { Config } from "./config.ts";
import type { Connector } from "./connector.ts";
import { handleEvent } from "./events.ts";
import { confirmSaved, lateConfirmation, openForm } from "./extension/extension.ts";
import { wordsFor } from "./language.ts";
import type { Log } from "./log.ts";
import type { OfficeDoor } from "./office.ts";
import { answerPress, lateAnswer } from "./press.ts";
import type { Presser } from "./pressAnswers.ts";
import { readView } from "./sweep/reading.ts";
import { waitingFor } from "./sweep/waitingFor.ts";
import type { Handlers } from "./teamsApp.ts";
import type { World } from "./world.ts";

export type HandlersOptions = Readonly<{
  door: OfficeDoor;
  connector: Connector;
  config: Config;
  log: Log;
  world: World;
  background: Background;
  sweepSoon: () => void;
}>;

/** Teams waits this long for what a form in a dialog hands over. Source: Teams docs, "Respond to the task module submit". */
const EXTENSION_WITHIN_MS = 4_000;

/** What is done with validated activities, always answered before Teams gives up on us. */
export function createHandlers(options: HandlersOptions): Handlers {
  const { door, connector, config, log, world, background, sweepSoon } = options;

  async function waitingNow(personId: string): Promise<readonly WaitingSubject[]> {
    const view = await readView(await door.open(), config, world.now);
    return waitingFor(view, config, personId);
  }

  return {
    async onPress(body): Promise<CardAnswer> {
      const activity = parseActivity(body);
      const presser = activity && presserOf(activity);
      if (activity === undefined || presser === undefined) return messageAnswer(wordsFor().answers.unknown);
      const pressed = pressedIn(activity);
      const answer = answerPress({ door, config, log, afterDecision: sweepSoon }, presser, pressed);
      return within(world.answerWithinMs, background, answer, lateAnswer(presser, pressed));
    },
    onExtensionOpened: (body) => openForm({ door, config, log }, body),
    onExtensionSubmitted(body) {
      const patience = Math.min(world.answerWithinMs, EXTENSION_WITHIN_MS);
      return within(patience, background, confirmSaved({ door, config, log }, body), lateConfirmation(body));
    },
    async onEvent(body) {
      const event = { door, connector, config, log, waitingFor: waitingNow, afterMeeting: sweepSoon };
      await within(world.answerWithinMs, background, handleEvent(event, body), undefined);
    },
  };
}

/** Who acts is the Entra id in the validated activity, and nothing else. Undefined for whoever has none. */
function presserOf({ from, locale }: Activity): Presser | undefined {
  if (typeof from.aadObjectId !== "string") return undefined;
  return { person: { id: from.aadObjectId, name: from.name }, mri: from.id, words: wordsFor(locale ?? undefined) };
}
