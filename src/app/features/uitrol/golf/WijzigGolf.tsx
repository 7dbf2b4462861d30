import { isMovable, type Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { uitrolWords } from "../uitrolWords.ts";
import { draftOf, type GolfDraft, golfFrom, problemsIn } from "./golfDraft.ts";
import { GolfFields } from "./GolfFields.tsx";

export type WijzigGolfProps = Readonly<{
  stored: Stored<Uitrolgolf>;
  /** As it stands on the screen: an earlier change may still be on its way. */
  value: Uitrolgolf;
  onSaid: (said: string) => void;
  onClose: () => void;
}>;

type Draft = Readonly<{ base: Stored<Uitrolgolf>; from: Uitrolgolf; golf: GolfDraft }>;

/** Changes a wave. What is typed is kept until it is saved or thrown away. */
export function WijzigGolf({ stored, value, onSaid, onClose }: WijzigGolfProps) {
  const words = useWords(uitrolWords);
  const { save } = useRegister();
  const guard = usePrivacyGuard();
  const [{ base, from, golf }, change, clear] = useDraft<Draft>(`draft-wijzig-golf-${stored.id}`, () => ({
    base: stored,
    from: value,
    golf: draftOf(value),
  }));
  const problems = problemsIn(golf);
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={words.about(words.edit, value.title)}
      submit={words.save}
      guard={guard}
      texts={[golf.title]}
      wrong={problems.size > 0}
      onSubmit={() => {
        const next = golfFrom(golf, from);
        save("golven", base, next, from);
        onSaid(words.saved(next.title));
        close();
      }}
      onCancel={close}
    >
      {(showProblems) => (
        <GolfFields
          draft={golf}
          guard={guard}
          problems={showProblems ? problems : new Set()}
          fixed={!isMovable(value)}
          onChange={(typed) => change({ base, from, golf: typed })}
        />
      )}
    </InlineForm>
  );
}
