import type { Implementatiestap } from "../domain/implementatie.ts";
import type { Leerstand } from "../domain/leerstand.ts";
import type { Leesbevestiging } from "../domain/leesbevestiging.ts";
import type { Procesdocument } from "../domain/procesdocument.ts";
import type { Volwassenheidsmeting } from "../domain/volwassenheidsmeting.ts";
import type { Codec } from "./list/codec.ts";
import { createRepository, type Repository } from "./list/repository.ts";
import { implementatiestapCodec } from "./lists/implementatiestappen.ts";
import { leerstandCodec } from "./lists/leerstanden.ts";
import { leesbevestigingCodec } from "./lists/leesbevestigingen.ts";
import { procesdocumentCodec } from "./lists/procesdocumenten.ts";
import { volwassenheidsmetingCodec } from "./lists/volwassenheidsmetingen.ts";
import type { Workspace } from "./workspace.ts";

/** What a site keeps of its processes, besides the list of them: the library and how far people are. */
export type Register = Readonly<{
  documenten: Repository<Procesdocument>;
  stappen: Repository<Implementatiestap>;
  leerstanden: Repository<Leerstand>;
  metingen: Repository<Volwassenheidsmeting>;
  leesbevestigingen: Repository<Leesbevestiging>;
}>;

/** Joins the lists of the register. Nothing is read yet. Apart from the workspace: the backlog opens without it. */
export function createRegister({ listOf }: Pick<Workspace, "listOf">): Register {
  const repository = <T>(codec: Codec<T>): Repository<T> => createRepository(codec, listOf(codec.contract));
  return {
    documenten: repository(procesdocumentCodec),
    stappen: repository(implementatiestapCodec),
    leerstanden: repository(leerstandCodec),
    metingen: repository(volwassenheidsmetingCodec),
    leesbevestigingen: repository(leesbevestigingCodec),
  };
}
