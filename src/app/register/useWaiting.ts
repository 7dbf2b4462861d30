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
import { type Asked, askedOf, type Decidable, decidedBy, type OwnDecisionOn, waitsForPerson } from "./decidable.ts";
import { type DueReview, dueReviews } from "./dueReviews.ts";
import { type RegisterSoon, useRegisterSoon } from "./useRegisterSoon.ts";
import type { VerslagView } from "./verslagView.ts";
import type { VoorstelView } from "./voorstelView.ts";
import type { WijkplanView } from "./wijkplanView.ts";

/** What waits for a decision: of this person, of others, and what this person decided before. */
type Divided<Asked, Decided> = Readonly<{
  mine: readonly Asked[];
  others: readonly Asked[];
  decided: readonly Decided[];
}>;

export type Waiting = Readonly<{
  punten: Divided<PuntView, PuntView>;
  documenten: Divided<AskedDocument, OwnDecision>;
  verslagen: Divided<Asked<VerslagView>, OwnDecisionOn<VerslagView>>;
  voorstellen: Divided<Asked<VoorstelView>, OwnDecisionOn<VoorstelView>>;
  wijkplannen: Divided<Asked<WijkplanView>, OwnDecisionOn<WijkplanView>>;
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
  const { documenten, verslagen, voorstellen, wijkplannen, processen, instellingen } = soon;
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
  const ofVerslagen = useMemo(() => divided(verslagen, me), [verslagen, me]);
  const ofVoorstellen = useMemo(() => divided(voorstellen, me), [voorstellen, me]);
  const ofWijkplannen = useMemo(() => divided(wijkplannen, me), [wijkplannen, me]);
  const due = useMemo(() => {
    const beslissers = beslissersIn(instellingen);
    return dueReviews({ processen: [...processen.values()], beslissers, log, botClientId }, me, today);
  }, [processen, instellingen, log, botClientId, me, today]);
  return {
    punten: ofPunten,
    documenten: ofDocuments,
    verslagen: ofVerslagen,
    voorstellen: ofVoorstellen,
    wijkplannen: ofWijkplannen,
    due,
    soon,
  };
}

function divided<V extends Decidable>(views: readonly V[], me: string): Divided<Asked<V>, OwnDecisionOn<V>> {
  const asked = askedOf(views);
  return {
    mine: asked.filter(({ view }) => waitsForPerson(view, me)),
    others: asked.filter(({ view }) => !waitsForPerson(view, me)),
    decided: decidedBy(views, me),
  };
}
