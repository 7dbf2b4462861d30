import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { DateField } from "../../../components/DateField.tsx";
import { focusFirstProblem } from "../../../components/firstField.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { type Guard, usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import {
  beginLine,
  type LineDraft,
  type LineProblem,
  linePlace,
  maxLengthOf,
  problemsIn,
} from "../verslag/lineDraft.ts";
import { regelWords } from "../verslag/regelWords.ts";
import { useSay } from "../verslag/Said.tsx";
import { type LinePlace, useAddLine } from "../verslag/useAddLine.ts";
import { useDagstartStyles } from "./dagstartStyles.ts";
import { dagstartWords } from "./words.ts";

const KINDS = ["punt", "actie"] as const;
type Kind = (typeof KINDS)[number];

const NO_PROBLEMS: ReadonlySet<LineProblem> = new Set();

/** What is new, in one line: what, and for an action who and when. Enter adds it, and the next one is ready. */
export function SnelVeld({ place }: Readonly<{ place: LinePlace }>) {
  const styles = useDagstartStyles();
  const { add: words } = useWords(dagstartWords);
  const regel = useWords(regelWords);
  const say = useSay();
  const addLine = useAddLine();
  const guard = usePrivacyGuard();
  const titleId = useId();
  // The same draft as under "Algemeen" in the minutes: what was typed here and not added is there as well.
  const [kept, change, clear] = useDraft(linePlace(place.evaluatieId, place.onderdeel), beginLine);
  const [kind, setKind] = useState<Kind>(kept.soort === "actie" ? "actie" : "punt");
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);
  const draft: LineDraft = { ...kept, soort: kind };
  const problems = problemsIn(draft, guard);

  function submit(): void {
    if (problems.size > 0) return setTries(tries + 1);
    addLine(draft, place);
    say(regel.said[kind]);
    setTries(0);
    clear();
    field.current?.focus();
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
        guard={guard}
        fieldRef={field}
        problems={tries === 0 ? NO_PROBLEMS : problems}
        onKind={setKind}
        onChange={change}
      />
      <Button type="submit" size="large" className={styles.add}>
        {words.add}
      </Button>
    </form>
  );
}

type SnelFieldsProps = Readonly<{
  draft: LineDraft;
  guard: Guard;
  fieldRef: RefObject<HTMLInputElement | null>;
  problems: ReadonlySet<LineProblem>;
  onKind: (kind: Kind) => void;
  onChange: (draft: LineDraft) => void;
}>;

function SnelFields({ draft, guard, fieldRef, problems, onKind, onChange }: SnelFieldsProps) {
  const styles = useDagstartStyles();
  const { add: words } = useWords(dagstartWords);
  const regel = useWords(regelWords);
  const { solveFirst } = useWords(privacyWords);
  const { soort } = draft;
  const problem = problems.has("text-missing") ? regel.textMissing : problems.has("privacy") ? solveFirst : undefined;
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={words.kind}
        value={soort}
        onChange={(_, { value }) => onKind(value === "actie" ? "actie" : "punt")}
      >
        {KINDS.map((each) => (
          <Radio key={each} value={each} label={regel.soort[each]} />
        ))}
      </RadioGroup>
      <div className={styles.fields}>
        <GuardedText
          label={words.what}
          required
          maxLength={maxLengthOf(soort)}
          fieldRef={fieldRef}
          value={draft.tekst}
          guard={guard}
          problem={problem}
          onChange={(tekst) => onChange({ ...draft, tekst })}
        />
        {soort === "actie" && (
          <>
            <PersonPicker
              label={words.who}
              required
              value={draft.persoon}
              problem={problems.has("eigenaar-missing") ? regel.eigenaarMissing : undefined}
              onChange={(persoon) => onChange({ ...draft, persoon })}
            />
            <DateField label={words.when} value={draft.datum} onChange={(datum) => onChange({ ...draft, datum })} />
          </>
        )}
      </div>
    </>
  );
}
