import type { Keten, Ketenlid } from "../../../domain/keten/ketenVan.ts";

/** What stands equally far from the start; 0 is the start itself, and what came before it counts below that. */
export type Kolom = Readonly<{ plaats: number; leden: readonly Ketenlid[] }>;

/** A chain from what came first to what followed last. */
export function kolommenVan({ start, voor, na }: Keten): readonly Kolom[] {
  return [
    ...voor.map((leden, index) => ({ plaats: -(index + 1), leden })).toReversed(),
    { plaats: 0, leden: [{ schakel: start, door: [] }] },
    ...na.map((leden, index) => ({ plaats: index + 1, leden })),
  ];
}
