import type { Outbox } from "../../sharepoint/replica/outbox.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import { derive, type Store } from "../data/store.ts";
import { type Row, type RowList, rowsWith, type RowValues, type RowWrite } from "./rowWrite.ts";

/** The rows of each list, with what is on its way to SharePoint laid over them. */
export type RowStores = { readonly [L in RowList]: Store<readonly Row<RowValues[L]>[]> };

export function rowStores(
  replicas: { readonly [L in RowList]: Replica<RowValues[L]> },
  outbox: Outbox<RowWrite>,
): RowStores {
  const storeOf = <L extends RowList>(list: L, replica: Replica<RowValues[L]>) =>
    derive([replica, outbox], ({ rows }, pending) => rowsWith(list, rows, pending));
  return {
    processen: storeOf("processen", replicas.processen),
    documenten: storeOf("documenten", replicas.documenten),
    stappen: storeOf("stappen", replicas.stappen),
    leerstanden: storeOf("leerstanden", replicas.leerstanden),
    metingen: storeOf("metingen", replicas.metingen),
    leesbevestigingen: storeOf("leesbevestigingen", replicas.leesbevestigingen),
    evaluaties: storeOf("evaluaties", replicas.evaluaties),
    regels: storeOf("regels", replicas.regels),
    afspraken: storeOf("afspraken", replicas.afspraken),
    golven: storeOf("golven", replicas.golven),
    voorstellen: storeOf("voorstellen", replicas.voorstellen),
    cijfers: storeOf("cijfers", replicas.cijfers),
    instellingen: storeOf("instellingen", replicas.instellingen),
    wijken: storeOf("wijken", replicas.wijken),
  };
}
