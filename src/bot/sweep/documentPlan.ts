import { documentStanding, lastAdopted, type Vastgesteld } from "../../domain/documentStanding.ts";
import type { Onderwerp } from "../../domain/goedkeuring.ts";
import { extensionOf, frozenOrigin, isFrozen, type Procesdocument } from "../../domain/procesdocument.ts";
import { isConvertible, writersOf } from "../../sharepoint/approvals/freezing.ts";
import { adoptedCopyOf } from "../../sharepoint/files/adoptedCopy.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Subject } from "../subjects.ts";
import { roundsIn, type View } from "./plan.ts";

/** Something that has to happen to an adopted document. `versie`: the label of the version that was adopted. */
export type DocumentTask = Readonly<{
  kind: "settle-edit" | "keep-copy" | "file-pdf";
  onderwerp: Onderwerp;
  versie: string;
}>;

/** What is known of the library besides what is decided on. */
export type DocumentView = Pick<View, "log" | "subjects" | "beslissers" | "botClientId"> &
  Readonly<{ library: readonly Stored<Procesdocument>[] }>;

/** What was adopted keeps its copies, and the word in its row stays true. */
export function planDocuments(view: DocumentView): readonly DocumentTask[] {
  const frozen = view.library.filter(({ value }) => isFrozen(value));
  const copies = Map.groupBy(frozen, ({ value }) => frozenOrigin(value.name)?.id ?? "");
  return view.subjects.all.flatMap((subject) => {
    const { onderwerp } = subject;
    if (onderwerp.soort !== "procesdocument" || view.log.verzoekenOf(onderwerp).length === 0) return [];
    if (view.subjects.isUnreadable(onderwerp)) return [];
    const { rounds } = roundsIn(view, onderwerp);
    const adopted = lastAdopted(rounds);
    return adopted === undefined
      ? []
      : tasksFor(subject, adopted, rounds, { own: copies.get(onderwerp.id) ?? [], botClientId: view.botClientId });
  });
}

type Copies = Readonly<{ own: readonly Stored<Procesdocument>[]; botClientId: string }>;

function tasksFor(
  { onderwerp, state, content }: Subject,
  { versie }: Vastgesteld,
  rounds: Parameters<typeof documentStanding>[1],
  { own, botClientId }: Copies,
): readonly DocumentTask[] {
  if (content.soort !== "procesdocument") return [];
  const { document } = content;
  const standing = documentStanding({ etag: state.versie, value: document }, rounds).kind;
  const { file, pdf } = adoptedCopyOf(own, onderwerp.id, versie, writersOf({ botClientId }));
  const isFileless = file === undefined || (extensionOf(document.name) !== "pdf" && file.id === pdf?.id);
  const task = (kind: DocumentTask["kind"]): readonly DocumentTask[] => [{ kind, onderwerp, versie }];
  return [
    ...(standing === "edited" && document.status === "adopted" ? task("settle-edit") : []),
    // Somebody took the copy away or wrote in it; as long as the document is still that version it can be made again.
    ...(standing === "adopted" && isFileless ? task("keep-copy") : []),
    ...(file !== undefined && pdf === undefined && isConvertible(file.value.name) ? task("file-pdf") : []),
  ];
}
