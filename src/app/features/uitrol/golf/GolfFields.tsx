import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { kwartaalAfter, kwartaalOf } from "../../../../domain/kwartaal.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { kwartalenUntil, writeKwartaal } from "../kwartaalText.ts";
import { uitrolWords } from "../uitrolWords.ts";
import { useGolfNames, useWijken } from "../useGolven.ts";
import { type GolfDraft, type GolfProblem, TITLE_MAX } from "./golfDraft.ts";

const useStyles = makeStyles({
  pairs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

/** So many quarters ahead can be chosen. */
const AHEAD = 8;

export type GolfFieldsProps = Readonly<{
  draft: GolfDraft;
  guard: Guard;
  problems: ReadonlySet<GolfProblem>;
  /** A wave that has begun stays where it is, and rests on what it began with. */
  fixed?: boolean;
  onChange: (draft: GolfDraft) => void;
}>;

/** Everything that people choose or type about a wave, its plan left out. */
export function GolfFields({ draft, guard, problems, fixed = false, onChange }: GolfFieldsProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const { fields } = words;
  const names = useGolfNames();
  const wijken = useWijken() ?? [];
  const evaluaties = useQuarterly();
  const set = (some: Partial<GolfDraft>): void => onChange({ ...draft, ...some });
  return (
    <>
      <GuardedText
        label={fields.title}
        hint={words.titleHint}
        required
        maxLength={TITLE_MAX}
        value={draft.title}
        guard={guard}
        problem={problems.has("title") ? words.titleMissing : undefined}
        onChange={(title) => set({ title })}
      />
      {!fixed && (
        <div className={styles.pairs}>
          <ChoiceField
            label={fields.wijkId}
            value={draft.wijkId}
            choices={withOwn(
              wijken.map(({ id, name }) => ({ value: id, label: name })),
              { value: draft.wijkId, label: names.wijk(draft.wijkId) },
            )}
            onChange={(wijkId) => set({ wijkId: wijkId ?? draft.wijkId })}
          />
          <KwartaalField value={draft.kwartaal} onChange={(kwartaal) => set({ kwartaal })} />
        </div>
      )}
      <Field
        label={fields.postcodeAreas}
        hint={words.postcodesHint}
        validationMessage={problems.has("postcodes") ? words.postcodesWrong : undefined}
        validationState={problems.has("postcodes") ? "error" : "none"}
      >
        <Input value={draft.postcodes} onChange={(_, data) => set({ postcodes: data.value })} />
      </Field>
      <PersonPicker label={fields.adviseur} value={draft.adviseur} onChange={(adviseur) => set({ adviseur })} />
      {!fixed && (
        <ChoiceField
          label={fields.evaluatieId}
          value={draft.evaluatieId}
          none={words.noEvaluatie}
          choices={withOwn(
            evaluaties.map(({ id, title }) => ({ value: id, label: title })),
            { value: draft.evaluatieId ?? "", label: names.evaluatie(draft.evaluatieId ?? "") },
          )}
          onChange={(evaluatieId) => set({ evaluatieId })}
        />
      )}
    </>
  );
}

type KwartaalFieldProps = Readonly<{ value: string; onChange: (value: string) => void }>;

function KwartaalField({ value, onChange }: KwartaalFieldProps) {
  const { fields } = useWords(uitrolWords);
  const now = kwartaalOf(useToday());
  const choices = kwartalenUntil(now, kwartaalAfter(now, AHEAD)).map((kwartaal) => ({
    value: kwartaal,
    label: writeKwartaal(kwartaal),
  }));
  return (
    <ChoiceField
      label={fields.kwartaal}
      value={value}
      choices={withOwn(choices, { value, label: writeKwartaal(value) })}
      onChange={(kwartaal) => onChange(kwartaal ?? value)}
    />
  );
}

type Option = Readonly<{ value: string; label: string }>;

/** What was chosen before can stay, also when it would not be offered any more. */
function withOwn(choices: readonly Option[], own: Option): readonly Option[] {
  return own.value === "" || choices.some(({ value }) => value === own.value) ? choices : [own, ...choices];
}

/** The quarterly evaluations that were held, the last one first: on one that is still to come nothing rests yet. */
function useQuarterly(): readonly Readonly<{ id: string; title: string }>[] {
  const rows = useStore(useRegister().rows.evaluaties);
  return rows
    .filter(({ stored, value }) => stored !== undefined && value.niveau === "kwartaal" && value.status !== "planned")
    .toSorted((one, other) => other.value.date.localeCompare(one.value.date))
    .map(({ id, value }) => ({ id, title: value.title }));
}
