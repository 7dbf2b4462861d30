import type { Actie } from "../../../domain/afspraak.ts";
import { hrefTo } from "../../address.ts";
import type { LinkedItem } from "../../components/LinkList.tsx";
import type { ActieWords } from "./actieWords.ts";

/** An action as a link to the minutes that it stands in, by its number. */
export function actieItem(
  { id, value: { nummer, title, evaluatieId } }: Readonly<{ id: string; value: Actie }>,
  words: ActieWords,
): LinkedItem {
  const name = nummer === "" ? words.numberFollows : nummer;
  return { id, href: hrefTo("evaluaties", { evaluatie: evaluatieId }), title: `${name} ${title}` };
}
