import type { Ketennet } from "./ketennet.ts";
import { byVolgordeInKeten, type Schakel, sleutelVan, type Verwijzing } from "./schakel.ts";
import { gaatVerder, type SoortVerbinding, type Verbinding } from "./verbinding.ts";

/** Something of the chain, and the links that lead from it to what is nearer to the start. */
export type Ketenlid = Readonly<{ schakel: Schakel; door: readonly Verbinding[] }>;

/** What is equally far from the start. */
export type Ketenstap = readonly Ketenlid[];

/** What came before something and what followed, in steps, the nearest first. */
export type Keten = Readonly<{ start: Schakel; voor: readonly Ketenstap[]; na: readonly Ketenstap[] }>;

/** The chain around a start; undefined when that is not there. */
export function ketenVan(start: Verwijzing, net: Ketennet): Keten | undefined {
  const schakel = net.schakels.get(sleutelVan(start));
  if (schakel === undefined) return undefined;
  const na = walk(start, net, FORWARD);
  const voor = walk(start, net, BACK);
  // What can be reached both ways stands where it is nearest, and else where its order puts it: nothing is there twice.
  const isAfter = (key: string, ander: Verwijzing): boolean => {
    const [ahead, behind] = [na.get(key)?.level ?? Infinity, voor.get(key)?.level ?? Infinity];
    return ahead < behind || (ahead === behind && byVolgordeInKeten(start, ander) < 0);
  };
  const shown = new Set([sleutelVan(start)]);
  const after = [...na].filter(([key, { schakel: ander }]) => isAfter(key, ander));
  const before = [...voor].filter(([key, { schakel: ander }]) => !isAfter(key, ander));
  for (const [key] of [...after, ...before]) shown.add(key);
  return { start: schakel, voor: inSteps(before, shown), na: inSteps(after, shown) };
}

type Reached = Readonly<{ schakel: Schakel; level: number; door: Verbinding[] }>;
type Found = readonly (readonly [string, Reached])[];

type Direction = Readonly<{
  links(net: Ketennet, key: string): readonly Verbinding[];
  end(verbinding: Verbinding): Verwijzing;
  mayFollow(last: SoortVerbinding, next: SoortVerbinding): boolean;
}>;

const FORWARD: Direction = {
  links: ({ vooruit }, key) => vooruit.get(key) ?? [],
  end: ({ naar }) => naar,
  mayFollow: gaatVerder,
};

const BACK: Direction = {
  links: ({ terug }, key) => terug.get(key) ?? [],
  end: ({ van }) => van,
  mayFollow: (last, next) => gaatVerder(next, last),
};

/** A place in a walk: how one came there decides how one may go on. */
type Place = Readonly<{ key: string; last: SoortVerbinding | undefined }>;

/** Step by step, so that everything is found on its shortest way. */
function walk(start: Verwijzing, net: Ketennet, { links, end, mayFollow }: Direction): ReadonlyMap<string, Reached> {
  const from = sleutelVan(start);
  const reached = new Map<string, Reached>();
  const visited = new Set<string>();
  let places: readonly Place[] = [{ key: from, last: undefined }];
  for (let level = 1; places.length > 0; level += 1) {
    const next: Place[] = [];
    for (const { key, last } of places) {
      for (const verbinding of links(net, key)) {
        if (last !== undefined && !mayFollow(last, verbinding.soort)) continue;
        const at = sleutelVan(end(verbinding));
        const schakel = net.schakels.get(at);
        if (at === from || schakel === undefined) continue;
        const known = reached.get(at);
        if (known === undefined) reached.set(at, { schakel, level, door: [verbinding] });
        else if (known.level === level && !known.door.includes(verbinding)) known.door.push(verbinding);
        const place = `${verbinding.soort} ${at}`;
        if (visited.has(place)) continue;
        visited.add(place);
        next.push({ key: at, last: verbinding.soort });
      }
    }
    places = next;
  }
  return reached;
}

function inSteps(found: Found, shown: ReadonlySet<string>): readonly Ketenstap[] {
  const isShown = ({ van, naar }: Verbinding): boolean => shown.has(sleutelVan(van)) && shown.has(sleutelVan(naar));
  const byLevel = Map.groupBy(found, ([, { level }]) => level);
  return [...byLevel.keys()]
    .toSorted((one, other) => one - other)
    .map((level) =>
      (byLevel.get(level) ?? [])
        .map(([, { schakel, door }]) => ({ schakel, door: door.filter(isShown) }))
        .toSorted((one, other) => byVolgordeInKeten(one.schakel, other.schakel)),
    );
}
