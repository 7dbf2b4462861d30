import { useEffect, useMemo, useState } from "react";
import { isFailure } from "../../../sharepoint/graph/failure.ts";
import { useRegister } from "../../register/useRegister.ts";
import { askedNumber } from "./number.ts";
import { NO_TEXT_HITS, type TextHits, textHitsOf } from "./textHits.ts";

/** Looking for words in the text of files; `hits` is empty until they are found. */
export type TextSearch = Readonly<{
  state: "idle" | "asking" | "found" | "offline" | "failed";
  hits: TextHits;
  again: () => void;
}>;

type Question = Readonly<{ query: string; attempt: number }>;
type Answer = Readonly<{ to: Question; state: "found" | "offline" | "failed"; hits: TextHits }>;

/** SharePoint is asked once somebody stops typing. */
const PAUSE_MS = 300;
const LEAST_LETTERS = 2;
/** More than this nobody reads through. */
const MOST_HITS = 100;

/** Asks SharePoint for the files that hold the words; what was asked before that is called off. */
export function useTextSearch(query: string): TextSearch {
  const { files } = useRegister();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const question = useMemo(() => ({ query, attempt }), [query, attempt]);
  const tells = isTelling(query);

  useEffect(() => {
    if (!tells) return undefined;
    const stop = new AbortController();
    const settle = (state: Answer["state"], hits = NO_TEXT_HITS): void => {
      if (!stop.signal.aborted) setAnswer({ to: question, state, hits });
    };
    const ask = async (): Promise<void> => {
      try {
        if (!navigator.onLine) return settle("offline");
        const found = await (await files()).search(question.query, { size: MOST_HITS }, stop.signal);
        settle("found", textHitsOf(found));
      } catch (error) {
        settle(isFailure(error, "unreachable") ? "offline" : "failed");
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [files, question, tells]);

  const again = (): void => setAttempt(attempt + 1);
  if (!tells) return { state: "idle", hits: NO_TEXT_HITS, again };
  if (answer?.to !== question) return { state: "asking", hits: NO_TEXT_HITS, again };
  return { state: answer.state, hits: answer.hits, again };
}

/** One letter stands everywhere, and a number with its kind is no word of a text. */
function isTelling(query: string): boolean {
  return (query.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_LETTERS && askedNumber(query)?.kind === undefined;
}
