import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { COMPLEXITEITEN } from "../../../../domain/ontwikkelpunt.ts";
import type { Proces } from "../../../../domain/proces.ts";
import { variantenVan } from "../../../../domain/varianten.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { StappenField } from "./StappenField.tsx";
import {
  beschrijvingOf,
  draftOf,
  isRight,
  isShareRight,
  SWITCHING_MAX,
  textsIn,
  type VariantenDraft,
} from "./stepsDraft.ts";
import { variantenWords } from "./variantenWords.ts";

const useStyles = makeStyles({
  shares: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

export type VariantenFormProps = Readonly<{ id: string; stored: Stored<Proces>; value: Proces; onClose: () => void }>;

type Draft = Readonly<{ base: Stored<Proces>; edited: VariantenDraft }>;

/** Writes the steps once, each with the variants that it belongs to; all of it by keyboard too. */
export function VariantenForm({ id, stored, value, onClose }: VariantenFormProps) {
  const words = useWords(variantenWords);
  const { save } = useRegister();
  const guard = usePrivacyGuard();
  const varianten = variantenVan(value);
  const [{ base, edited }, keep, clear] = useDraft<Draft>(`draft-varianten-${id}`, () => ({
    base: stored,
    edited: draftOf(value.variantbeschrijving, varianten),
  }));
  const change = (some: Partial<VariantenDraft>): void => keep({ base, edited: { ...edited, ...some } });
  const close = (): void => {
    clear();
    onClose();
  };
  const submit = (): void => {
    save("processen", base, { ...base.value, variantbeschrijving: beschrijvingOf(edited) });
    close();
  };
  return (
    <InlineForm
      label={words.formLabel}
      submit={words.save}
      guard={guard}
      texts={textsIn(edited)}
      wrong={!isRight(edited)}
      onSubmit={submit}
      onCancel={close}
    >
      {(showProblems) => (
        <>
          <StappenField
            stappen={edited.stappen}
            varianten={varianten}
            guard={guard}
            showProblems={showProblems}
            onChange={(stappen) => change({ stappen })}
          />
          <AandeelFields aandeel={edited.aandeel} onChange={(aandeel) => change({ aandeel })} />
          <GuardedText
            label={words.switching}
            lines={3}
            maxLength={SWITCHING_MAX}
            value={edited.wisselen}
            guard={guard}
            onChange={(wisselen) => change({ wisselen })}
          />
        </>
      )}
    </InlineForm>
  );
}

type AandeelFieldsProps = Readonly<{
  aandeel: VariantenDraft["aandeel"];
  onChange: (aandeel: VariantenDraft["aandeel"]) => void;
}>;

function AandeelFields({ aandeel, onChange }: AandeelFieldsProps) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const { complexiteit } = useWords(procesLabels);
  return (
    <div className={styles.shares}>
      {COMPLEXITEITEN.map((variant) => (
        <Field
          key={variant}
          label={words.shareOf(complexiteit[variant].toLowerCase())}
          validationMessage={isShareRight(aandeel[variant]) ? undefined : words.shareWrong}
          validationState={isShareRight(aandeel[variant]) ? "none" : "error"}
        >
          <Input
            inputMode="numeric"
            value={aandeel[variant] ?? ""}
            onChange={(_, data) => onChange({ ...aandeel, [variant]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
}
