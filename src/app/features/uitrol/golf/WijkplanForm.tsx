import type { Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { type Wijkplan, WIJKPLAN_KOPPEN, writeWijkplan } from "../../../../domain/wijkplan.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { uitrolWords } from "../uitrolWords.ts";

/** More than this nobody reads. */
const TEXT_MAX = 4000;

export type WijkplanFormProps = Readonly<{
  stored: Stored<Uitrolgolf>;
  value: Uitrolgolf;
  onSave: (next: Uitrolgolf, from: Uitrolgolf, said: string) => void;
  onClose: () => void;
}>;

type Draft = Readonly<{ from: Uitrolgolf; wijkplan: Wijkplan }>;

/** Writes the plan of a district: a text under each heading. */
export function WijkplanForm({ stored, value, onSave, onClose }: WijkplanFormProps) {
  const words = useWords(uitrolWords);
  const guard = usePrivacyGuard();
  const [{ from, wijkplan }, change, clear] = useDraft<Draft>(`draft-wijkplan-${stored.id}`, () => ({
    from: value,
    wijkplan: value.wijkplan,
  }));
  const texts = WIJKPLAN_KOPPEN.map((kop) => wijkplan[kop]);
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={words.about(words.wijkplan, value.title)}
      submit={words.save}
      guard={guard}
      texts={texts}
      wrong={texts.some((text) => excessOf(text, TEXT_MAX) > 0)}
      onSubmit={() => {
        const entries = WIJKPLAN_KOPPEN.map((kop) => [kop, wijkplan[kop].trim()]);
        onSave(writeWijkplan(from, Object.fromEntries(entries) as Wijkplan), from, words.wijkplanSaved);
        close();
      }}
      onCancel={close}
    >
      {() =>
        WIJKPLAN_KOPPEN.map((kop) => (
          <GuardedText
            key={kop}
            label={words.koppen[kop]}
            lines={3}
            maxLength={TEXT_MAX}
            value={wijkplan[kop]}
            guard={guard}
            onChange={(text) => change({ from, wijkplan: { ...wijkplan, [kop]: text } })}
          />
        ))
      }
    </InlineForm>
  );
}
