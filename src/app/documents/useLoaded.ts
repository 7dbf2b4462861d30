import { useEffect, useState } from "react";

/** Something that is read or fetched first. `again` tries anew after it failed. */
export type Loaded<T> = Readonly<
  { state: "loading" } | { state: "ready"; value: T } | { state: "failed"; again: () => void }
>;

type Outcome<T> = Readonly<{ of: () => Promise<T>; attempt: number; loaded: Loaded<T> }>;

/** Loads as soon as it is shown, and anew when `load` becomes another function: keep it the same between renders. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T>>();

  useEffect(() => {
    let gone = false;
    const settle = (loaded: Loaded<T>): void => {
      if (!gone) setOutcome({ of: load, attempt, loaded });
    };
    load().then(
      (value) => settle({ state: "ready", value }),
      () => settle({ state: "failed", again: () => setAttempt(attempt + 1) }),
    );
    return () => {
      gone = true;
    };
  }, [load, attempt]);

  return outcome?.of === load && outcome.attempt === attempt ? outcome.loaded : { state: "loading" };
}
