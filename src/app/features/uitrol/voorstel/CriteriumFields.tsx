import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { EENHEDEN, isLadder, MATEN, schaalOf, VERGELIJKINGEN } from "../../../../domain/uitrolcriteria.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { useWords } from "../../../language.tsx";
import { about, type CriteriumDraft } from "./criteriaDraft.ts";
import { useWaarde } from "../../../register/useWaarde.ts";
import { voorstelWords } from "./voorstelWords.ts";

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(10rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "start",
  },
  last: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});

export type CriteriumFieldsProps = Readonly<{
  draft: CriteriumDraft;
  number: number;
  problem: string | undefined;
  onChange: (draft: CriteriumDraft) => void;
  onRemove: () => void;
}>;

/** One criterion: what it looks at, the threshold, and whether it is required. */
export function CriteriumFields({ draft, number, problem, onChange, onRemove }: CriteriumFieldsProps) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const { form } = words;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{form.criterium(number)}</legend>
      <div className={styles.fields}>
        <ChoiceField
          label={form.maat}
          value={draft.maat}
          choices={MATEN.map((value) => ({ value, label: words.maat[value] }))}
          onChange={(chosen) => onChange(about(draft, MATEN.find((each) => each === chosen) ?? draft.maat))}
        />
        {!isLadder(schaalOf(draft.maat)) && (
          <ChoiceField
            label={form.vergelijking}
            value={draft.vergelijking}
            choices={VERGELIJKINGEN.map((value) => ({ value, label: words.vergelijking[value] }))}
            onChange={(chosen) =>
              onChange({ ...draft, vergelijking: VERGELIJKINGEN.find((each) => each === chosen) ?? "at-least" })
            }
          />
        )}
        <Drempel draft={draft} problem={problem} onChange={(drempel) => onChange({ ...draft, drempel })} />
        {draft.eenheid !== undefined && (
          <ChoiceField
            label={form.eenheid}
            value={draft.eenheid}
            choices={EENHEDEN.map((value) => ({ value, label: words.eenheid[value] }))}
            onChange={(chosen) =>
              onChange({ ...draft, eenheid: EENHEDEN.find((each) => each === chosen) ?? draft.eenheid })
            }
          />
        )}
      </div>
      <div className={styles.last}>
        <Checkbox
          label={form.vereist}
          checked={draft.vereist}
          onChange={(_, data) => onChange({ ...draft, vereist: data.checked === true })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={form.remove(words.maat[draft.maat])}
          title={form.remove(words.maat[draft.maat])}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}

type DrempelProps = Readonly<{
  draft: CriteriumDraft;
  problem: string | undefined;
  onChange: (drempel: string) => void;
}>;

function Drempel({ draft, problem, onChange }: DrempelProps) {
  const { form, vergelijking } = useWords(voorstelWords);
  const unit = useUnit(draft);
  const steps = useWaarde().steps(draft.maat);
  if (steps.length > 0) {
    // The lowest step of judgements would say nothing.
    const choices = steps.map((label, index) => ({ value: String(index + 1), label }));
    return (
      <ChoiceField
        label={`${form.drempel} (${vergelijking["at-least"]})`}
        value={draft.drempel}
        problem={problem}
        choices={schaalOf(draft.maat) === "oordeel" ? choices.slice(1) : choices}
        onChange={(chosen) => onChange(chosen ?? draft.drempel)}
      />
    );
  }
  return (
    <Field
      label={unit === undefined ? form.drempel : form.drempelIn(unit)}
      validationMessage={problem}
      validationState={problem === undefined ? "none" : "error"}
    >
      <Input inputMode="decimal" value={draft.drempel} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** In what a threshold is typed; undefined when it is merely counted, or the unit is chosen beside it. */
function useUnit({ maat }: CriteriumDraft): string | undefined {
  const { form } = useWords(voorstelWords);
  if (schaalOf(maat) === "percent") return "%";
  return maat === "klanttevredenheid" ? form.mark : undefined;
}
