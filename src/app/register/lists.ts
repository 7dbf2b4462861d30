import type { Implementatiestap } from "../../domain/implementatie.ts";
import type { Instelling } from "../../domain/instelling.ts";
import type { Leerstand } from "../../domain/leerstand.ts";
import type { Leesbevestiging } from "../../domain/leesbevestiging.ts";
import type { Proces } from "../../domain/proces.ts";
import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { Volwassenheidsmeting } from "../../domain/volwassenheidsmeting.ts";
import type { Register } from "../../sharepoint/register.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import { replicaOf, whole } from "../data/lists.ts";

/** What is known of the lists that only processes need. */
export type RegisterLists = Readonly<{
  processen: Replica<Proces>;
  instellingen: Replica<Instelling>;
  documenten: Replica<Procesdocument>;
  stappen: Replica<Implementatiestap>;
  leerstanden: Replica<Leerstand>;
  metingen: Replica<Volwassenheidsmeting>;
  leesbevestigingen: Replica<Leesbevestiging>;
}>;

export function createRegisterLists({ processen, instellingen }: Workspace, register: Register): RegisterLists {
  return {
    processen: replicaOf(processen.codec),
    instellingen: replicaOf(instellingen.codec),
    documenten: replicaOf(register.documenten.codec),
    stappen: replicaOf(register.stappen.codec),
    leerstanden: replicaOf(register.leerstanden.codec),
    metingen: replicaOf(register.metingen.codec),
    leesbevestigingen: replicaOf(register.leesbevestigingen.codec),
  };
}

/** How each of them is followed. */
export function registerFeeds({ processen, instellingen }: Workspace, register: Register, lists: RegisterLists) {
  return {
    processen: whole(processen.list, lists.processen),
    instellingen: whole(instellingen.list, lists.instellingen),
    documenten: whole(register.documenten.list, lists.documenten),
    stappen: whole(register.stappen.list, lists.stappen),
    leerstanden: whole(register.leerstanden.list, lists.leerstanden),
    metingen: whole(register.metingen.list, lists.metingen),
    leesbevestigingen: whole(register.leesbevestigingen.list, lists.leesbevestigingen),
  };
}

export type RegisterFeeds = ReturnType<typeof registerFeeds>;
