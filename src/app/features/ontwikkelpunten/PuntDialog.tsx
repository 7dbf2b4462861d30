import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { messageLink, withMessageLink } from "../../../domain/berichtlink.ts";
import { closeDialog } from "../../../teams/dialog.ts";
import { focusFirstProblem } from "../../components/firstField.ts";
import { Notice } from "../../components/Notice.tsx";
import { usePrivacyGuard } from "../../components/privacyGuard.ts";
import { forgetDraft, useDraft } from "../../data/draft.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { useAddress } from "../../useAddress.ts";
import { addPunt, fitsPunt } from "../../writes/newPunt.ts";
import { dialogWords } from "./dialogWords.ts";
import { DialogState } from "./DialogState.tsx";
import { type Draft, isReady, isSecond, QuickFields, useProblems } from "./QuickFields.tsx";
import { quickWords } from "./quickWords.ts";
import { useSaving } from "./useSaving.ts";

const useStyles = makeStyles({
  page: { display: "grid", alignContent: "start", rowGap: tokens.spacingVerticalM, padding: tokens.spacingVerticalL },
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  scroll: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the bot put in the address when somebody chose *Maak ontwikkelpunt*; it fills in, and decides nothing. */
function useGiven() {
  const { params } = useAddress();
  const [given] = useState(() => ({
    sleutel: params.sleutel ?? crypto.randomUUID(),
    text: params.tekst ?? "",
    link: messageLink(params.bericht ?? ""),
    isMasked: params.weggelaten !== undefined,
    isCut: params.ingekort !== undefined,
  }));
  return given;
}

function placeOf(sleutel: string): string {
  return `draft-punt-${sleutel}`;
}

/** The quick form in a dialog of Teams. It closes once SharePoint has the point, and hands over its key. */
export function PuntDialog() {
  const styles = useStyles();
  const words = useWords(dialogWords);
  const quick = useWords(quickWords);
  const { services } = useSession();
  const given = useGiven();
  const { sleutel, link } = given;
  const guard = usePrivacyGuard();
  const [draft, change] = useDraft<Draft>(placeOf(sleutel), () => ({
    sleutel,
    title: "",
    explanation: given.text,
    bron: "anders",
  }));
  const [refused, setRefused] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const problemsNow = useProblems(guard);
  const saving = useSaving(sleutel);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (refused > 0) focusFirstProblem(form.current);
  }, [refused]);
  useEffect(() => {
    if (saving.state !== "saved") return;
    forgetDraft(placeOf(sleutel));
    closeDialog({ sleutel });
  }, [saving.state, sleutel]);

  function save(): void {
    const punt = { ...draft, explanation: withMessageLink(draft.explanation, link) };
    if (!isReady(problemsNow(draft, { submit: false })) || !fitsPunt(punt)) return setRefused(refused + 1);
    setRefused(0);
    saving.begin(addPunt(punt, {}, { key: sleutel, submit: false, at: services.now() }));
  }

  function saveByKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!event.repeat && saving.state === "open") save();
  }

  return (
    <main className={styles.scroll} aria-label={words.label}>
      <div className={styles.page}>
        {given.isMasked && <Notice intent="warning">{words.masked}</Notice>}
        {given.isCut && <Notice intent="info">{words.cut}</Notice>}
        <form
          ref={form}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (saving.state === "open") save();
          }}
        >
          <p className={styles.intro}>{quick.intro}</p>
          <QuickFields
            draft={draft}
            problems={refused === 0 ? {} : problemsNow(draft, { submit: false })}
            guard={guard}
            first={first}
            onChange={change}
            onKeyDown={saveByKey}
            plain
          />
          {link !== undefined && <p className={styles.intro}>{words.linked}</p>}
          <DialogState saving={saving} />
          <div>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={saving.state !== "open"}
              onClick={(event) => isSecond(event) && event.preventDefault()}
            >
              {quick.save}
            </Button>
          </div>
        </form>
      </div>
    </main>
  );
}
