import { LinkList } from "../../components/LinkList.tsx";
import { useToday } from "../../data/useNow.ts";
import { useWords } from "../../language.tsx";
import { lateActies } from "../../register/ownWork.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { ActieDatum } from "./ActieDatum.tsx";
import { actieItem } from "./actieItem.ts";
import { actieWords } from "./actieWords.ts";
import { KnownSection } from "./KnownSection.tsx";

/** What was promised in meetings and should have been done by now, by whom. */
export function LateActies() {
  const words = useWords(actieWords);
  const today = useToday();
  const { state, afspraken } = useRegisterSoon();
  return (
    <KnownSection title={words.late} empty={words.nothingLate} state={state} entries={lateActies(afspraken, today)}>
      {(shown) => (
        <LinkList
          items={shown.map((row) => ({
            ...actieItem(row, words),
            aside: (
              <>
                <span>{row.value.eigenaar.name}</span>
                <ActieDatum actie={row.value} />
              </>
            ),
          }))}
        />
      )}
    </KnownSection>
  );
}
