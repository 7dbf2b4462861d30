import { decidersOf } from "../../domain/deciders.ts";
import type { GeldigBesluit, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import type { DocumentView } from "./documentView.ts";

/** A document that was put forward, with the request that is open. */
export type AskedDocument = Readonly<{ view: DocumentView; goedkeuring: Goedkeuring }>;

/** The documents that wait to be adopted, the one that waits longest first. */
export function askedDocuments(views: readonly DocumentView[]): readonly AskedDocument[] {
  return views
    .flatMap((view) => {
      const { goedkeuring, document } = view;
      const isOpen = goedkeuring?.state === "open" && document.status === "submitted";
      return isOpen ? [{ view, goedkeuring }] : [];
    })
    .toSorted(({ goedkeuring: one }, { goedkeuring: other }) =>
      one.verzoek.stamp.at.localeCompare(other.verzoek.stamp.at),
    );
}

/** Whether this person can decide on a document now. */
export function documentWaitsFor(view: DocumentView, personId: string): boolean {
  return askedDocuments([view]).some(
    ({ goedkeuring }) =>
      decidersOf(goedkeuring, view.state).some(({ id }) => id === personId) &&
      stillToAgree(goedkeuring).some(({ id }) => id === personId),
  );
}

/** Of those who were asked, who did not decide yet. */
export function stillToAgree({ askedOf, besluiten }: Goedkeuring): readonly Persoon[] {
  return askedOf.filter(({ id }) => !besluiten.some(({ door }) => door.id === id));
}

/** What a person decided last about a document, and the round that it was in. */
export type OwnDecision = Readonly<{ view: DocumentView; round: Goedkeuring; besluit: GeldigBesluit }>;

/** The documents that a person decided on, the last one first; what still waits for others is not among them. */
export function decidedDocuments(views: readonly DocumentView[], personId: string): readonly OwnDecision[] {
  return views
    .flatMap((view) => {
      const decided = view.rounds.flatMap((round): OwnDecision[] => {
        const besluit = round.besluiten.find(({ door }) => door.id === personId);
        return besluit === undefined || round.state === "open" ? [] : [{ view, round, besluit }];
      });
      return decided.slice(-1);
    })
    .toSorted((one, other) => other.besluit.at.localeCompare(one.besluit.at));
}
