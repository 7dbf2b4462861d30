import { COMPLEXITEITEN, type Complexiteit } from "./ontwikkelpunt.ts";
import type { Proces, Variantbeschrijving, VariantStap } from "./proces.ts";

/** The variants of a process: those that it names, and those that a step or a share is about. All when it says nothing. */
export function variantenVan({ varianten, variantbeschrijving }: Proces): readonly Complexiteit[] {
  const { stappen, aandeel } = variantbeschrijving;
  const used = COMPLEXITEITEN.filter(
    (variant) =>
      varianten.includes(variant) ||
      aandeel[variant] !== undefined ||
      (varianten.length === 0 && stappen.some((stap) => stap.varianten.includes(variant))),
  );
  return used.length === 0 ? COMPLEXITEITEN : used;
}

/** Whether a step is the same in more than one variant. */
export function isGedeeld({ varianten }: VariantStap): boolean {
  return varianten.length > 1;
}

/** The steps of one variant, in order. */
export function stappenVan({ stappen }: Variantbeschrijving, variant: Complexiteit): readonly VariantStap[] {
  return stappen.filter(({ varianten }) => varianten.includes(variant));
}

/** What the shares add up to, once every variant has one; undefined as long as one is not known. */
export function samen({ aandeel }: Variantbeschrijving, varianten: readonly Complexiteit[]): number | undefined {
  const shares = varianten.map((variant) => aandeel[variant]);
  return shares.reduce<number | undefined>(
    (sum, share) => (sum === undefined || share === undefined ? undefined : sum + share),
    0,
  );
}

/** Whether something can be a share of the cases: a whole percentage. */
export function isAandeel(share: number): boolean {
  return Number.isInteger(share) && share >= 0 && share <= 100;
}
