import * as v from "valibot";
import { type Blueprint, BLUEPRINT_KINDS, LINK_KINDS } from "../../domain/blueprint.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";

/** The end of the name of a file that holds a blueprint. */
export const BLUEPRINT_EXTENSION = ".blueprint.json";

const FORMAT = "procesmatig-werken/blueprint";
const VERSION = 1;

/** Why a file is no blueprint that this version of the app can open. `where`: the first place that is not right. */
export type BlueprintFileRefusal =
  | Readonly<{ kind: "no-blueprint" }>
  | Readonly<{ kind: "newer-version"; version: number }>
  | Readonly<{ kind: "damaged"; where: string }>;

const header = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const cell = v.looseObject({
  text: v.optional(v.string(), ""),
  links: v.optional(
    v.array(v.looseObject({ kind: v.picklist(LINK_KINDS), ref: v.string(), label: v.string() })),
    () => [],
  ),
});

const step = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  phase: v.optional(v.string(), ""),
  name: v.optional(v.string(), ""),
  cells: v.optional(v.record(v.string(), cell), () => ({})),
});

/** Loose: what only a later version of the app knows goes back into the file as it came. */
const content = v.looseObject({
  kind: v.picklist(BLUEPRINT_KINDS),
  title: v.string(),
  steps: v.pipe(
    v.array(step),
    v.check((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, "Two steps have one id."),
  ),
});

/** The blueprint in the text of a file, or why it cannot be opened. */
export function readBlueprintFile(text: string): Result<Blueprint, BlueprintFileRefusal> {
  const json = parseJson(text);
  const head = v.safeParse(header, json);
  if (!head.success) return refuse({ kind: "no-blueprint" });
  if (head.output.version > VERSION) return refuse({ kind: "newer-version", version: head.output.version });
  const parsed = v.safeParse(content, json);
  if (!parsed.success) return refuse({ kind: "damaged", where: v.getDotPath(parsed.issues[0]) ?? "" });
  const { format: _, version: __, ...blueprint } = parsed.output;
  return ok(blueprint);
}

/** The text of the file that holds a blueprint. The same blueprint always gives the same text. */
export function writeBlueprintFile(blueprint: Blueprint): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...blueprint }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}
