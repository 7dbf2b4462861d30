import { NIVEAUS_VOLWASSENHEID, type Volwassenheid } from "./proces.ts";

/** The maturity of the processes of one department; `afdeling` is undefined for processes without one. */
export type AfdelingSom = Readonly<{
  afdeling: string | undefined;
  perNiveau: Readonly<Record<Volwassenheid, number>>;
  nietGemeten: number;
  laagste: Volwassenheid | undefined;
  /** The middle one; of two in the middle the lower, so that no department looks better than it is. */
  mediaan: Volwassenheid | undefined;
}>;

/** Sums up per department. A process that touches several departments counts at each of them. */
export function sumPerAfdeling(
  processen: readonly Readonly<{ afdelingen: readonly string[]; volwassenheid?: Volwassenheid }>[],
): readonly AfdelingSom[] {
  const pairs = processen.flatMap(({ afdelingen, volwassenheid }) =>
    (afdelingen.length === 0 ? [undefined] : [...new Set(afdelingen)]).map((afdeling) => ({ afdeling, volwassenheid })),
  );
  return [...Map.groupBy(pairs, ({ afdeling }) => afdeling)]
    .map(([afdeling, its]) =>
      somOf(
        afdeling,
        its.map(({ volwassenheid }) => volwassenheid),
      ),
    )
    .toSorted(byName);
}

function somOf(afdeling: string | undefined, niveaus: readonly (Volwassenheid | undefined)[]): AfdelingSom {
  const measured = niveaus.filter((niveau) => niveau !== undefined).toSorted((one, other) => one - other);
  const count = (niveau: Volwassenheid): number => measured.filter((each) => each === niveau).length;
  const [one, two, three, four, five] = NIVEAUS_VOLWASSENHEID.map(count) as [number, number, number, number, number];
  return {
    afdeling,
    perNiveau: { 1: one, 2: two, 3: three, 4: four, 5: five },
    nietGemeten: niveaus.length - measured.length,
    laagste: measured[0],
    mediaan: measured[Math.ceil(measured.length / 2) - 1],
  };
}

/** Processes without a department come last. */
function byName({ afdeling: one }: AfdelingSom, { afdeling: other }: AfdelingSom): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one.localeCompare(other, "nl");
}
