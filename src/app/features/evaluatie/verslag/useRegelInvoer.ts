import { type RefObject, useEffect, useRef, useState } from "react";
import { type OordeelRefusal, oordeelRefusal } from "../../../../domain/oordelen.ts";
import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import { focusFirstProblem } from "../../../components/firstField.ts";
import { type Guard, usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import {
  beginLine,
  type LineDraft,
  type LineProblem,
  linePlace,
  problemsIn,
  readCommand,
  structuredIn,
  turnedInto,
} from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { type LinePlace, useAddLine } from "./useAddLine.ts";
import { useLikelyBeslisser } from "./useLikelyBeslisser.ts";
import { useReplaceOordeel } from "./useReplaceOordeel.ts";

export type RegelInvoer = Readonly<{
  draft: LineDraft;
  guard: Guard;
  form: RefObject<HTMLFormElement | null>;
  field: RefObject<HTMLInputElement | null>;
  /** What is shown of what has to be solved: nothing before somebody tried. */
  problems: ReadonlySet<LineProblem>;
  refusal: OordeelRefusal | undefined;
  /** What the judgement says that stands in this part. */
  standing: string | undefined;
  change: (draft: LineDraft) => void;
  type: (tekst: string) => void;
  turnInto: (next: Pick<LineDraft, "soort" | "tekst">) => void;
  submit: () => void;
  /** Puts what was typed in the place of the judgement that stands there; undefined when that cannot be done now. */
  replace: (() => void) | undefined;
}>;

const NO_PROBLEMS: ReadonlySet<LineProblem> = new Set();

/** What somebody types under a part of the minutes, until it is added there. `regels` stand in that part. */
export function useRegelInvoer(place: LinePlace, regels: readonly Row<Verslagregel>[]): RegelInvoer {
  const words = useWords(regelWords);
  const say = useSay();
  const addLine = useAddLine();
  const guard = usePrivacyGuard();
  const kinds = structuredIn(place);
  const likely = useLikelyBeslisser(place.evaluatieId);
  const [draft, change, clear] = useDraft(linePlace(place.evaluatieId, place.onderdeel), beginLine);
  const { standing, replace } = useReplaceOordeel(regels);
  const refusal = refusalFor(draft, regels);
  const own = problemsIn(draft, guard);
  const problems = refusal === undefined ? own : new Set([...own, refusal]);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);

  function turnInto(next: Pick<LineDraft, "soort" | "tekst">): void {
    setTries(0);
    change(turnedInto(draft, next, likely));
    field.current?.focus();
  }

  function type(tekst: string): void {
    const command = readCommand(tekst, words.commands, kinds);
    // What was wrong before is not what is wrong with a command, nor is that asked for before it was filled in.
    if (command !== undefined) setTries(0);
    const isWhole = command !== undefined && /^\/\p{L}+\s/u.test(tekst);
    change(isWhole ? turnedInto(draft, command, likely) : { ...draft, tekst });
  }

  function submit(): void {
    const command = readCommand(draft.tekst, words.commands, kinds);
    if (command !== undefined) return turnInto(command);
    if (draft.soort === "tekst" && draft.tekst.trim() === "") return field.current?.focus();
    if (problems.size > 0) return setTries(tries + 1);
    addLine(draft, place);
    finish(words.said[draft.soort]);
  }

  function finish(said: string): void {
    say(said);
    setTries(0);
    clear();
    field.current?.focus();
  }

  function putInPlace(): void {
    if (own.size > 0) return setTries(tries + 1);
    replace?.(draft);
    finish(words.said.saved);
  }

  return {
    draft,
    guard,
    form,
    field,
    problems: tries === 0 ? NO_PROBLEMS : problems,
    refusal,
    standing,
    change,
    type,
    turnInto,
    submit,
    replace: replace && putInPlace,
  };
}

function refusalFor({ soort }: LineDraft, regels: readonly Row<Verslagregel>[]): OordeelRefusal | undefined {
  return oordeelRefusal(
    soort,
    regels.map(({ value }) => value),
  );
}
