import { useState } from "react";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { calendarDateOf } from "../../../../domain/time.ts";
import { useStore } from "../../../data/store.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useAgenda } from "../verslag/useAgenda.ts";

/** One thing to talk about; `id` is the row of the action or of the point. */
export type Slide = Readonly<{ kind: "actie" | "punt" | "nieuw"; id: string; again: boolean }>;

/**
 * What the dagstart goes through: what people promised, what waits for a decision, and what is new since the last one.
 * What is finished on the way stays in its place, so that nothing moves under the hand of who leads the meeting.
 */
export function useSlides(id: string, evaluatie: Evaluatie): readonly Slide[] {
  const now = useSlidesNow(id, evaluatie);
  const [seen, setSeen] = useState(now);
  const more = now.filter((slide) => !seen.some((each) => each.kind === slide.kind && each.id === slide.id));
  if (more.length === 0) return seen;
  const next = [...seen, ...more];
  setSeen(next);
  return next;
}

function useSlidesNow(id: string, evaluatie: Evaluatie): readonly Slide[] {
  const { services } = useSession();
  const { acties, punten, vorige } = useAgenda(id, evaluatie);
  const waiting = new Set(punten.map(({ punt }) => punt.id));
  const since = vorige?.naam.date;
  const fresh = useStore(services.punten)
    .filter(({ point }) => point.status === "new" && point.evaluatieId !== id)
    .filter((punt) => !waiting.has(punt.id) && punt.stored !== undefined)
    .filter(({ createdAt }) => since !== undefined && calendarDateOf(createdAt) >= since)
    .toReversed();
  return [
    ...acties.map((actie): Slide => ({ kind: "actie", id: actie.id, again: false })),
    ...punten.map(({ punt, again }): Slide => ({ kind: "punt", id: punt.id, again })),
    ...fresh.map((punt): Slide => ({ kind: "nieuw", id: punt.id, again: false })),
  ];
}
