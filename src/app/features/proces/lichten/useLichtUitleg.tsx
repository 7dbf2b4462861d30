import { type ReactElement, Suspense, useCallback, useState } from "react";
import type { LichtNaam } from "../../../../domain/lichten.ts";
import { part } from "../../../parts.ts";
import type { ProcesView } from "../../../register/views.ts";
import type { ShowLicht } from "./LichtKnop.tsx";

const LichtUitleg = part(() => import("./LichtUitleg.tsx").then((module) => module.LichtUitleg));

type Shown = Readonly<{ procesId: string; naam: LichtNaam; at: HTMLElement }>;

/** One explanation for all the lights of a screen: hundreds of them stand there. */
export function useLichtUitleg(
  processen: readonly ProcesView[],
): Readonly<{ show: ShowLicht; uitleg: ReactElement | undefined }> {
  const [shown, setShown] = useState<Shown>();
  const show = useCallback<ShowLicht>((procesId, naam, at) => setShown({ procesId, naam, at }), []);
  const proces = processen.find(({ id }) => id === shown?.procesId);
  if (shown === undefined || proces === undefined) return { show, uitleg: undefined };
  const { naam, at } = shown;
  const uitleg = (
    <Suspense fallback={null}>
      <LichtUitleg proces={proces} naam={naam} at={at} onClose={() => setShown(undefined)} />
    </Suspense>
  );
  return { show, uitleg };
}
