import type { Config } from "../config.ts";
import type { WaitingSubject } from "../cards/greetingCard.ts";
import { roundsIn, type View } from "./plan.ts";
import { waitingDeciders } from "./rounds.ts";
import { linkTo } from "./work.ts";

/** The subjects that wait for somebody's decision. */
export function waitingFor(view: View, config: Config, personId: string): readonly WaitingSubject[] {
  return view.subjects.all.flatMap((subject) => {
    const { onderwerp } = subject;
    const { state, rounds } = roundsIn(view, onderwerp);
    const waits = rounds.some((round) => waitingDeciders(round, state).some(({ id }) => id === personId));
    return waits ? [{ onderwerp, title: subject.state.title, link: linkTo(config, subject) }] : [];
  });
}
