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
  const knots = knoopKetenInBeurten(bronnen);
  for (;;) {
    const { done, value } = knots.next();
    if (done === true) return value;
  }
}

/** So many rows are looked at before others may have their turn. */
const ROWS_A_TURN = 200;

/** The same for who must not be held up by thousands of rows: at each `yield` something else may go first. */
export function* knoopKetenInBeurten(bronnen: Ketenbronnen): Generator<undefined, Ketennet, undefined> {
  const sorted = schakelsUit(bronnen).toSorted(byVolgordeInKeten);
  yield;
  const schakels = new Map(sorted.map((schakel) => [sleutelVan(schakel), schakel]));
  const kennis = kennisVan(schakels);
  const isGone = goneAmong(bronnen.onleesbaar);
  const whole: Verbinding[] = [];
  const los: LosseVerwijzing[] = [];
  for (const [index, schakel] of sorted.entries()) {
    if (index % ROWS_A_TURN === 0) yield;
    for (const { verbinding, ander } of genoemdDoor(schakel, kennis)) {
      if (sleutelVan(ander) === sleutelVan(schakel)) continue;
      if (schakels.has(sleutelVan(ander))) whole.push(verbinding);
      else if (isGone(ander)) los.push({ bij: schakel, naar: ander });
    }
  }
  const verbindingen = yield* withoutShortcuts(whole);
  const vooruit = Map.groupBy(verbindingen, ({ van }) => sleutelVan(van));
  yield;
  return { schakels, vooruit, terug: Map.groupBy(verbindingen, ({ naar }) => sleutelVan(naar)), los };
}

/** A decision is named by a number, and which number an unreadable row has nobody knows. */
function goneAmong(onleesbaar: readonly Verwijzing[]): (named: Verwijzing) => boolean {
  const unread = new Set(onleesbaar.map(sleutelVan));
  const anyBesluit = onleesbaar.some(({ soort }) => soort === "besluit");
  return (named) => !unread.has(sleutelVan(named)) && !(named.soort === "besluit" && anyBesluit);
}

type Named = Readonly<{ van: string; naar: string; soort: SoortVerbinding; verbinding: Verbinding }>;

/** One by one, so that what is left out never takes the way along that made it needless; what came last goes first. */
function* withoutShortcuts(all: readonly Verbinding[]): Generator<undefined, readonly Verbinding[], undefined> {
  const into = new Map<string, Map<string, SoortVerbinding>>();
  const named: Named[] = [];
  for (const [index, verbinding] of all.entries()) {
    if (index % ROWS_A_TURN === 0) yield;
    const { soort } = verbinding;
    const [van, naar] = [sleutelVan(verbinding.van), sleutelVan(verbinding.naar)];
    const before = into.get(naar) ?? new Map<string, SoortVerbinding>();
    into.set(naar, before.set(van, soort));
    named.push({ van, naar, soort, verbinding });
  }
  for (const [index, { van, naar, soort }] of named.toReversed().entries()) {
    if (index % ROWS_A_TURN === 0) yield;
    const before = into.get(naar);
    const { kort } = LOOPREGELS[soort];
    if (kort === undefined || before === undefined) continue;
    const isNeedless = [...before].some(([between, last]) => {
      if (last !== kort) return false;
      const first = into.get(between)?.get(van);
      return first !== undefined && gaatVerder(first, last);
    });
    if (isNeedless) before.delete(van);
  }
  return named.filter(({ van, naar }) => into.get(naar)?.has(van)).map(({ verbinding }) => verbinding);
}
