import * as fc from "fast-check";
import {
  type Blueprint,
  BLUEPRINT_KINDS,
  type Cell,
  isEmpty,
  type Layer,
  LAYERS,
  LINK_KINDS,
  type Step,
} from "../../src/domain/blueprint.ts";
import { linkKey } from "../../src/domain/blueprint/steps.ts";

/** A step with a text in each layer that is named. */
export function aStep(id: string, texts: Readonly<Partial<Record<Layer, string>>> = {}): Step {
  const cells = Object.entries(texts).map(([layer, text]) => [layer, { text, links: [] }]);
  return { id, phase: "", name: `Stap ${id}`, cells: Object.fromEntries(cells) as Step["cells"] };
}

/** A service blueprint of these steps. */
export function aBlueprint(...steps: readonly Step[]): Blueprint {
  return { kind: "service-blueprint", title: "Aanvraag", steps };
}

/** A service blueprint with so many steps; every third cell is empty. */
export function bigBlueprint(count: number): Blueprint {
  return aBlueprint(
    ...Array.from({ length: count }, (_, index) => {
      const filled = LAYERS.filter((_layer, row) => (index + row) % 3 > 0);
      return aStep(String(index + 1), Object.fromEntries(filled.map((layer) => [layer, `${layer} van ${index + 1}`])));
    }),
  );
}

const aLink = fc.record({ kind: fc.constantFrom(...LINK_KINDS), ref: fc.string(), label: fc.string() });

const aCell: fc.Arbitrary<Cell> = fc
  .record({
    text: fc.oneof(fc.constantFrom("Brief", "Gesprek", "Regel 1\nRegel 2", "=1+1"), fc.string({ unit: "grapheme" })),
    links: fc.uniqueArray(aLink, { selector: linkKey, maxLength: 3 }),
  })
  .filter((cell) => !isEmpty(cell));

const cells = fc.record(Object.fromEntries(LAYERS.map((layer) => [layer, aCell])) as Record<Layer, typeof aCell>, {
  requiredKeys: [],
});

/** Any blueprint, also one that nobody would make. */
export const anyBlueprint: fc.Arbitrary<Blueprint> = fc.record({
  kind: fc.constantFrom(...BLUEPRINT_KINDS),
  title: fc.string(),
  steps: fc.uniqueArray(
    fc.record({ id: fc.uuid(), phase: fc.string(), name: fc.string({ unit: "grapheme" }), cells }),
    { selector: ({ id }) => id, maxLength: 8 },
  ),
});
