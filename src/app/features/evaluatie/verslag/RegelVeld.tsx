import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { focusFirstProblem } from "../../../components/firstField.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { type Guard, usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { SimilarPunten } from "../../../components/SimilarPunten.tsx";
import { useDraft } from "../../../data/draft.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { ExtraFields } from "./ExtraFields.tsx";
import {
  beginLine,
  type LineDraft,
  type LineProblem,
  linePlace,
  maxLengthOf,
  problemsIn,
  readCommand,
  structuredIn,
  turnedInto,
} from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { SoortKeuze } from "./SoortKeuze.tsx";
import { type LinePlace, useAddLine } from "./useAddLine.ts";
import { useLikelyBeslisser } from "./useLikelyBeslisser.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const NO_PROBLEMS: ReadonlySet<LineProblem> = new Set();

/** The line under a part of the minutes that people type in. Enter adds what stands there, and the next one is ready. */
export function RegelVeld({ place }: Readonly<{ place: LinePlace }>) {
  const styles = useStyles();
  const words = useWords(regelWords);
  const say = useSay();
  const addLine = useAddLine();
  const guard = usePrivacyGuard();
  const { evaluatieId, onderdeel } = place;
  const kinds = structuredIn(place);
  const likely = useLikelyBeslisser(evaluatieId);
  const [draft, change, clear] = useDraft(linePlace(evaluatieId, onderdeel), beginLine);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);

  const turnInto = (next: Pick<LineDraft, "soort" | "tekst">): void => {
    setTries(0);
    change(turnedInto(draft, next, likely));
    field.current?.focus();
  };
  const type = (tekst: string): void => {
    const command = readCommand(tekst, words.commands, kinds);
    // What was wrong before is not what is wrong with a command, nor is that asked for before it was filled in.
    if (command !== undefined) setTries(0);
    const isWhole = command !== undefined && /^\/\p{L}+\s/u.test(tekst);
    change(isWhole ? turnedInto(draft, command, likely) : { ...draft, tekst });
  };

  function submit(): void {
    const command = readCommand(draft.tekst, words.commands, kinds);
    if (command !== undefined) return turnInto(command);
    if (draft.soort === "tekst" && draft.tekst.trim() === "") return field.current?.focus();
    if (problemsIn(draft, guard).size > 0) return setTries(tries + 1);
    addLine(draft, place);
    say(words.said[draft.soort]);
    setTries(0);
    clear();
    field.current?.focus();
  }

  return (
    // The keys of every field in it bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      noValidate
      onKeyDown={(event) => {
        if (!leavesKind(event, draft)) return;
        event.preventDefault();
        turnInto({ soort: "tekst", tekst: draft.tekst });
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LineFields
        draft={draft}
        place={place}
        guard={guard}
        fieldRef={field}
        problems={tries === 0 ? NO_PROBLEMS : problemsIn(draft, guard)}
        onType={type}
        onEnter={submit}
        onChange={change}
      />
      <div className={styles.bar}>
        <Button type="submit" size="small" appearance={draft.tekst === "" ? "secondary" : "primary"}>
          {words.add}
        </Button>
        <SoortKeuze place={place} chosen={draft.soort} onChoose={(soort) => turnInto({ soort, tekst: draft.tekst })} />
      </div>
    </form>
  );
}

/** Escape, or going back in an empty field, makes an ordinary line of it again; a list that is open closes first. */
function leavesKind({ key, target }: KeyboardEvent, { soort, tekst }: LineDraft): boolean {
  if (soort === "tekst" || !(target instanceof HTMLElement)) return false;
  if (key === "Escape") return target.getAttribute("aria-expanded") !== "true";
  const isField =
    target instanceof HTMLInputElement && target.type === "text" && target.getAttribute("role") !== "combobox";
  return key === "Backspace" && isField && tekst === "";
}

type LineFieldsProps = Readonly<{
  draft: LineDraft;
  place: LinePlace;
  guard: Guard;
  fieldRef: RefObject<HTMLInputElement | null>;
  problems: ReadonlySet<LineProblem>;
  onType: (tekst: string) => void;
  onEnter: () => void;
  onChange: (draft: LineDraft) => void;
}>;

function LineFields({ draft, place, guard, fieldRef, problems, onType, onEnter, onChange }: LineFieldsProps) {
  const words = useWords(regelWords);
  const { onderdeel: onderdelen } = useWords(verslagWords);
  const { solveFirst } = useWords(privacyWords);
  const { soort, tekst } = draft;
  const commands = useCommandNames(place);
  const problem = problemText(problems, {
    textMissing: words.textMissing,
    unknownCommand: words.unknownCommand(commands("name")),
    solveFirst,
  });
  return (
    <>
      <GuardedText
        label={words.field[soort](onderdelen[place.onderdeel])}
        hint={soort === "tekst" ? words.hint(commands("command")) : undefined}
        maxLength={maxLengthOf(soort)}
        fieldRef={fieldRef}
        value={tekst}
        guard={guard}
        problem={problem}
        onChange={onType}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!event.repeat) onEnter();
        }}
      />
      {soort === "punt" && <SimilarPunten title={tekst} />}
      <ExtraFields
        draft={draft}
        guard={guard}
        problems={problems}
        evaluatieId={place.evaluatieId}
        onChange={onChange}
        onEnter={onEnter}
      />
    </>
  );
}

/** What can stand behind the slash there, in one sentence: as it is typed, or as it is called. */
function useCommandNames(place: LinePlace): (as: "command" | "name") => string {
  const { commands } = useWords(regelWords);
  const list = new Intl.ListFormat(LOCALES[useLanguage()], { type: "disjunction" });
  return (as) =>
    list.format(structuredIn(place).map((soort) => (as === "command" ? `/${commands[soort]}` : commands[soort])));
}

function problemText(
  problems: ReadonlySet<LineProblem>,
  words: Readonly<{ textMissing: string; unknownCommand: string; solveFirst: string }>,
): string | undefined {
  if (problems.has("text-missing")) return words.textMissing;
  if (problems.has("unknown-command")) return words.unknownCommand;
  return problems.has("privacy") ? words.solveFirst : undefined;
}
