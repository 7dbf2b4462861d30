import type { ReactNode } from "react";
import { LinkList } from "../components/LinkList.tsx";
import type { DocumentView } from "./documentView.ts";
import { documentItem } from "./linkItems.ts";

export type LinkedDocument = Readonly<{ view: DocumentView; note?: ReactNode }>;

/** Documents as links, each with a note: to the version that counts, or to where people work on it. */
export function DocumentLinkList({
  documenten,
  deel,
}: Readonly<{ documenten: readonly LinkedDocument[]; deel: "beschrijving" | "documenten" }>) {
  const items = documenten.map((each) => ({ ...documentItem(each, deel)[0], aside: each.note }));
  return <LinkList items={items} />;
}
