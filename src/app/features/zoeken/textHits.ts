import { frozenOrigin, isFrozen } from "../../../domain/procesdocument.ts";
import type { SearchHit } from "../../../sharepoint/files/librarySearch.ts";

/** In which files the words stand: the files that people work on, and the copies of adopted versions. */
export type TextHits = Readonly<{ files: ReadonlySet<string>; copies: ReadonlySet<string> }>;

export const NO_TEXT_HITS: TextHits = { files: new Set(), copies: new Set() };

/** A copy is never shown as a file of its own: it stands for its version of the document. */
export function textHitsOf(hits: readonly Pick<SearchHit, "listItemId" | "name" | "folder">[]): TextHits {
  const files = new Set<string>();
  const copies = new Set<string>();
  for (const hit of hits) {
    const origin = isFrozen(hit) ? frozenOrigin(hit.name) : undefined;
    if (origin !== undefined) copies.add(copyKey(origin.id, origin.versie));
    else if (!isFrozen(hit)) files.add(hit.listItemId);
  }
  return { files, copies };
}

export function copyKey(id: string, versie: string): string {
  return `${id}/${versie}`;
}
