import { useState } from "react";
import { beslissersIn } from "../../../../domain/instelling.ts";
import type { UitkomstHerziening } from "../../../../domain/goedkeuring.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import { reviewersOf } from "../../../../domain/procesherziening.ts";
import type { NotReviewed } from "../../../../sharepoint/approvals/review.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { ProcesView } from "../../../register/views.ts";
import { useSession } from "../../../SessionContext.tsx";

export type Herzien =
  | Readonly<{ state: "idle" | "busy" | "failed" }>
  | Readonly<{ state: "done"; uitkomst: UitkomstHerziening; next: string | undefined }>
  | Readonly<{ state: "refused"; refusal: NotReviewed["refusal"] }>;

/** Says what comes of looking at a process again; it counts as soon as the log has it. */
export function useHerziening(
  view: ProcesView,
): readonly [Herzien, (uitkomst: UitkomstHerziening, reason?: string) => void] {
  const { services } = useSession();
  const { desk, lists } = useRegister();
  const [state, setState] = useState<Herzien>({ state: "idle" });

  async function say(uitkomst: UitkomstHerziening, reason: string): Promise<Herzien> {
    const { review } = await desk();
    const answered = await review(view.id, view.proces.herzienVoor, { uitkomst, reason });
    const now = answered.ok ? answered.value : answered.error.case;
    if (now !== undefined) lists.processen.confirm(now.proces);
    await services.refresh();
    if (!answered.ok) return { state: "refused", refusal: answered.error.refusal };
    return { state: "done", uitkomst, next: answered.value.proces.value.herzienVoor };
  }

  return [
    state,
    (uitkomst, reason = "") => {
      if (state.state === "busy") return;
      setState({ state: "busy" });
      say(uitkomst, reason).then(setState, () => setState({ state: "failed" }));
    },
  ];
}

/** Who may say whether a process is still right. */
export function useReviewers({ id, proces }: ProcesView): readonly Persoon[] {
  const { rows } = useStore(useRegister().lists.instellingen);
  const beslissers = beslissersIn([...rows.values()].map(({ value }) => value));
  return reviewersOf(id, proces, beslissers, useToday());
}
