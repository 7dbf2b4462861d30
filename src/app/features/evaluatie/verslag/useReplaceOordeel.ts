import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { LineDraft } from "./lineDraft.ts";
import { isSame, withDraft } from "./regelDraft.ts";

/** The judgement that stands in an area, and how to put another in its place once SharePoint has it. */
export function useReplaceOordeel(
  regels: readonly Row<Verslagregel>[],
): Readonly<{ standing: string | undefined; replace: ((draft: LineDraft) => void) | undefined }> {
  const { save } = useRegister();
  const row = regels.find(({ value }) => value.soort === "oordeel");
  const stored = row?.stored;
  const isFree = row !== undefined && (row.pending === undefined || row.pending.state === "sending");
  return {
    standing: row?.value.tekst,
    replace:
      stored === undefined || !isFree
        ? undefined
        : (draft) => {
            const next = withDraft(row.value, draft);
            if (!isSame(row.value, next)) save("regels", stored, next, row.value);
          },
  };
}
