import { useState } from "react";

/** What a press begins: whether it runs, and whether it failed. */
export type Press = Readonly<{ busy: boolean; failed: boolean; press: (work: () => Promise<void>) => void }>;

/** Runs one thing at a time; a second press while it runs does nothing. */
export function usePress(): Press {
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  const press = (work: () => Promise<void>): void => {
    if (state === "busy") return;
    setState("busy");
    work().then(
      () => setState("ready"),
      () => setState("failed"),
    );
  };
  return { busy: state === "busy", failed: state === "failed", press };
}
