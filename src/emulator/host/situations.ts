import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { faultRuleSchema } from "../core/faults.ts";
import type { Person } from "../core/tenant.ts";
import { challenge, challengedSince, liftChallenges } from "../identity/challenges.ts";
import type { Sessions } from "./sessions.ts";
import type { SituationId } from "./situationId.ts";

/** What goes wrong around the tab, kept where it happens: a page that is opened later tells it too. */
export type Situations = Readonly<{
  /** What is the matter for this person now. */
  current(person: Person): SituationId;
  /** Takes the place of every situation before it. Faults are for everybody; a session that ends is one person's. */
  choose(id: SituationId, person: Person): void;
}>;

const FAULTS: Readonly<Record<SituationId, readonly v.InferInput<typeof faultRuleSchema>[]>> = {
  normaal: [],
  traag: [{ latencyMs: 2000 }],
  druk: [{ status: 429, retryAfter: 10 }],
  storing: [{ status: 503 }],
  "geen-netwerk": [{ cut: true }],
  verlopen: [],
};

/** The situation that the page is in (a bad day, an expired sign-in), and what belongs to it. */
export function createSituations(core: Core, sessions: Sessions): Situations {
  let faulty: SituationId = "normaal";
  return {
    current(person) {
      if (faulty !== "normaal" && core.faults.list().length > 0) return faulty;
      return sessions.isOver(person.id, challengedSince(core, person)) ? "verlopen" : "normaal";
    },
    choose(id, person) {
      core.faults.clear();
      liftChallenges(core);
      sessions.forget();
      core.faults.add(v.parse(v.array(faultRuleSchema), FAULTS[id]));
      faulty = FAULTS[id].length > 0 ? id : "normaal";
      if (id === "verlopen") challenge(core, person);
    },
  };
}
