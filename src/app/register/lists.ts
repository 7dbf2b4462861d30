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
import type { Register } from "../../sharepoint/register.ts";
import type { Verslaglegging } from "../../sharepoint/verslaglegging.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import { replicaOf, whole } from "../data/lists.ts";

/** What is known of the lists that the backlog does without: of processes, evaluations and the roll-out. */
export type RegisterLists = Readonly<{
  processen: Replica<Proces>;
  instellingen: Replica<Instelling>;
  documenten: Replica<Procesdocument>;
  stappen: Replica<Implementatiestap>;
  leerstanden: Replica<Leerstand>;
  metingen: Replica<Volwassenheidsmeting>;
  leesbevestigingen: Replica<Leesbevestiging>;
  evaluaties: Replica<Evaluatie>;
  regels: Replica<Verslagregel>;
  afspraken: Replica<Afspraak>;
  golven: Replica<Uitrolgolf>;
  voorstellen: Replica<Uitrolvoorstel>;
  cijfers: Replica<Meting>;
}>;

export function createRegisterLists(
  { processen, instellingen, evaluaties }: Workspace,
  register: Register,
  verslagen: Verslaglegging,
): RegisterLists {
  return {
    processen: replicaOf(processen.codec),
    instellingen: replicaOf(instellingen.codec),
    documenten: replicaOf(register.documenten.codec),
    stappen: replicaOf(register.stappen.codec),
    leerstanden: replicaOf(register.leerstanden.codec),
    metingen: replicaOf(register.metingen.codec),
    leesbevestigingen: replicaOf(register.leesbevestigingen.codec),
    evaluaties: replicaOf(evaluaties.codec),
    regels: replicaOf(verslagen.regels.codec),
    afspraken: replicaOf(verslagen.afspraken.codec),
    golven: replicaOf(verslagen.golven.codec),
    voorstellen: replicaOf(verslagen.voorstellen.codec),
    cijfers: replicaOf(verslagen.metingen.codec),
  };
}

/** How each of them is followed. */
export function registerFeeds(
  { processen, instellingen, evaluaties }: Workspace,
  register: Register,
  verslagen: Verslaglegging,
  lists: RegisterLists,
) {
  return {
    processen: whole(processen.list, lists.processen),
    instellingen: whole(instellingen.list, lists.instellingen),
    documenten: whole(register.documenten.list, lists.documenten),
    stappen: whole(register.stappen.list, lists.stappen),
    leerstanden: whole(register.leerstanden.list, lists.leerstanden),
    metingen: whole(register.metingen.list, lists.metingen),
    leesbevestigingen: whole(register.leesbevestigingen.list, lists.leesbevestigingen),
    evaluaties: whole(evaluaties.list, lists.evaluaties),
    regels: whole(verslagen.regels.list, lists.regels),
    afspraken: whole(verslagen.afspraken.list, lists.afspraken),
    golven: whole(verslagen.golven.list, lists.golven),
    voorstellen: whole(verslagen.voorstellen.list, lists.voorstellen),
    cijfers: whole(verslagen.metingen.list, lists.cijfers),
  };
}

export type RegisterFeeds = ReturnType<typeof registerFeeds>;
