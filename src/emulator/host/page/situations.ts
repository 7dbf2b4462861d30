import * as v from "valibot";
import { SITUATION_IDS, type SituationId } from "../situationId.ts";
import { callJson } from "./http.ts";

export type Situation = Readonly<{
  id: SituationId;
  label: string;
  explanation: string;
  /** The network is gone: the browser knows it too. */
  offline?: true;
}>;

const NORMAL: Situation = { id: "normaal", label: "Normaal", explanation: "Alles werkt." };

/** What can go wrong around the tab, so that each of its states can be looked at. */
export const SITUATIONS: readonly Situation[] = [
  NORMAL,
  {
    id: "traag",
    label: "Trage verbinding",
    explanation: "Elk antwoord komt twee seconden later.",
  },
  {
    id: "druk",
    label: "Graph is druk",
    explanation: "Graph vraagt om tien seconden te wachten (429).",
  },
  {
    id: "storing",
    label: "Storing",
    explanation: "Graph is niet beschikbaar (503).",
  },
  {
    id: "geen-netwerk",
    label: "Geen netwerk",
    explanation: "Elke verbinding breekt af; de browser weet dat hij offline is.",
    offline: true,
  },
  {
    id: "verlopen",
    label: "Verlopen sessie",
    explanation: "Graph vraagt om opnieuw aan te melden.",
  },
];

/** The situation with this id; an unknown one is the normal one. */
export function findSituation(id: string): Situation {
  return SITUATIONS.find((situation) => situation.id === id) ?? NORMAL;
}

const answerSchema = v.object({ id: v.picklist(SITUATION_IDS) });

/** What is the matter now for this person; another page may have chosen it. Throws HttpFailure. */
export async function currentSituation(user: string): Promise<Situation> {
  const { id } = await callJson(answerSchema, "GET", `/host/situation?${new URLSearchParams({ user }).toString()}`);
  return findSituation(id);
}

/** Makes a situation come true, in the place of any other. Throws HttpFailure. */
export async function chooseSituation({ id }: Situation, user: string): Promise<Situation> {
  return findSituation((await callJson(answerSchema, "PUT", "/host/situation", { id, user })).id);
}
