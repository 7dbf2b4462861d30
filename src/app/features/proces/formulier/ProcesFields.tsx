import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { afdelingenIn } from "../../../../domain/instelling.ts";
import { COMPLEXITEITEN } from "../../../../domain/ontwikkelpunt.ts";
import { DOMEINEN, type Proces, PROCES_STATUSES, type ProcesStatus } from "../../../../domain/proces.ts";
import { type Choice, ChoiceField } from "../../../components/ChoiceField.tsx";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { procesDetailWords } from "../detail/detailWords.ts";
import { DateField } from "../../../components/DateField.tsx";
import { procesFormWords } from "./formWords.ts";
import { NamesField } from "./NamesField.tsx";
import { type ProcesProblem, TEXT_MAX, TITLE_MAX } from "./problems.ts";

const useStyles = makeStyles({
  pairs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type ProcesFieldsProps = Readonly<{
  value: Proces;
  guard: Guard;
  problems: ReadonlySet<ProcesProblem>;
  onChange: (value: Proces) => void;
}>;

/** Everything that people write or choose about a process. */
export function ProcesFields({ value, guard, problems, onChange }: ProcesFieldsProps) {
  const styles = useStyles();
  const { fields } = useWords(procesDetailWords);
  const words = useWords(procesFormWords);
  const { complexiteit } = useWords(procesLabels);
  const known = useKnownNames();
  const set = (some: Partial<Proces>): void => onChange({ ...value, ...some });
  const toggleVariant = (variant: (typeof COMPLEXITEITEN)[number]): void =>
    set({
      varianten: COMPLEXITEITEN.filter((each) => (each === variant) !== value.varianten.includes(each)),
    });
  return (
    <>
      <NameAndDomain value={value} guard={guard} problems={problems} onChange={onChange} />
      <div className={styles.pairs}>
        <StatusField value={value} onChange={set} />
        <DateField
          label={fields.herzienVoor}
          value={value.herzienVoor}
          onChange={(herzienVoor) => onChange(withOptional(value, { herzienVoor }))}
        />
        {(["eigenaar", "beheerder", "plaatsvervanger"] as const).map((rol) => (
          <PersonPicker
            key={rol}
            label={fields[rol]}
            value={value[rol]}
            onChange={(persoon) => onChange(withOptional(value, { [rol]: persoon }))}
          />
        ))}
      </div>
      {(["doel", "begin", "resultaat"] as const).map((field) => (
        <GuardedText
          key={field}
          label={fields[field]}
          lines={3}
          maxLength={TEXT_MAX}
          value={value[field]}
          guard={guard}
          onChange={(text) => set({ [field]: text })}
        />
      ))}
      <GuardedText
        label={fields.keten}
        maxLength={TITLE_MAX}
        value={value.keten}
        guard={guard}
        onChange={(keten) => set({ keten })}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{fields.varianten}</legend>
        {COMPLEXITEITEN.map((variant) => (
          <Checkbox
            key={variant}
            label={complexiteit[variant]}
            checked={value.varianten.includes(variant)}
            onChange={() => toggleVariant(variant)}
          />
        ))}
      </fieldset>
      <NamesField
        label={fields.afdelingen}
        names={known.afdelingen}
        value={value.afdelingen}
        nothing={words.noAfdelingen}
        onChange={(afdelingen) => set({ afdelingen })}
      />
      <NamesField
        label={fields.teams}
        names={known.teams}
        value={value.teams}
        nothing={words.noTeams}
        onChange={(teams) => set({ teams })}
      />
    </>
  );
}

/** What a process cannot do without. */
export function NameAndDomain({ value, guard, problems, onChange }: ProcesFieldsProps) {
  const { fields } = useWords(procesDetailWords);
  const words = useWords(procesFormWords);
  const { domein } = useWords(procesLabels);
  return (
    <>
      <GuardedText
        label={fields.title}
        hint={words.titleHint}
        required
        maxLength={TITLE_MAX}
        value={value.title}
        guard={guard}
        problem={problems.has("title") ? words.titleMissing : undefined}
        onChange={(title) => onChange({ ...value, title })}
      />
      <ChoiceField
        label={fields.domein}
        value={value.domein}
        choices={choicesOf(DOMEINEN, domein)}
        onChange={(chosen) => onChange({ ...value, domein: DOMEINEN.find((each) => each === chosen) ?? value.domein })}
      />
    </>
  );
}

/** What follows from having a document adopted; nobody writes that by hand. */
const BY_ADOPTION: readonly ProcesStatus[] = ["submitted", "adopted"];

function StatusField({ value, onChange }: Readonly<{ value: Proces; onChange: (some: Partial<Proces>) => void }>) {
  const styles = useStyles();
  const { fields } = useWords(procesDetailWords);
  const { statusHint } = useWords(procesFormWords);
  const { status } = useWords(procesLabels);
  const choices = PROCES_STATUSES.filter((each) => each === value.status || !BY_ADOPTION.includes(each));
  return (
    <div>
      <ChoiceField
        label={fields.status}
        value={value.status}
        choices={choicesOf(choices, status)}
        onChange={(chosen) => onChange({ status: choices.find((each) => each === chosen) ?? value.status })}
      />
      <p className={styles.hint}>{statusHint}</p>
    </div>
  );
}

function choicesOf<T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): readonly Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}

function useKnownNames(): Readonly<{ teams: readonly string[]; afdelingen: readonly string[] }> {
  const { rows } = useStore(useRegister().lists.instellingen);
  const teams = useStore(useProcesViews().teams);
  return {
    teams: [...new Set(teams.map(({ name }) => name))],
    afdelingen: [...new Set(afdelingenIn([...rows.values()].map(({ value }) => value)).map(({ name }) => name))],
  };
}

/** A value that may be empty is left out when it is. */
function withOptional(value: Proces, some: Readonly<Record<string, unknown>>): Proces {
  const entries = Object.entries({ ...value, ...some }).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as Proces;
}
