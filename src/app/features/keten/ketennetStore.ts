import type { Ketenbronnen } from "../../../domain/keten/bronnen.ts";
import { type Ketennet, knoopKeten, knoopKetenInBeurten } from "../../../domain/keten/ketennet.ts";
import type { SoortSchakel } from "../../../domain/keten/schakel.ts";
import type { Snapshot } from "../../../sharepoint/replica/replica.ts";
import { deriveInTurns, type StoreInTurns } from "../../data/deriveInTurns.ts";
import type { RegisterService } from "../../register/registerService.ts";
import type { Services } from "../../services.ts";

const made = new WeakMap<RegisterService, StoreInTurns<Ketennet>>();

const EMPTY = knoopKeten({
  punten: [],
  processen: [],
  documenten: [],
  stappen: [],
  evaluaties: [],
  regels: [],
  afspraken: [],
  voorstellen: [],
  golven: [],
  onleesbaar: [],
});

/** Everything that hangs together, tied once per session and again when a list changed. Empty until all was read. */
export function ketennetStore(services: Services, register: RegisterService): StoreInTurns<Ketennet> {
  const known = made.get(register);
  if (known !== undefined) return known;
  const { lists } = register;
  const store = deriveInTurns(
    [
      services.lists.punten,
      lists.processen,
      lists.documenten,
      lists.stappen,
      lists.evaluaties,
      lists.regels,
      lists.afspraken,
      lists.voorstellen,
      lists.golven,
    ],
    EMPTY,
    function* tie(punten, processen, documenten, stappen, evaluaties, regels, afspraken, voorstellen, golven) {
      const all = [punten, processen, documenten, stappen, evaluaties, regels, afspraken, voorstellen, golven];
      if (!all.every(({ complete }) => complete)) return EMPTY;
      return yield* knoopKetenInBeurten({
        punten: rowsOf(punten),
        processen: rowsOf(processen),
        documenten: rowsOf(documenten),
        stappen: rowsOf(stappen),
        evaluaties: rowsOf(evaluaties),
        regels: rowsOf(regels),
        afspraken: rowsOf(afspraken),
        voorstellen: rowsOf(voorstellen),
        golven: rowsOf(golven),
        onleesbaar: [
          ...unreadableOf("punt", punten),
          ...unreadableOf("proces", processen),
          ...unreadableOf("document", documenten),
          ...unreadableOf("stap", stappen),
          ...unreadableOf("evaluatie", evaluaties),
          ...unreadableOf("signaal", regels),
          ...unreadableOf("besluit", afspraken),
          ...unreadableOf("voorstel", voorstellen),
          ...unreadableOf("golf", golven),
        ],
      });
    },
  );
  made.set(register, store);
  return store;
}

function rowsOf<T>({ rows }: Snapshot<T>): readonly Readonly<{ id: string; value: T }>[] {
  return [...rows.values()];
}

function unreadableOf(soort: SoortSchakel, { unreadable }: Snapshot<unknown>): Ketenbronnen["onleesbaar"] {
  return [...unreadable.keys()].map((id) => ({ soort, id }));
}
