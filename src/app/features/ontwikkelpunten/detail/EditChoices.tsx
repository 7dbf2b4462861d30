import { makeStyles, tokens } from "@fluentui/react-components";
import {
  AANDACHTSGEBIEDEN,
  BRONNEN,
  COMPLEXITEITEN,
  type Ontwikkelpunt,
  PRIORITEITEN,
  SCORES,
} from "../../../../domain/ontwikkelpunt.ts";
import { type Choice, ChoiceField } from "../../../components/ChoiceField.tsx";
import { useStore } from "../../../data/store.ts";
import { evaluatieLabel } from "../evaluatieLabel.ts";
import { labels } from "../../../labels.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { editWords } from "./editWords.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(12rem, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

export type EditChoicesProps = Readonly<{ value: Ontwikkelpunt; onChange: (some: Partial<Ontwikkelpunt>) => void }>;

/** Everything about a point that is chosen from a list. */
export function EditChoices({ value, onChange }: EditChoicesProps) {
  const styles = useStyles();
  const { fields } = useWords(detailWords);
  const { none } = useWords(editWords);
  const words = useWords(labels);
  const references = useReferences();
  return (
    <div className={styles.choices}>
      <ChoiceField
        label={fields.bron}
        value={value.bron}
        choices={choicesOf(BRONNEN, words.bron)}
        onChange={(chosen) => onChange({ bron: pick(BRONNEN, chosen) ?? value.bron })}
      />
      <ChoiceField
        label={fields.prioriteit}
        none={none}
        value={value.prioriteit}
        choices={choicesOf(PRIORITEITEN, words.prioriteit)}
        onChange={(chosen) => onChange({ prioriteit: pick(PRIORITEITEN, chosen) })}
      />
      <ChoiceField
        label={fields.procesId}
        none={none}
        value={value.procesId}
        choices={references.processen}
        onChange={(procesId) => onChange({ procesId })}
      />
      <ChoiceField
        label={fields.wijkId}
        none={none}
        value={value.wijkId}
        choices={references.wijken}
        onChange={(wijkId) => onChange({ wijkId })}
      />
      <ChoiceField
        label={fields.evaluatieId}
        none={none}
        value={value.evaluatieId}
        choices={references.evaluaties}
        onChange={(evaluatieId) => onChange({ evaluatieId })}
      />
      <ChoiceField
        label={fields.aandachtsgebied}
        none={none}
        value={value.aandachtsgebied}
        choices={choicesOf(AANDACHTSGEBIEDEN, words.aandachtsgebied)}
        onChange={(chosen) => onChange({ aandachtsgebied: pick(AANDACHTSGEBIEDEN, chosen) })}
      />
      <ChoiceField
        label={fields.complexiteit}
        none={none}
        value={value.complexiteit}
        choices={choicesOf(COMPLEXITEITEN, words.complexiteit)}
        onChange={(chosen) => onChange({ complexiteit: pick(COMPLEXITEITEN, chosen) })}
      />
      <ScoreField label={fields.impact} value={value.impact} onChange={(impact) => onChange({ impact })} />
      <ScoreField
        label={fields.inspanning}
        value={value.inspanning}
        onChange={(inspanning) => onChange({ inspanning })}
      />
    </div>
  );
}

type ScoreFieldProps = Readonly<{
  label: string;
  value: Ontwikkelpunt["impact"];
  onChange: (value: Ontwikkelpunt["impact"]) => void;
}>;

function ScoreField({ label, value, onChange }: ScoreFieldProps) {
  const { none } = useWords(editWords);
  return (
    <ChoiceField
      label={label}
      none={none}
      value={value?.toString()}
      choices={SCORES.map((score) => ({ value: String(score), label: String(score) }))}
      onChange={(chosen) => onChange(SCORES.find((score) => String(score) === chosen))}
    />
  );
}

function pick<T extends string>(all: readonly T[], chosen: string | undefined): T | undefined {
  return all.find((one) => one === chosen);
}

function choicesOf<T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): readonly Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}

/** The rows of other lists that a point can be about; the newest evaluation first. */
function useReferences() {
  const { services } = useSession();
  const processen = [...useStore(services.lists.processen).rows.values()];
  const wijken = [...useStore(services.lists.wijken).rows.values()];
  const evaluaties = [...useStore(services.lists.evaluaties).rows.values()];
  return {
    processen: processen
      .map(({ id, value }) => ({ value: id, label: value.title }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
    wijken: wijken
      .toSorted((a, b) => a.value.order - b.value.order)
      .map(({ id, value }) => ({ value: id, label: value.name })),
    evaluaties: evaluaties
      .toSorted((a, b) => b.value.date.localeCompare(a.value.date))
      .map(({ id, value }) => ({ value: id, label: evaluatieLabel(value) })),
  };
}
