import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { OORDELEN } from "../../../../domain/verslagregel.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { useRows } from "../../../register/useRows.ts";
import type { LineDraft, LineProblem } from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    // Less wide, a list of people would lie over the field beside it.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(16rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
});

export type ExtraFieldsProps = Readonly<{
  draft: LineDraft;
  guard: Guard;
  problems: ReadonlySet<LineProblem>;
  evaluatieId: string;
  onChange: (draft: LineDraft) => void;
  /** Enter after the reason; without it that begins a new line there, as Shift and Enter do. */
  onEnter?: () => void;
}>;

/** What a decision, an action or a point needs besides what it is. */
export function ExtraFields({ draft, guard, problems, evaluatieId, onChange, onEnter }: ExtraFieldsProps) {
  const styles = useStyles();
  const words = useWords(regelWords);
  const { oordeel: oordelen } = useWords(verslagWords);
  const change = (some: Partial<LineDraft>): void => onChange({ ...draft, ...some });
  const why = (label: string, required = false) => (
    <GuardedText
      label={label}
      lines={2}
      required={required}
      maxLength={EXPLANATION_MAX}
      value={draft.toelichting}
      guard={guard}
      problem={problems.has("motivering-missing") ? words.motiveringMissing : undefined}
      onKeyDown={(event) => goesOn(event, onEnter)}
      onChange={(toelichting) => change({ toelichting })}
    />
  );
  switch (draft.soort) {
    case "tekst":
    case "signaal":
    case "criterium":
      return null;
    case "oordeel":
      return (
        <ChoiceField
          label={words.oordeel}
          none={words.chooseOordeel}
          value={draft.oordeel}
          choices={OORDELEN.map((value) => ({ value, label: oordelen[value] }))}
          problem={problems.has("oordeel-missing") ? words.oordeelMissing : undefined}
          onChange={(value) => change({ oordeel: OORDELEN.find((each) => each === value) })}
        />
      );
    case "punt":
      return why(words.why);
    case "besluit":
      return (
        <>
          {why(words.motivering, true)}
          <PersonPicker
            label={words.beslisser}
            required
            value={draft.persoon}
            problem={problems.has("beslisser-missing") ? words.beslisserMissing : undefined}
            onChange={(persoon) => change({ persoon })}
          />
        </>
      );
    case "actie":
      return (
        <div className={styles.fields}>
          <PersonPicker
            label={words.eigenaar}
            required
            value={draft.persoon}
            problem={problems.has("eigenaar-missing") ? words.eigenaarMissing : undefined}
            onChange={(persoon) => change({ persoon })}
          />
          <DateField label={words.streefdatum} value={draft.datum} onChange={(datum) => change({ datum })} />
          <BesluitField value={draft.besluit} evaluatieId={evaluatieId} onChange={(besluit) => change({ besluit })} />
        </div>
      );
  }
}

function goesOn(event: KeyboardEvent, onEnter: (() => void) | undefined): void {
  if (onEnter === undefined || event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (!event.repeat) onEnter();
}

type BesluitFieldProps = Readonly<{
  value: string | undefined;
  evaluatieId: string;
  onChange: (nummer: string | undefined) => void;
}>;

/** The decisions of this meeting that have a number; one of an earlier meeting stays when it was chosen. */
function BesluitField({ value, evaluatieId, onChange }: BesluitFieldProps) {
  const words = useWords(regelWords);
  const here = useRows("afspraken").flatMap(({ value: afspraak }) =>
    afspraak.soort === "besluit" && afspraak.evaluatieId === evaluatieId && afspraak.nummer !== ""
      ? [{ value: afspraak.nummer, label: `${afspraak.nummer} ${afspraak.title}` }]
      : [],
  );
  const known = value === undefined || here.some((choice) => choice.value === value);
  const choices = known ? here : [...here, { value, label: value }];
  if (choices.length === 0) return null;
  return (
    <ChoiceField label={words.carriesOut} none={words.noBesluit} value={value} choices={choices} onChange={onChange} />
  );
}
