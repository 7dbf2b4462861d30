import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import {
  type Advies,
  adviceOf,
  advise,
  ADVIEZEN,
  type Uitrolvoorstel,
  type Voorstelweigering,
} from "../../../../domain/uitrolvoorstel.ts";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { voorstelWords } from "./voorstelWords.ts";

/** More than this nobody reads. */
const TEXT_MAX = 4000;

export type AdviesFormProps = Readonly<{
  id: string;
  voorstel: Uitrolvoorstel;
  onSave: (next: Uitrolvoorstel, from: Uitrolvoorstel) => void;
  onClose: () => void;
}>;

type Draft = Readonly<{ from: Uitrolvoorstel; advies: Advies; voorwaarden: string; afwijking: string }>;

/** What people make of the advice that follows from the lines. */
export function AdviesForm({ id, voorstel, onSave, onClose }: AdviesFormProps) {
  const words = useWords(voorstelWords);
  const guard = usePrivacyGuard();
  const rules = adviceOf(voorstel.regels).advies;
  const [draft, change, clear] = useDraft<Draft>(`draft-advies-${id}`, () => ({
    from: voorstel,
    advies: voorstel.advies ?? rules,
    voorwaarden: voorstel.voorwaarden,
    afwijking: voorstel.afwijking,
  }));
  const { from, advies, voorwaarden, afwijking } = draft;
  const next = advise(from, draft);
  const texts = [voorwaarden, afwijking];
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={words.editAdvice}
      submit={words.save}
      guard={guard}
      texts={texts}
      wrong={!next.ok || texts.some((text) => excessOf(text, TEXT_MAX) > 0)}
      onSubmit={() => {
        if (!next.ok) return;
        onSave(next.value, from);
        close();
      }}
      onCancel={close}
    >
      {(showProblems) => {
        const problem = (of: Voorstelweigering): string | undefined =>
          showProblems && !next.ok && next.error === of ? words.problems[of] : undefined;
        return (
          <>
            <AdviesChoice value={advies} rules={rules} onChange={(chosen) => change({ ...draft, advies: chosen })} />
            <GuardedText
              label={words.conditions}
              hint={words.conditionsHint}
              required={advies === "proceed-if"}
              lines={4}
              maxLength={TEXT_MAX}
              value={voorwaarden}
              guard={guard}
              problem={problem("conditions-missing")}
              onChange={(text) => change({ ...draft, voorwaarden: text })}
            />
            {advies !== rules && (
              <GuardedText
                label={words.deviation}
                required
                lines={2}
                maxLength={TEXT_MAX}
                value={afwijking}
                guard={guard}
                problem={problem("reason-missing")}
                onChange={(text) => change({ ...draft, afwijking: text })}
              />
            )}
          </>
        );
      }}
    </InlineForm>
  );
}

type AdviesChoiceProps = Readonly<{ value: Advies; rules: Advies; onChange: (advies: Advies) => void }>;

function AdviesChoice({ value, rules, onChange }: AdviesChoiceProps) {
  const words = useWords(voorstelWords);
  return (
    <Field label={words.advised}>
      <RadioGroup value={value} onChange={(_, data) => onChange(ADVIEZEN.find((each) => each === data.value) ?? value)}>
        {ADVIEZEN.toReversed().map((each) => (
          <Radio
            key={each}
            value={each}
            label={each === rules ? words.ofRules(words.advies[each]) : words.advies[each]}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
