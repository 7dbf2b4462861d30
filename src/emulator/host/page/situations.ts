import { call } from "./http.ts";

/** A rule of the emulator's faults, as far as the page uses it. */
type Fault = Readonly<{
  when: "before";
  status?: number;
  retryAfter?: number;
  latencyMs?: number;
  cut?: true;
}>;

export type Situation = Readonly<{
  id: string;
  label: string;
  explanation: string;
  faults: readonly Fault[];
  /** The network is gone: the browser knows it too. */
  offline?: true;
  /** The next calls of this person need a new sign-in. */
  challenge?: true;
}>;

const NORMAL: Situation = { id: "normaal", label: "Normaal", explanation: "Alles werkt.", faults: [] };

/** What can go wrong around the tab, so that each of its states can be looked at. */
export const SITUATIONS: readonly Situation[] = [
  NORMAL,
  {
    id: "traag",
    label: "Trage verbinding",
    explanation: "Elk antwoord komt twee seconden later.",
    faults: [{ when: "before", latencyMs: 2000 }],
  },
  {
    id: "druk",
    label: "Graph is druk",
    explanation: "Graph vraagt om tien seconden te wachten (429).",
    faults: [{ when: "before", status: 429, retryAfter: 10 }],
  },
  {
    id: "storing",
    label: "Storing",
    explanation: "Graph is niet beschikbaar (503).",
    faults: [{ when: "before", status: 503 }],
  },
  {
    id: "geen-netwerk",
    label: "Geen netwerk",
    explanation: "Elke verbinding breekt af; de browser weet dat hij offline is.",
    faults: [{ when: "before", cut: true }],
    offline: true,
  },
  {
    id: "verlopen",
    label: "Verlopen sessie",
    explanation: "Graph vraagt om opnieuw aan te melden.",
    faults: [],
    challenge: true,
  },
];

/** The situation with this id; an unknown one is the normal one. */
export function findSituation(id: string): Situation {
  return SITUATIONS.find((situation) => situation.id === id) ?? NORMAL;
}

/** Makes a situation come true for everybody who uses this emulator. Throws HttpFailure. */
export async function applySituation({ faults, challenge }: Situation, user: string): Promise<void> {
  await call("DELETE", "/emulator/faults");
  if (faults.length > 0) await call("POST", "/emulator/faults", faults);
  if (challenge) await call("POST", "/emulator/claims", { user });
}
