import { useMemo } from "react";
import { beslissersIn } from "../../domain/instelling.ts";
import { waitingPunten, waitsFor, wasDecidedBy } from "../data/decisions.ts";
import type { PuntView } from "../data/puntView.ts";
import { useStore } from "../data/store.ts";
import { useToday } from "../data/useNow.ts";
import { useSession } from "../SessionContext.tsx";
import {
  type AskedDocument,
  askedDocuments,
  decidedDocuments,
  documentWaitsFor,
  type OwnDecision,
} from "./documentDecisions.ts";
import { type DueReview, dueReviews } from "./dueReviews.ts";
import { type RegisterSoon, useRegisterSoon } from "./useRegisterSoon.ts";

/** What waits for a decision: of this person, of others, and what this person decided before. */
type Divided<Asked, Decided> = Readonly<{
  mine: readonly Asked[];
  others: readonly Asked[];
  decided: readonly Decided[];
}>;

export type Waiting = Readonly<{
  punten: Divided<PuntView, PuntView>;
  documenten: Divided<AskedDocument, OwnDecision>;
  /** Processes that this person is to look at again. */
  due: readonly DueReview[];
  soon: RegisterSoon;
}>;

/** Points are there at once; documents and processes as soon as they were read. */
export function useWaiting(me: string): Waiting {
  const { services } = useSession();
  const today = useToday();
  const punten = useStore(services.punten);
  const log = useStore(services.approvalLog);
  const soon = useRegisterSoon();
  const { documenten, processen, instellingen } = soon;
  const { botClientId } = services;
  const ofPunten = useMemo(() => {
    const waiting = waitingPunten(punten);
    return {
      mine: waiting.filter((punt) => waitsFor(punt, me)),
      others: waiting.filter((punt) => !waitsFor(punt, me)),
      decided: punten.filter((punt) => wasDecidedBy(punt, me)),
    };
  }, [punten, me]);
  const ofDocuments = useMemo(() => {
    const asked = askedDocuments(documenten);
    return {
      mine: asked.filter(({ view }) => documentWaitsFor(view, me)),
      others: asked.filter(({ view }) => !documentWaitsFor(view, me)),
      decided: decidedDocuments(documenten, me),
    };
  }, [documenten, me]);
  const due = useMemo(() => {
    const beslissers = beslissersIn(instellingen);
    return dueReviews({ processen: [...processen.values()], beslissers, log, botClientId }, me, today);
  }, [processen, instellingen, log, botClientId, me, today]);
  return { punten: ofPunten, documenten: ofDocuments, due, soon };
}
