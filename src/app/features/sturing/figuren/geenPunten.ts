import { hrefTo } from "../../../address.ts";
import type { Figuur } from "../figuur.ts";
import type { Kader } from "../kader.ts";

/** What there is to say about points as long as there are none. */
export function geenPunten({ bronnen, words }: Kader): Pick<Figuur, "empty"> {
  if (bronnen.punten.length > 0) return {};
  return { empty: { text: words.noPunten, link: words.toPunten, href: hrefTo("ontwikkelpunten") } };
}
