import { hrefTo } from "../address.ts";
import type { LinkedItem } from "../components/LinkList.tsx";
import type { DocumentView } from "./documentView.ts";
import type { VerslagView } from "./verslagView.ts";
import type { WijkplanView } from "./wijkplanView.ts";
import type { VoorstelView } from "./voorstelView.ts";

/** A document as a link: to the version that counts, or to where people work on it. */
export function documentItem<T extends Readonly<{ view: DocumentView }>>(
  each: T,
  deel: "beschrijving" | "documenten",
): readonly [LinkedItem, T] {
  const { id, document } = each.view;
  const href = hrefTo("processen", { proces: document.procesId ?? "", deel, document: id });
  return [{ id: `PD-${id}`, href, title: document.name }, each];
}

/** Minutes as a link, with what was asked or decided about them. */
export function verslagItem<T extends Readonly<{ view: VerslagView }>>(each: T): readonly [LinkedItem, T] {
  const { id, verslag } = each.view;
  return [{ id: `EV-${id}`, href: hrefTo("evaluaties", { evaluatie: id }), title: verslag.evaluatie.title }, each];
}

/** The plan of a district as a link, with what was asked or decided about it. */
export function wijkplanItem<T extends Readonly<{ view: WijkplanView }>>(each: T): readonly [LinkedItem, T] {
  const { id, golf } = each.view;
  return [{ id: `WP-${id}`, href: hrefTo("uitrol", { golf: id }), title: golf.title }, each];
}

/** A proposal as a link, with what was asked or decided about it. */
export function voorstelItem<T extends Readonly<{ view: VoorstelView }>>(each: T): readonly [LinkedItem, T] {
  const { id, golf, voorstel } = each.view;
  return [{ id: `UV-${id}`, href: hrefTo("uitrol", { golf: voorstel.golfId }), title: golf.title }, each];
}
