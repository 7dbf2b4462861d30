import type { ReactNode } from "react";
import { hrefTo } from "../address.ts";
import { LinkList } from "../components/LinkList.tsx";
import type { DocumentView } from "./documentView.ts";

export type LinkedDocument = Readonly<{ view: DocumentView; note?: ReactNode }>;

/** Documents as links, each with a note: to the version that counts, or to where people work on it. */
export function DocumentLinkList({
  documenten,
  deel,
}: Readonly<{ documenten: readonly LinkedDocument[]; deel: "beschrijving" | "documenten" }>) {
  const items = documenten.map(({ view: { id, document }, note }) => ({
    id,
    href: hrefTo("processen", { proces: document.procesId ?? "", deel, document: id }),
    title: document.name,
    aside: note,
  }));
  return <LinkList items={items} />;
}
