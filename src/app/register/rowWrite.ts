import type { Afspraak } from "../../domain/afspraak.ts";
import type { Evaluatie } from "../../domain/evaluatie.ts";
import type { Implementatiestap } from "../../domain/implementatie.ts";
import type { Instelling } from "../../domain/instelling.ts";
import type { Leerstand } from "../../domain/leerstand.ts";
import type { Leesbevestiging } from "../../domain/leesbevestiging.ts";
import type { Meting } from "../../domain/meting.ts";
import type { Proces } from "../../domain/proces.ts";
import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import type { Uitrolvoorstel } from "../../domain/uitrolvoorstel.ts";
import type { Verslagregel } from "../../domain/verslagregel.ts";
import type { Volwassenheidsmeting } from "../../domain/volwassenheidsmeting.ts";
import type { Wijk } from "../../domain/wijk.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Pending, Write } from "../../sharepoint/replica/outbox.ts";

/** The lists whose rows are written from the screens of processes, and what their rows hold. */
export type RowValues = Readonly<{
  processen: Proces;
  documenten: Procesdocument;
  stappen: Implementatiestap;
  leerstanden: Leerstand;
  metingen: Volwassenheidsmeting;
  leesbevestigingen: Leesbevestiging;
  evaluaties: Evaluatie;
  regels: Verslagregel;
  afspraken: Afspraak;
  golven: Uitrolgolf;
  voorstellen: Uitrolvoorstel;
  cijfers: Meting;
  instellingen: Instelling;
  wijken: Wijk;
}>;
export type RowList = keyof RowValues;

type AddTo<L extends RowList> = Write & Readonly<{ kind: "add"; list: L; value: RowValues[L] }>;
type SaveTo<L extends RowList> = Write &
  Readonly<{
    kind: "save";
    list: L;
    base: Stored<RowValues[L]>;
    /** What stood on the screen when it was not `base`: an earlier change of one's own was still on its way. */
    from?: RowValues[L];
    value: RowValues[L];
  }>;

type RemoveFrom<L extends RowList> = Write & Readonly<{ kind: "remove"; list: L; base: Stored<RowValues[L]> }>;

/** A row that somebody added, changed or removed, as data: it survives a reload and can be tried again. */
export type RowWrite = { [L in RowList]: AddTo<L> | SaveTo<L> | RemoveFrom<L> }[RowList];

/** The row of a list as it is shown: what SharePoint has, with what is on its way to it. */
export type Row<T> = Readonly<{
  /** The row id, or `new:` with the key of a row that SharePoint does not have yet. */
  id: string;
  stored: Stored<T> | undefined;
  value: T;
  pending: Pending<RowWrite> | undefined;
}>;

/** What stands before the key of a row that SharePoint does not have yet. */
export const NEW_ROW = "new:";

/** The rows of a list with what is on its way laid over them; new ones last. */
export function rowsWith<L extends RowList>(
  list: L,
  stored: ReadonlyMap<string, Stored<RowValues[L]>>,
  pending: readonly Pending<RowWrite>[],
): readonly Row<RowValues[L]>[] {
  type T = RowValues[L];
  const ours = pending.filter(({ write }) => write.list === list);
  const changes = Map.groupBy(
    ours.filter(({ write }) => write.kind !== "add"),
    ({ write }) => write.lane,
  );
  const withSaves = (row: Stored<T>): Row<T> => {
    const own = changes.get(laneOf(list, row.id));
    const saved = own?.findLast(({ write }) => write.kind === "save")?.write;
    const value = saved?.kind === "save" ? (saved.value as T) : row.value;
    // What holds the others up has to be solved first.
    return { id: row.id, stored: row, value, pending: own?.find(({ state }) => state !== "sending") ?? own?.at(-1) };
  };
  // Out of sight as soon as it is removed; what could not be removed shows again, with why.
  const known = [...stored.values()]
    .map(withSaves)
    .filter(({ pending }) => pending?.write.kind !== "remove" || pending.state !== "sending");
  // Somebody deleted the row: what was typed stays in sight until it is thrown away.
  const gone = [...changes.values()].flatMap(([first]) =>
    first?.state === "refused" && first.write.kind === "save" && !stored.has(first.write.base.id)
      ? [withSaves(first.write.base as Stored<T>)]
      : [],
  );
  const added = ours.flatMap((entry): Row<T>[] =>
    entry.write.kind === "add"
      ? [{ id: NEW_ROW + entry.write.key, stored: undefined, value: entry.write.value as T, pending: entry }]
      : [],
  );
  return [...known, ...gone, ...added];
}

/** Writes about one row go one after the other. */
export function laneOf(list: RowList, id: string): string {
  return `${list}/${id}`;
}
