import type { Core } from "../core/core.ts";
import { integer } from "../core/row.ts";
import type { Person } from "../core/tenant.ts";
import type { UserCaller } from "./verify.ts";

/*
 * Continuous access evaluation: an administrator withdrew somebody's sessions, so Graph wants a token that was asked
 * with the claims of the challenge. Each challenge has a later `nbf` than the one before, so an old answer does not fit.
 */

/** The calls of this person are challenged from now on. */
export function challenge({ database, now }: Core, { id }: Person): void {
  const seconds = Math.floor(now().getTime() / 1000);
  database
    .prepare(
      `INSERT INTO claims_challenges (user_id, not_before, active) VALUES (?1, ?2, 1)
       ON CONFLICT (user_id) DO UPDATE SET not_before = max(?2, not_before + 1), active = 1`,
    )
    .run(id, seconds);
}

/** Nobody is challenged any more. */
export function liftChallenges({ database }: Core): void {
  database.prepare("UPDATE claims_challenges SET active = 0").run();
}

/** The second from which older sign-ins of this person no longer count; undefined when they are not challenged. */
export function challengedSince({ database }: Core, { id }: Person): number | undefined {
  const row = database.prepare("SELECT not_before FROM claims_challenges WHERE user_id = ? AND active = 1").get(id);
  return row === undefined ? undefined : integer(row, "not_before");
}

/** Whether a caller still has to answer a challenge, and with which `nbf`; a token that answers it ends it. */
export function answerChallenge(core: Core, { person, requestedNotBefore }: UserCaller): number | undefined {
  const notBefore = challengedSince(core, person);
  if (notBefore === undefined) return undefined;
  if (requestedNotBefore === undefined || requestedNotBefore < notBefore) return notBefore;
  core.database.prepare("UPDATE claims_challenges SET active = 0 WHERE user_id = ?").run(person.id);
  return undefined;
}
