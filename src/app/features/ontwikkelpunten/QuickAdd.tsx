import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Bron } from "../../../domain/ontwikkelpunt.ts";
import { focusFirstProblem } from "../../components/firstField.ts";
import { usePrivacyGuard } from "../../components/privacyGuard.ts";
import { useDraft } from "../../data/draft.ts";
import { useStore } from "../../data/store.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { useAddress } from "../../useAddress.ts";
import { addPunt, fitsPunt } from "../../writes/newPunt.ts";
import { type Attempt, type Draft, isReady, isSecond, QuickFields, useProblems } from "./QuickFields.tsx";
import { quickWords } from "./quickWords.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

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

/** To which process the points will belong, when somebody came from there. */
function ForProces({ id }: Readonly<{ id: string }>) {
  const styles = useStyles();
  const words = useWords(quickWords);
  const { services } = useSession();
  const proces = useStore(services.lists.processen).rows.get(id);
  return proces === undefined ? null : <p className={styles.intro}>{words.forProces(proces.value.title)}</p>;
}
