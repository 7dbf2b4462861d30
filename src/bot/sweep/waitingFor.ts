import type { Config } from "../config.ts";
import type { WaitingPunt } from "../cards/greetingCard.ts";
import { roundsIn, type View } from "./plan.ts";
import { waitingDeciders } from "./rounds.ts";
import { linkTo } from "./work.ts";

/** The points that wait for somebody's decision, longest first. */
export function waitingFor(view: View, config: Config, personId: string): readonly WaitingPunt[] {
  return [...view.punten.values()].flatMap((punt) => {
    const { state, rounds } = roundsIn(view, { soort: "ontwikkelpunt", id: punt.id });
    const waits = rounds.some((round) => waitingDeciders(round, state).some(({ id }) => id === personId));
    const { title } = punt.value;
    return waits ? [{ id: punt.id, title, link: linkTo(config, punt.id, title, punt.webUrl) }] : [];
  });
}
