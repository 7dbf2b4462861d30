import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { INDICATOREN, KWALITEITEN, SOORTEN_METING } from "../../../../domain/meting.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { GuardedText } from "../../../components/GuardedText.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { useWijken } from "../useGolven.ts";
import { LINE_MAX, type MetingDraft, type MetingProblem } from "./metingDraft.ts";
import { metingWords } from "./metingWords.ts";

const useStyles = makeStyles({
  pairs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(12rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

type PartProps = Readonly<{ draft: MetingDraft; onChange: (some: Partial<MetingDraft>) => void }>;

export type MetingFieldsProps = PartProps & Readonly<{ guard: Guard; problems: ReadonlySet<MetingProblem> }>;

/** Everything that people type or choose about a figure. */
export function MetingFields({ draft, guard, problems, onChange }: MetingFieldsProps) {
  const words = useWords(metingWords);
  const problem = (of: MetingProblem): string | undefined => (problems.has(of) ? words.problems[of] : undefined);
  return (
    <>
      <Choices draft={draft} onChange={onChange} />
      {draft.indicator === "anders" && (
        <GuardedText
          label={words.fields.title}
          required
          maxLength={LINE_MAX}
          value={draft.title}
          guard={guard}
          problem={problem("title")}
          onChange={(title) => onChange({ title })}
        />
      )}
      <Figure draft={draft} problem={problem} onChange={onChange} />
      <GuardedText
        label={words.fields.eenheid}
        hint={words.eenheidHint}
        maxLength={LINE_MAX}
        value={draft.eenheid}
        guard={guard}
        onChange={(eenheid) => onChange({ eenheid })}
      />
      <GuardedText
        label={words.fields.bron}
        hint={words.bronHint}
        required
        maxLength={LINE_MAX}
        value={draft.bron}
        guard={guard}
        problem={problem("bron")}
        onChange={(bron) => onChange({ bron })}
      />
    </>
  );
}

function Choices({ draft, onChange }: PartProps) {
  const styles = useStyles();
  const words = useWords(metingWords);
  const wijken = useWijken() ?? [];
  return (
    <div className={styles.pairs}>
      <ChoiceField
        label={words.fields.indicator}
        value={draft.indicator}
        choices={INDICATOREN.map((value) => ({ value, label: words.indicator[value] }))}
        onChange={(chosen) => onChange({ indicator: INDICATOREN.find((each) => each === chosen) ?? draft.indicator })}
      />
      <ChoiceField
        label={words.fields.soort}
        value={draft.soort}
        choices={SOORTEN_METING.map((value) => ({ value, label: words.soort[value] }))}
        onChange={(chosen) => onChange({ soort: SOORTEN_METING.find((each) => each === chosen) ?? draft.soort })}
      />
      <ChoiceField
        label={words.fields.wijk}
        value={draft.wijkId}
        none={words.everywhere}
        choices={wijken.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(wijkId) => onChange({ wijkId })}
      />
      <ChoiceField
        label={words.fields.kwaliteit}
        value={draft.kwaliteit}
        choices={KWALITEITEN.map((value) => ({ value, label: words.kwaliteit[value] }))}
        onChange={(chosen) => onChange({ kwaliteit: KWALITEITEN.find((each) => each === chosen) ?? draft.kwaliteit })}
      />
    </div>
  );
}

type FigureProps = PartProps & Readonly<{ problem: (of: MetingProblem) => string | undefined }>;

function Figure({ draft, problem, onChange }: FigureProps) {
  const styles = useStyles();
  const words = useWords(metingWords);
  return (
    <div className={styles.pairs}>
      <Field
        label={words.fields.waarde}
        hint={words.waardeHint}
        required
        validationMessage={problem("waarde")}
        validationState={problem("waarde") === undefined ? "none" : "error"}
      >
        <Input inputMode="decimal" value={draft.waarde} onChange={(_, data) => onChange({ waarde: data.value })} />
      </Field>
      <DateField
        label={words.fields.datum}
        required
        value={draft.datum === "" ? undefined : draft.datum}
        problem={problem("datum")}
        onChange={(datum) => onChange({ datum: datum ?? "" })}
      />
    </div>
  );
}
