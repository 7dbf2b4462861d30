import type { Blueprint } from "../../../../domain/blueprint.ts";
import { readBlueprintFile, writeBlueprintFile } from "../../../../sharepoint/files/blueprintFile.ts";

/** What somebody typed and what it was based on; undefined without either. */
export type BlueprintDraft = Readonly<{ base: Blueprint; value: Blueprint }>;

/** Keeps what was not saved for this session, so that a reload or a crash loses nothing. It goes once it is saved. */
export function createDraftPlace(documentId: string, personId: string, storage: Storage = sessionStorage) {
  const place = `blueprint-${personId}-${documentId}`;
  return {
    load(): BlueprintDraft | undefined {
      const kept = storage.getItem(place);
      if (kept === null) return undefined;
      const [base, value] = partsOf(kept).map((text) => readBlueprintFile(text));
      return base?.ok === true && value?.ok === true ? { base: base.value, value: value.value } : undefined;
    },
    keep({ base, value }: BlueprintDraft): void {
      try {
        storage.setItem(place, JSON.stringify([writeBlueprintFile(base), writeBlueprintFile(value)]));
      } catch {
        // Full or closed: a reload would forget it, but saving goes on.
      }
    },
    forget: () => storage.removeItem(place),
  };
}

function partsOf(kept: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(kept);
    return Array.isArray(parts) ? parts.filter((part) => typeof part === "string") : [];
  } catch {
    return [];
  }
}
