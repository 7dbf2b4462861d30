import { invalidOption, skipNotSupported } from "../errors.ts";
import { MAX_PAGE_SIZE } from "../limits.ts";
import { type Expansion, parseExpand, parseSelect } from "../odata/expand.ts";
import { type Answer, done, refused } from "./answer.ts";

type Options = ReadonlyMap<string, string>;

/** Keeps what `$select` names, besides the annotations and what was expanded. Names are taken in any case. */
export function applySelect(
  body: Record<string, unknown>,
  select: readonly string[] | undefined,
  alsoKeep: readonly string[] = [],
): Record<string, unknown> {
  if (select === undefined) return body;
  const wanted = new Set([...select, ...alsoKeep].map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name.includes("@odata.") || wanted.has(name.toLowerCase())),
  );
}

/** `$select`, undefined when there is none. */
export function readSelect(options: Options): readonly string[] | undefined {
  const select = options.get("$select");
  return select === undefined ? undefined : parseSelect(select);
}

/** `$expand` by name. */
export function readExpand(options: Options): Answer<ReadonlyMap<string, Expansion>> {
  const expansions = parseExpand(options.get("$expand") ?? "");
  if (expansions === undefined) return refused(invalidOption("$expand"));
  return done(new Map(expansions.map((expansion) => [expansion.name, expansion])));
}

/** `$top`, capped silently; `$skip` is refused on everything that SharePoint pages. */
export function readTop(options: Options, standard: number, most = MAX_PAGE_SIZE): Answer<number> {
  if (options.has("$skip")) return refused(skipNotSupported());
  const top = options.get("$top");
  if (top === undefined) return done(standard);
  return /^[1-9]\d{0,8}$/.test(top) ? done(Math.min(Number(top), most)) : refused(invalidOption("$top"));
}
