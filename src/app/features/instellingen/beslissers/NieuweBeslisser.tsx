import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type BeslisregelProbleem,
  type NieuweBeslisregel,
  problemenMetNieuwe,
} from "../../../../domain/beslisregel.ts";
import { type Beslisser, SOORTEN_ONDERWERP } from "../../../../domain/goedkeuring.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useRows } from "../../../register/useRows.ts";
import { useListStyles } from "../listStyles.ts";
import { instellingenWords } from "../words.ts";

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

export type NieuweBeslisserProps = Readonly<{
  known: readonly Beslisser[];
  onSaid: (said: string) => void;
  onClose: () => void;
}>;

type Draft = Readonly<{ sleutel: string; regel: NieuweBeslisregel }>;

/** Names somebody who decides, from today or a later day on. */
export function NieuweBeslisser({ known, onSaid, onClose }: NieuweBeslisserProps) {
  const all = useWords(instellingenWords);
  const { beslissers: words } = all;
  const { add } = useRegister();
  const guard = usePrivacyGuard();
  const today = useToday();
  const [{ sleutel, regel }, change, clear] = useDraft<Draft>("draft-beslisser", () => ({
    sleutel: crypto.randomUUID(),
    regel: { soort: "ontwikkelpunt", from: today },
  }));
  const problemen = problemenMetNieuwe(regel, known, today);
  const close = (): void => {
    clear();
    onClose();
  };
  const submit = (): void => {
    const { persoon, from } = regel;
    if (persoon === undefined || from === undefined) return;
    add("instellingen", { kind: "beslisser", ...regel, persoon, from }, sleutel);
    onSaid(all.added(words.title(persoon.name, words.soorten[regel.soort])));
    close();
  };
  return (
    <InlineForm
      label={words.new}
      submit={all.add}
      guard={guard}
      texts={[]}
      wrong={problemen.size > 0}
      onSubmit={submit}
      onCancel={close}
    >
      {(showProblems) => (
        <Fields
          regel={regel}
          problemen={showProblems ? problemen : new Set()}
          onChange={(next) => change({ sleutel, regel: next })}
        />
      )}
    </InlineForm>
  );
}

type FieldsProps = Readonly<{
  regel: NieuweBeslisregel;
  problemen: ReadonlySet<BeslisregelProbleem>;
  onChange: (regel: NieuweBeslisregel) => void;
}>;

function Fields({ regel, problemen, onChange }: FieldsProps) {
  const styles = useStyles();
  const list = useListStyles();
  const { beslissers: words } = useWords(instellingenWords);
  const processen = useRows("processen");
  const first = (...some: readonly BeslisregelProbleem[]): string | undefined => {
    const found = some.find((one) => problemen.has(one));
    return found === undefined ? undefined : words.problems[found];
  };
  return (
    <>
      <PersonPicker
        label={words.person}
        required
        value={regel.persoon}
        problem={first("person-missing", "already")}
        onChange={(persoon) => onChange({ ...regel, persoon })}
      />
      <ChoiceField
        label={words.soort}
        value={regel.soort}
        choices={SOORTEN_ONDERWERP.map((soort) => ({ value: soort, label: words.soorten[soort] }))}
        onChange={(chosen) => {
          const soort = SOORTEN_ONDERWERP.find((one) => one === chosen) ?? regel.soort;
          onChange({ ...regel, soort, procesId: soort === "procesdocument" ? regel.procesId : undefined });
        }}
      />
      {regel.soort === "procesdocument" && (
        <ChoiceField
          label={words.proces}
          value={regel.procesId}
          none={words.allProcesses}
          choices={processen.flatMap(({ id, stored, value }) =>
            stored === undefined ? [] : [{ value: id, label: value.title }],
          )}
          onChange={(procesId) => onChange({ ...regel, procesId })}
        />
      )}
      <div className={styles.days}>
        <DateField
          label={words.from}
          required
          value={regel.from}
          problem={first("from-missing", "from-in-past")}
          onChange={(from) => onChange({ ...regel, from })}
        />
        <DateField
          label={words.until}
          value={regel.until}
          problem={first("until-before-from")}
          onChange={(until) => onChange({ ...regel, until })}
        />
      </div>
      <p className={list.quiet}>{words.deputyHint}</p>
    </>
  );
}
