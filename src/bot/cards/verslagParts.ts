import type { CardElementArray } from "@microsoft/teams.cards";
import type { Afspraak } from "../../domain/afspraak.ts";
import { inOrder, type Verslag } from "../../domain/verslaginhoud.ts";
import { writeDay } from "../moments.ts";
import type { BotWords } from "../words.ts";
import { namesOf } from "./names.ts";
import { factSet, shortened, typed } from "./parts.ts";

/** More than a few are read in the minutes themselves. */
const SHOWN = 3;
const TITLE_SHOWN = 120;

/** When the meeting was, who was there, and what was agreed on: that is what one adopts. */
export function aboutVerslag({ evaluatie, afspraken }: Verslag, words: BotWords): CardElementArray {
  const { verslag } = words;
  const agreed = inOrder(afspraken).map(({ value }) => value);
  return [
    typed(verslag.held(writeDay(evaluatie.date, words))),
    typed(verslag.present(namesOf(evaluatie.aanwezig, words)), { subtle: true }),
    factSet([
      [verslag.besluiten, summaryOf(agreed, "besluit", words)],
      [verslag.acties, summaryOf(agreed, "actie", words)],
    ]),
  ];
}

function summaryOf(agreed: readonly Afspraak[], soort: Afspraak["soort"], { verslag }: BotWords): string {
  const these = agreed.filter((afspraak) => afspraak.soort === soort);
  if (these.length === 0) return verslag.none;
  const shown = these.slice(0, SHOWN).map(({ nummer, title }) => `${nummer} ${shortened(title, TITLE_SHOWN)}`);
  const more = these.length - shown.length;
  return [...shown, ...(more > 0 ? [verslag.more(more)] : [])].join("; ");
}
