import type { ReactNode } from "react";
import { hrefTo } from "../address.ts";
import type { PuntView } from "../data/puntView.ts";
import { LinkList } from "./LinkList.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

export type PuntLinkListProps = Readonly<{
  punten: readonly PuntView[];
  note?: (punt: PuntView) => ReactNode;
  /** The heading already says which status they have. */
  plain?: true;
}>;

/** Points as links, each with its status and a note. */
export function PuntLinkList({ punten, note, plain }: PuntLinkListProps) {
  const items = punten.map((punt) => ({
    id: punt.id,
    href: hrefTo("ontwikkelpunten", { punt: punt.id }),
    title: punt.point.title,
    aside: (
      <>
        {note?.(punt)}
        {plain !== true && <StatusBadge status={punt.point.status} standing={punt.standing} />}
      </>
    ),
  }));
  return <LinkList items={items} />;
}
