import { problemenMetEinde } from "../../../../domain/beslisregel.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { DateField } from "../../../components/DateField.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { instellingenWords } from "../words.ts";
import type { Beslisserregel } from "./Beslisregel.tsx";

export type LaatsteDagProps = Readonly<{
  stored: Stored<Beslisserregel>;
  /** As it stands on the screen: an earlier change may still be on its way. */
  value: Beslisserregel;
  onSaid: (said: string) => void;
  onClose: () => void;
}>;

type Draft = Readonly<{ base: Stored<Beslisserregel>; from: Beslisserregel; until: CalendarDate | undefined }>;

/** Ends a rule, or lets it go on for longer. An empty day means: until further notice. */
export function LaatsteDag({ stored, value, onSaid, onClose }: LaatsteDagProps) {
  const all = useWords(instellingenWords);
  const { beslissers: words } = all;
  const { save } = useRegister();
  const guard = usePrivacyGuard();
  const today = useToday();
  const [{ base, from, until }, change, clear] = useDraft<Draft>(`draft-laatste-dag-${stored.id}`, () => ({
    base: stored,
    from: value,
    until: value.until ?? today,
  }));
  const [problem] = [...problemenMetEinde(from, until, today)];
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={words.endTitle(value.persoon.name)}
      submit={words.endNow}
      guard={guard}
      texts={[]}
      wrong={problem !== undefined}
      onSubmit={() => {
        save("instellingen", base, { ...from, until }, from);
        onSaid(all.saved(words.title(value.persoon.name, words.soorten[value.soort])));
        close();
      }}
      onCancel={close}
    >
      {(showProblems) => (
        <DateField
          label={words.until}
          value={until}
          problem={showProblems && problem !== undefined ? words.problems[problem] : undefined}
          onChange={(day) => change({ base, from, until: day })}
        />
      )}
    </InlineForm>
  );
}
