import type { Licht, LichtNaam, Reden } from "../../../../domain/lichten.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { lichtWords } from "./lichtWords.ts";

export type LichtTexts = Readonly<{
  nameOf(licht: LichtNaam): string;
  /** How a light stands, in a word; a share where it is known. */
  standOf(licht: Licht): string;
  reasonOf(reden: Reden): string;
}>;

/** What is said about lights. */
export function useLichtTexts(): LichtTexts {
  const { licht: names, lichtstand } = useWords(procesLabels);
  const { reasons, share: shareOf } = useWords(lichtWords);
  return {
    nameOf: (licht) => names[licht],
    standOf: ({ light, share }) => (share === undefined ? lichtstand[light] : shareOf(Math.floor(share * 100))),
    reasonOf(reden) {
      switch (reden.kind) {
        case "review-late":
          return reasons["review-late"](writeDate(reden.since));
        case "empty-teams":
          return reasons["empty-teams"](reden.teams.join(", "));
        case "unread":
          return reasons.unread(reden.team, reden.unread, reden.members);
        case "not-adopted":
        case "unproven":
        case "edited":
        case "no-kind":
        case "no-frozen-copy":
          return reasons[reden.kind](reden.documents.join(", "));
        default:
          return reasons[reden.kind]();
      }
    },
  };
}
