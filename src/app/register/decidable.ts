import { decidersOf } from "../../domain/deciders.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { type GeldigBesluit, type Goedkeuring, isInForce } from "../../domain/goedkeuring.ts";
import { type CalendarDate, calendarDateOf, type Instant } from "../../domain/time.ts";
import type { OnderwerpState } from "../../sharepoint/approvals/onderwerp.ts";

/** What minutes and proposals have in common for who decides on them. */
export type Decidable = Readonly<{
  state: OnderwerpState;
  goedkeuring: Goedkeuring | undefined;
  rounds: readonly Goedkeuring[];
}>;

/** Something that was put forward, with the request that is open. */
export type Asked<V> = Readonly<{ view: V; goedkeuring: Goedkeuring }>;

/** What waits to be decided on, that which waits longest first. */
export function askedOf<V extends Decidable>(views: readonly V[]): readonly Asked<V>[] {
  return views
    .flatMap((view) => {
      const { goedkeuring, state } = view;
      return goedkeuring?.state === "open" && state.awaiting ? [{ view, goedkeuring }] : [];
    })
    .toSorted(({ goedkeuring: one }, { goedkeuring: other }) =>
      one.verzoek.stamp.at.localeCompare(other.verzoek.stamp.at),
    );
}

/** Whether this person can decide on it now. */
export function waitsForPerson(view: Decidable, personId: string): boolean {
  return askedOf([view]).some(({ goedkeuring }) =>
    decidersOf(goedkeuring, view.state).some(({ id }) => id === personId),
  );
}

/** What a person decided last about something, and the round that it was in. */
export type OwnDecisionOn<V> = Readonly<{ view: V; round: Goedkeuring; besluit: GeldigBesluit }>;

/** What a person decided on, the last first. */
export function decidedBy<V extends Decidable>(views: readonly V[], personId: string): readonly OwnDecisionOn<V>[] {
  return views
    .flatMap((view): readonly OwnDecisionOn<V>[] => {
      const round = view.rounds.findLast(
        ({ state, besluiten }) => state !== "open" && besluiten.some(({ door }) => door.id === personId),
      );
      const besluit = round?.besluiten.find(({ door }) => door.id === personId);
      return round === undefined || besluit === undefined ? [] : [{ view, round, besluit }];
    })
    .toSorted((one, other) => other.besluit.at.localeCompare(one.besluit.at));
}

/** Something that was approved, by whom, and when. */
export type Approved<V> = Readonly<{ view: V; door: readonly Persoon[]; at: Instant }>;

/** What was approved on a day or after it and still holds, the last first. */
export function approvedSince<V extends Decidable>(views: readonly V[], day: CalendarDate): readonly Approved<V>[] {
  return views
    .flatMap((view): readonly Approved<V>[] => {
      const round = view.rounds.findLast((each) => each.state === "approved" && isInForce(each));
      if (round?.state !== "approved" || calendarDateOf(round.besluit.at) < day) return [];
      const approved = round.besluiten.filter(({ verdict }) => verdict.kind === "approve");
      return [{ view, door: approved.map(({ door }) => door), at: round.besluit.at }];
    })
    .toSorted((one, other) => other.at.localeCompare(one.at));
}
