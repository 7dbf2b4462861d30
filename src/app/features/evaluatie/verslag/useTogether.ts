import { useEffect } from "react";
import { useRegister } from "../../../register/useRegister.ts";

/** So soon people see what somebody beside them writes. It costs four units a minute, and only while minutes are written. */
const LOOK_EVERY_MS = 15_000;

/** Follows the lines of minutes closely while they can be written in and somebody looks at them. */
export function useTogether(open: boolean): void {
  const { feeds } = useRegister();
  useEffect(() => {
    if (!open) return undefined;
    let turn = 0;
    const looking = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      turn += 1;
      void (turn % 3 === 0 ? feeds.afspraken : feeds.regels).poll().catch(() => undefined);
    }, LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [open, feeds]);
}
