import type { Evaluatiestatus } from "./evaluatie.ts";
import type { GeldigBesluit, Goedkeuring } from "./goedkeuring.ts";
import { isInForce } from "./goedkeuring.ts";

/**
 * Whether the approval log bears out what the row of minutes says. plain: nothing is claimed · adopted: what stands there is
 * what was adopted · changed: somebody wrote in it afterwards · unproven: the row claims what no decision carries.
 */
export type VerslagStanding =
  | Readonly<{ kind: "plain" }>
  | Readonly<{ kind: "adopted" | "changed"; besluit: GeldigBesluit }>
  | Readonly<{ kind: "unproven" }>;

/** Compares minutes with every round of asking about them. `merkOf` answers the mark of the content in a version. */
export function verslagStanding(
  { status, merk }: Readonly<{ status: Evaluatiestatus; merk: string | undefined }>,
  rounds: readonly Goedkeuring[],
  merkOf: (versie: string) => string | undefined,
): VerslagStanding {
  if (status !== "adopted") return { kind: "plain" };
  const round = rounds.findLast((each) => each.state === "approved" && isInForce(each));
  if (round?.state !== "approved") return { kind: "unproven" };
  return { kind: merkOf(round.verzoek.versie) === merk ? "adopted" : "changed", besluit: round.besluit };
}
