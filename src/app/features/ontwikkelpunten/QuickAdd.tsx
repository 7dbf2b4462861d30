import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { BRONNEN, type Bron, EXPLANATION_MAX, type Inhoud, TITLE_MAX } from "../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../components/GuardedText.tsx";
import { Notice } from "../../components/Notice.tsx";
import { type Guard, usePrivacyGuard } from "../../components/privacyGuard.ts";
import { privacyWords } from "../../components/privacyWords.ts";
import { useDraft } from "../../data/draft.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { quickWords } from "./quickWords.ts";
import { SimilarPunten } from "./SimilarPunten.tsx";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Draft = Readonly<{ sleutel: string; title: string; explanation: string; bron: Bron }>;
type Problem = "what" | "why" | "privacy";

/** The source that was chosen last is likely to be the next one too: a meeting brings more than one point. */
let lastBron: Bron = "casusoverleg";

const begin = (): Draft => ({ sleutel: crypto.randomUUID(), title: "", explanation: "", bron: lastBron });

/** Three fields, for during a meeting. Enter saves, and the next one is ready. */
export function QuickAdd() {
  const styles = useStyles();
  const words = useWords(quickWords);
  const { solveFirst } = useWords(privacyWords);
  const { services } = useSession();
  const guard = usePrivacyGuard();
  const [draft, change, clear] = useDraft("draft-punt", begin);
  const [problem, setProblem] = useState<Problem>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  function save(submit: boolean): void {
    const wrong = problemWith(draft, submit, guard.ready([draft.title, draft.explanation]));
    setProblem(wrong);
    if (wrong !== undefined) return;
    const { sleutel: key } = draft;
    services.outbox.add({ kind: "add", key, lane: key, inhoud: inhoudOf(draft), submit, at: services.now() });
    lastBron = draft.bron;
    clear();
    first.current?.focus();
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <p className={styles.intro}>{words.intro}</p>
      <QuickFields
        draft={draft}
        problem={problem}
        guard={guard}
        first={first}
        onChange={change}
        onSave={() => save(false)}
      />
      <div role="alert">{problem === "privacy" && <Notice intent="error">{solveFirst}</Notice>}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={() => save(true)}>{words.saveAndSubmit}</Button>
      </div>
    </form>
  );
}

type QuickFieldsProps = Readonly<{
  draft: Draft;
  problem: Problem | undefined;
  guard: Guard;
  first: RefObject<HTMLInputElement | null>;
  onChange: (draft: Draft) => void;
  onSave: () => void;
}>;

function QuickFields({ draft, problem, guard, first, onChange, onSave }: QuickFieldsProps) {
  const words = useWords(quickWords);
  const { bron: bronWords } = useWords(labels);
  const saveOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSave();
  };
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
        problem={problem === "what" ? words.whatMissing : undefined}
        onChange={(title) => onChange({ ...draft, title })}
        onKeyDown={saveOnEnter}
      />
      <SimilarPunten title={draft.title} />
      <GuardedText
        label={words.why}
        hint={words.whyHint}
        lines={4}
        maxLength={EXPLANATION_MAX}
        value={draft.explanation}
        guard={guard}
        problem={problem === "why" ? words.whyMissing : undefined}
        onChange={(explanation) => onChange({ ...draft, explanation })}
        onKeyDown={saveOnEnter}
      />
      <Field label={words.from} hint={words.enter}>
        <Select
          value={draft.bron}
          onChange={(_, { value }) => onChange({ ...draft, bron: bronFrom(value) })}
          onKeyDown={saveOnEnter}
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

function problemWith({ title, explanation }: Draft, submit: boolean, guarded: boolean): Problem | undefined {
  if (title.trim() === "") return "what";
  if (submit && explanation.trim() === "") return "why";
  return guarded ? undefined : "privacy";
}

function inhoudOf({ title, explanation, bron }: Draft): Inhoud {
  return { title: title.trim(), explanation: explanation.trim(), bron, deelvragen: [], getoetst: false };
}

function bronFrom(value: string): Bron {
  return BRONNEN.find((bron) => bron === value) ?? "anders";
}
