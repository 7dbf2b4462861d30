import type { Bevinding, Controle } from "../../domain/gezondheid/bevinding.ts";
import { isFailure } from "../graph/failure.ts";
import type { Codec } from "../list/codec.ts";
import { readRow, type Unreadable } from "../list/codec.ts";
import { rowsFrom } from "../list/paging.ts";
import type { RawRow } from "../list/row.ts";
import { afspraakCodec } from "../lists/afspraken.ts";
import { evaluatieCodec } from "../lists/evaluaties.ts";
import { gesprekCodec } from "../lists/gesprekken.ts";
import { goedkeuringCodec } from "../lists/goedkeuringen.ts";
import { implementatiestapCodec } from "../lists/implementatiestappen.ts";
import { instellingCodec } from "../lists/instellingen.ts";
import { leerstandCodec } from "../lists/leerstanden.ts";
import { leesbevestigingCodec } from "../lists/leesbevestigingen.ts";
import { metingCodec } from "../lists/metingen.ts";
import { ontwikkelpuntCodec } from "../lists/ontwikkelpunten.ts";
import { procesdocumentCodec } from "../lists/procesdocumenten.ts";
import { procesCodec } from "../lists/processen.ts";
import { uitrolgolfCodec } from "../lists/uitrolgolven.ts";
import { uitrolvoorstelCodec } from "../lists/uitrolvoorstellen.ts";
import { verslagregelCodec } from "../lists/verslagregels.ts";
import { volwassenheidsmetingCodec } from "../lists/volwassenheidsmetingen.ts";
import { wijkCodec } from "../lists/wijken.ts";
import type { Workspace } from "../workspace.ts";

type Reader = Pick<Codec<unknown>, "contract" | "concerns" | "decode">;

/** How the rows of every list are understood; a test holds it against the contracts. */
export const READERS: readonly Reader[] = [
  procesCodec,
  wijkCodec,
  evaluatieCodec,
  ontwikkelpuntCodec,
  verslagregelCodec,
  afspraakCodec,
  uitrolgolfCodec,
  uitrolvoorstelCodec,
  metingCodec,
  procesdocumentCodec,
  implementatiestapCodec,
  leerstandCodec,
  volwassenheidsmetingCodec,
  leesbevestigingCodec,
  goedkeuringCodec,
  instellingCodec,
  gesprekCodec,
];

/** Every row of every list, as far as the list is there and could be read. */
export type AllRows = Readonly<{ bevindingen: readonly Bevinding[]; rows: ReadonlyMap<string, readonly RawRow[]> }>;

/**
 * Reads all lists to the end and tells which rows nobody can read. `titles` are the lists that are there. A list that
 * cannot be read is told as such and holds the others up in nothing. Throws only when it is aborted.
 */
export async function readAllRows(
  workspace: Pick<Workspace, "listOf">,
  titles: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<AllRows> {
  const rows = new Map<string, readonly RawRow[]>();
  const bevindingen: Bevinding[] = [];
  // One after the other: a look at the health of a site must not slow down who works there.
  for (const reader of READERS.filter(({ contract }) => titles.has(contract.title))) {
    const { title } = reader.contract;
    try {
      const list = workspace.listOf(reader.contract);
      const found = await rowsFrom(list, list.rowsPath(), signal);
      rows.set(title, found);
      bevindingen.push(...unreadableIn(reader, found));
    } catch (error) {
      if (!isFailure(error) || error.kind === "aborted") throw error;
      bevindingen.push(unread(title, error.kind));
    }
  }
  return { bevindingen, rows };
}

function unreadableIn(reader: Reader, rows: readonly RawRow[]): readonly Bevinding[] {
  return rows
    .filter((row) => reader.concerns?.(row) ?? true)
    .flatMap((row) => {
      const read = readRow(reader, row);
      return read.ok ? [] : [unreadable(reader.contract.title, read.error)];
    });
}

function unreadable(lijst: string, { id, webUrl, columns }: Unreadable): Bevinding {
  return { kind: "row-unreadable", lijst, id, webUrl, kolommen: columns };
}

function unread(lijst: string, why: string): Bevinding {
  if (why === "forbidden") return { kind: "list-closed", lijst };
  const controle: Controle = "rijen";
  return { kind: "not-seen", controle, why: `${lijst}: ${why}` };
}
