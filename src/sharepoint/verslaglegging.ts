import type { Afspraak } from "../domain/afspraak.ts";
import type { Meting } from "../domain/meting.ts";
import type { Uitrolgolf } from "../domain/uitrolgolf.ts";
import type { Uitrolvoorstel } from "../domain/uitrolvoorstel.ts";
import type { Verslagregel } from "../domain/verslagregel.ts";
import { createRepository, type Repository } from "./list/repository.ts";
import { afspraakCodec } from "./lists/afspraken.ts";
import { metingCodec } from "./lists/metingen.ts";
import { uitrolgolfCodec } from "./lists/uitrolgolven.ts";
import { uitrolvoorstelCodec } from "./lists/uitrolvoorstellen.ts";
import { verslagregelCodec } from "./lists/verslagregels.ts";
import { numbered } from "./numbered.ts";
import type { Workspace } from "./workspace.ts";

/** What a site keeps of its evaluations, besides the list of them, and of the roll-out that rests on them. */
export type Verslaglegging = Readonly<{
  regels: Repository<Verslagregel>;
  /** Adding gives a number; the one in the value is not looked at. */
  afspraken: Repository<Afspraak>;
  golven: Repository<Uitrolgolf>;
  voorstellen: Repository<Uitrolvoorstel>;
  metingen: Repository<Meting>;
}>;

/** Joins the lists of evaluations and roll-out. Nothing is read yet. */
export function createVerslaglegging({ listOf }: Pick<Workspace, "listOf">): Verslaglegging {
  return {
    regels: createRepository(verslagregelCodec, listOf(verslagregelCodec.contract)),
    afspraken: numbered(createRepository(afspraakCodec, listOf(afspraakCodec.contract))),
    golven: createRepository(uitrolgolfCodec, listOf(uitrolgolfCodec.contract)),
    voorstellen: createRepository(uitrolvoorstelCodec, listOf(uitrolvoorstelCodec.contract)),
    metingen: createRepository(metingCodec, listOf(metingCodec.contract)),
  };
}
