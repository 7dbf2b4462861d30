import type { Meting } from "../../../../domain/meting.ts";
import { excessOf } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { LINE_MAX, type MetingDraft, metingFrom, problemsIn } from "./metingDraft.ts";
import { MetingFields } from "./MetingFields.tsx";
import { metingWords } from "./metingWords.ts";

export type MetingFormProps = Readonly<{
  wijkId: string | undefined;
  onDone: (meting: Meting) => void;
  onClose: () => void;
}>;

type Draft = MetingDraft & Readonly<{ sleutel: string }>;

/** Records a figure with its source and how good it is: a new row, for nothing that was measured is ever changed. */
export function MetingForm({ wijkId, onDone, onClose }: MetingFormProps) {
  const words = useWords(metingWords);
  const { add } = useRegister();
  const guard = usePrivacyGuard();
  const today = useToday();
  const [draft, change, clear] = useDraft<Draft>(`draft-cijfer-${wijkId ?? ""}`, () => ({
    sleutel: crypto.randomUUID(),
    indicator: "klanttevredenheid",
    title: "",
    soort: "measured",
    datum: today,
    waarde: "",
    eenheid: "",
    bron: "",
    kwaliteit: "provisional",
    wijkId,
  }));
  const texts = [draft.title, draft.eenheid, draft.bron];
  const meting = metingFrom(draft, today);
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={words.add}
      submit={words.save}
      guard={guard}
      texts={texts}
      wrong={meting === undefined || texts.some((text) => excessOf(text, LINE_MAX) > 0)}
      onSubmit={() => {
        if (meting === undefined) return;
        add("cijfers", meting, draft.sleutel);
        onDone(meting);
        close();
      }}
      onCancel={close}
    >
      {(showProblems) => (
        <MetingFields
          draft={draft}
          guard={guard}
          problems={showProblems ? problemsIn(draft, today) : new Set()}
          onChange={(some) => change({ ...draft, ...some })}
        />
      )}
    </InlineForm>
  );
}
