import { kwartaalAfter, kwartaalOf } from "../../../../domain/kwartaal.ts";
import { withParams } from "../../../address.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { NEW_ROW } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { replaceAddress, useAddress } from "../../../useAddress.ts";
import { NO_PANE } from "../noPane.ts";
import { uitrolWords } from "../uitrolWords.ts";
import { useWijken } from "../useGolven.ts";
import { type GolfDraft, golfFrom, PLANNED, problemsIn } from "./golfDraft.ts";
import { GolfFields } from "./GolfFields.tsx";
import { leaveGolf } from "./GolfPane.tsx";
import type { SaidProps } from "./GolfSidePane.tsx";

type Draft = Readonly<{ sleutel: string; golf: GolfDraft }>;

/** A new wave: where and when it begins; the criteria and the plan of the district come after. */
export function NieuweGolf({ onSaid }: SaidProps) {
  const words = useWords(uitrolWords);
  const address = useAddress();
  const { add } = useRegister();
  const guard = usePrivacyGuard();
  const wijken = useWijken() ?? [];
  const next = kwartaalAfter(kwartaalOf(useToday()));
  const { wijk = wijken[0]?.id ?? "", kwartaal = next } = address.params;
  const begin = (): Draft => ({
    sleutel: crypto.randomUUID(),
    golf: { title: "", wijkId: wijk, kwartaal, postcodes: "" },
  });
  const [{ sleutel, golf }, change, clear] = useDraft(`draft-golf-${wijk}-${kwartaal}`, begin);
  const problems = problemsIn(golf);
  return (
    <InlineForm
      label={words.newTitle}
      submit={words.add}
      guard={guard}
      texts={[golf.title]}
      wrong={problems.size > 0}
      onSubmit={() => {
        const value = golfFrom(golf, PLANNED);
        const key = add("golven", value, sleutel);
        clear();
        onSaid(words.added(value.title));
        replaceAddress(withParams(address, { ...NO_PANE, golf: NEW_ROW + key }));
      }}
      onCancel={() => {
        clear();
        leaveGolf(address);
      }}
    >
      {(showProblems) => (
        <GolfFields
          draft={golf}
          guard={guard}
          problems={showProblems ? problems : new Set()}
          onChange={(typed) => change({ sleutel, golf: typed })}
        />
      )}
    </InlineForm>
  );
}
