import { type Ketenbronnen, schakelsUit } from "./bronnen.ts";
import { byVolgordeInKeten, type Schakel, sleutelVan, type Verwijzing } from "./schakel.ts";
import { gaatVerder, LOOPREGELS, type SoortVerbinding, type Verbinding } from "./verbinding.ts";
import { genoemdDoor, kennisVan } from "./verwijzingen.ts";

/** A row that names another one that is not there any more. */
export type LosseVerwijzing = Readonly<{ bij: Schakel; naar: Verwijzing }>;

/** Everything that hangs together, to be walked both ways. */
export type Ketennet = Readonly<{
  schakels: ReadonlyMap<string, Schakel>;
  /** By the key of what they lead away from, and of what they lead to. */
  vooruit: ReadonlyMap<string, readonly Verbinding[]>;
  terug: ReadonlyMap<string, readonly Verbinding[]>;
  los: readonly LosseVerwijzing[];
}>;

/** Ties the rows together by what they name. What is named and not there becomes a loose end, never a link. */
export function knoopKeten(bronnen: Ketenbronnen): Ketennet {
  const sorted = schakelsUit(bronnen).toSorted(byVolgordeInKeten);
  const schakels = new Map(sorted.map((schakel) => [sleutelVan(schakel), schakel]));
  const kennis = kennisVan(schakels);
  const onleesbaar = new Set(bronnen.onleesbaar.map(sleutelVan));
  // A decision is named by a number, and which number an unreadable row has nobody knows.
  const anyBesluit = bronnen.onleesbaar.some(({ soort }) => soort === "besluit");
  const isGone = (naar: Verwijzing): boolean =>
    !onleesbaar.has(sleutelVan(naar)) && !(naar.soort === "besluit" && anyBesluit);
  const whole: Verbinding[] = [];
  const los: LosseVerwijzing[] = [];
  for (const schakel of schakels.values()) {
    for (const { verbinding, ander } of genoemdDoor(schakel, kennis)) {
      if (sleutelVan(ander) === sleutelVan(schakel)) continue;
      if (schakels.has(sleutelVan(ander))) whole.push(verbinding);
      else if (isGone(ander)) los.push({ bij: schakel, naar: ander });
    }
  }
  const verbindingen = withoutShortcuts(whole);
  return {
    schakels,
    vooruit: Map.groupBy(verbindingen, ({ van }) => sleutelVan(van)),
    terug: Map.groupBy(verbindingen, ({ naar }) => sleutelVan(naar)),
    los,
  };
}

/** One by one, so that what is left out never takes the way along that made it needless; what came last goes first. */
function withoutShortcuts(all: readonly Verbinding[]): readonly Verbinding[] {
  const into = Map.groupBy(all, ({ naar }) => sleutelVan(naar));
  const kept = new Map<string, SoortVerbinding>(all.map((each) => [pairOf(each.van, each.naar), each.soort]));
  for (const { soort, van, naar } of all.toReversed()) {
    if (LOOPREGELS[soort].kort !== true) continue;
    const isNeedless = (into.get(sleutelVan(naar)) ?? []).some((last) => {
      const first = kept.get(pairOf(van, last.van));
      return first !== undefined && kept.has(pairOf(last.van, naar)) && gaatVerder(first, last.soort);
    });
    if (isNeedless) kept.delete(pairOf(van, naar));
  }
  return all.filter(({ van, naar }) => kept.has(pairOf(van, naar)));
}

function pairOf(van: Verwijzing, naar: Verwijzing): string {
  return `${sleutelVan(van)} ${sleutelVan(naar)}`;
}
