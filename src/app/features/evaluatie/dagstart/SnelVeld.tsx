import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Niveau, Onderdeel } from "../../../../domain/evaluatie.ts";
import { focusFirstProblem } from "../../../components/firstField.ts";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { beginLine, type LineDraft, type LineProblem, linePlace, problemsIn } from "../verslag/lineDraft.ts";
import { regelWords } from "../verslag/regelWords.ts";
import { useSay } from "../verslag/Said.tsx";
import { useAddLine } from "../verslag/useAddLine.ts";
import { useDagstartStyles } from "./dagstartStyles.ts";
import { type Kind, KINDS, SnelFields } from "./SnelFields.tsx";
import { dagstartWords } from "./words.ts";

const NO_PROBLEMS: ReadonlySet<LineProblem> = new Set();

type Gebied = Readonly<{ gebied: Onderdeel }>;

const everything = (): Gebied => ({ gebied: "algemeen" });

export type SnelVeldProps = Readonly<{ evaluatieId: string; niveau: Niveau }>;

/**
 * What is new, in three fields: a point with why and about what, an action with who and when, or a signal for the level
 * above. Enter goes on from what to why, and then adds it; the next one is ready, about the same area.
 */
export function SnelVeld({ evaluatieId, niveau }: SnelVeldProps) {
  const styles = useDagstartStyles();
  const { add: words } = useWords(dagstartWords);
  const regel = useWords(regelWords);
  const say = useSay();
  const addLine = useAddLine();
  const guard = usePrivacyGuard();
  const titleId = useId();
  // The same draft as under "Algemeen" in the minutes: what was typed here and not added is there as well.
  const [kept, change, clear] = useDraft(linePlace(evaluatieId, "algemeen"), beginLine);
  const [{ gebied }, chooseGebied] = useDraft(`draft-dagstart-gebied-${evaluatieId}`, everything);
  const [kind, setKind] = useState<Kind>(KINDS.find((each) => each === kept.soort) ?? "punt");
  const form = useRef<HTMLFormElement>(null);
  const what = useRef<HTMLInputElement>(null);
  const why = useRef<HTMLInputElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);
  const draft: LineDraft = { ...kept, soort: kind };
  const problems = problemsIn(draft, guard);

  function submit(): void {
    if (problems.size > 0) return setTries(tries + 1);
    const asksWhy = kind === "punt" && draft.toelichting.trim() === "";
    if (asksWhy && document.activeElement === what.current) return why.current?.focus();
    addLine(draft, { evaluatieId, niveau, onderdeel: kind === "actie" ? "algemeen" : gebied });
    say(regel.said[kind]);
    setTries(0);
    clear();
    what.current?.focus();
  }

  return (
    <form
      ref={form}
      className={styles.quick}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id={titleId} className={styles.kind}>
        {words.title}
      </h2>
      <SnelFields
        draft={draft}
        gebied={gebied}
        guard={guard}
        what={what}
        why={why}
        problems={tries === 0 ? NO_PROBLEMS : problems}
        onKind={setKind}
        onGebied={(chosen) => chooseGebied({ gebied: chosen })}
        onChange={change}
      />
      <Button type="submit" size="large" className={styles.add}>
        {words.add}
      </Button>
    </form>
  );
}
