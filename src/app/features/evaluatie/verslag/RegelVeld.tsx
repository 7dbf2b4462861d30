import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import { OORDEEL_REFUSALS, type OordeelRefusal } from "../../../../domain/oordelen.ts";
import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { SimilarPunten } from "../../../components/SimilarPunten.tsx";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { ExtraFields } from "./ExtraFields.tsx";
import { type LineDraft, type LineProblem, maxLengthOf, structuredIn } from "./lineDraft.ts";
import { OordeelRegels } from "./OordeelRegels.tsx";
import { regelWords } from "./regelWords.ts";
import { SoortKeuze } from "./SoortKeuze.tsx";
import type { LinePlace } from "./useAddLine.ts";
import { useRegelInvoer } from "./useRegelInvoer.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export type RegelVeldProps = Readonly<{
  place: LinePlace;
  /** What stands in this part. */
  regels: readonly Row<Verslagregel>[];
}>;

/** The line under a part of the minutes that people type in. Enter adds what stands there, and the next one is ready. */
export function RegelVeld({ place, regels }: RegelVeldProps) {
  const styles = useStyles();
  const words = useWords(regelWords);
  const { draft, form, refusal, standing, turnInto, submit, replace, ...typing } = useRegelInvoer(place, regels);
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
        guard={typing.guard}
        fieldRef={typing.field}
        problems={typing.problems}
        onType={typing.type}
        onEnter={submit}
        onChange={typing.change}
      />
      <OordeelRegels refusal={refusal} standing={standing} onReplace={replace} />
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
    oordeel: words.oordeelProblem,
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
  words: Readonly<{
    textMissing: string;
    unknownCommand: string;
    oordeel: Readonly<Record<OordeelRefusal, string>>;
    solveFirst: string;
  }>,
): string | undefined {
  if (problems.has("text-missing")) return words.textMissing;
  if (problems.has("unknown-command")) return words.unknownCommand;
  for (const refusal of OORDEEL_REFUSALS) if (problems.has(refusal)) return words.oordeel[refusal];
  return problems.has("privacy") ? words.solveFirst : undefined;
}
