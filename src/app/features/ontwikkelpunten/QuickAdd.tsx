import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from "react";
import { BRONNEN, type Bron, EXPLANATION_MAX, TITLE_MAX } from "../../../domain/ontwikkelpunt.ts";
import { focusFirstProblem } from "../../components/firstField.ts";
import { GuardedText } from "../../components/GuardedText.tsx";
import { type Guard, usePrivacyGuard } from "../../components/privacyGuard.ts";
import { privacyWords } from "../../components/privacyWords.ts";
import { SimilarPunten } from "../../components/SimilarPunten.tsx";
import { useDraft } from "../../data/draft.ts";
import { useStore } from "../../data/store.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { useAddress } from "../../useAddress.ts";
import { addPunt, fitsPunt, type QuickPunt } from "../../writes/newPunt.ts";
import { quickWords } from "./quickWords.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Draft = QuickPunt & Readonly<{ sleutel: string }>;
/** What people were about to do when there was something wrong. */
type Attempt = Readonly<{ submit: boolean }>;

/** The source that was chosen last is likely to be the next one too: a meeting brings more than one point. */
let lastBron: Bron = "casusoverleg";

const begin = (): Draft => ({ sleutel: crypto.randomUUID(), title: "", explanation: "", bron: lastBron });

/** Three fields, for during a meeting. Enter saves, and the next one is ready. */
export function QuickAdd() {
  const styles = useStyles();
  const words = useWords(quickWords);
  const { services } = useSession();
  const { bij } = useAddress().params;
  const guard = usePrivacyGuard();
  const [draft, change, clear] = useDraft("draft-punt", begin);
  const [refused, setRefused] = useState<Attempt>();
  const justSaved = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const problemsNow = useProblems(guard);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (refused !== undefined) focusFirstProblem(form.current);
  }, [refused]);

  function save(attempt: Attempt): void {
    if (!isReady(problemsNow(draft, attempt)) || !fitsPunt(draft)) return setRefused(attempt);
    const { sleutel: key } = draft;
    const { submit } = attempt;
    services.outbox.add(addPunt(draft, { procesId: bij }, { key, submit, at: services.now() }));
    lastBron = draft.bron;
    setRefused(undefined);
    clear();
    justSaved.current = true;
    first.current?.focus();
  }

  /** Enter that is held, or pressed once more, is about the point that was saved. */
  function saveByKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!event.repeat && !justSaved.current) save({ submit: false });
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save({ submit: false });
      }}
    >
      <p className={styles.intro}>{words.intro}</p>
      {bij !== undefined && <ForProces id={bij} />}
      <QuickFields
        draft={draft}
        problems={refused === undefined ? {} : problemsNow(draft, refused)}
        guard={guard}
        first={first}
        onChange={(next) => {
          justSaved.current = false;
          change(next);
        }}
        onKeyDown={saveByKey}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" onClick={(event) => isSecond(event) && event.preventDefault()}>
          {words.save}
        </Button>
        <Button onClick={(event) => !isSecond(event) && save({ submit: true })}>{words.saveAndSubmit}</Button>
      </div>
    </form>
  );
}

type QuickFieldsProps = Readonly<{
  draft: Draft;
  problems: Problems;
  guard: Guard;
  first: RefObject<HTMLInputElement | null>;
  onChange: (draft: Draft) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

function QuickFields({ draft, problems, guard, first, onChange, onKeyDown }: QuickFieldsProps) {
  const words = useWords(quickWords);
  const { bron: bronWords } = useWords(labels);
  return (
    <>
      <GuardedText
        label={words.what}
        hint={words.whatHint}
        required
        maxLength={TITLE_MAX}
        fieldRef={first}
        value={draft.title}
        guard={guard}
        problem={problems.title}
        onChange={(title) => onChange({ ...draft, title })}
        onKeyDown={onKeyDown}
      />
      <SimilarPunten title={draft.title} />
      <GuardedText
        label={words.why}
        hint={words.whyHint}
        lines={4}
        maxLength={EXPLANATION_MAX}
        value={draft.explanation}
        guard={guard}
        problem={problems.explanation}
        onChange={(explanation) => onChange({ ...draft, explanation })}
        onKeyDown={onKeyDown}
      />
      <Field label={words.from} hint={words.enter}>
        <Select
          value={draft.bron}
          onChange={(_, { value }) => onChange({ ...draft, bron: bronFrom(value) })}
          onKeyDown={onKeyDown}
        >
          {BRONNEN.map((bron) => (
            <option key={bron} value={bron}>
              {bronWords[bron]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** What is wrong with each field, in words. */
type Problems = Readonly<{ title?: string | undefined; explanation?: string | undefined }>;

/** Judges what stands in the form now, so that a problem goes as soon as it is solved. */
function useProblems(guard: Guard): (draft: Draft, attempt: Attempt) => Problems {
  const { whatMissing, whyMissing } = useWords(quickWords);
  const { solveFirst } = useWords(privacyWords);
  const problemOf = (text: string, missing: string | undefined): string | undefined => {
    if (text.trim() === "") return missing;
    return guard.ready([text]) ? undefined : solveFirst;
  };
  return ({ title, explanation }, { submit }) => ({
    title: problemOf(title, whatMissing),
    explanation: problemOf(explanation, submit ? whyMissing : undefined),
  });
}

function isReady({ title, explanation }: Problems): boolean {
  return title === undefined && explanation === undefined;
}

/** The second half of a double click. */
function isSecond({ detail }: MouseEvent): boolean {
  return detail > 1;
}

/** To which process the points will belong, when somebody came from there. */
function ForProces({ id }: Readonly<{ id: string }>) {
  const styles = useStyles();
  const words = useWords(quickWords);
  const { services } = useSession();
  const proces = useStore(services.lists.processen).rows.get(id);
  return proces === undefined ? null : <p className={styles.intro}>{words.forProces(proces.value.title)}</p>;
}

function bronFrom(value: string): Bron {
  return BRONNEN.find((bron) => bron === value) ?? "anders";
}
