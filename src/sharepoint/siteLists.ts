import * as v from "valibot";
import { GraphFailure } from "./graph/failure.ts";
import type { Graph } from "./graph/graph.ts";
import { withQuery } from "./graph/query.ts";
import { type SiteAddress, sitePath } from "./site.ts";

const listsSchema = v.object({
  value: v.array(
    v.object({ id: v.string(), name: v.optional(v.string(), ""), displayName: v.optional(v.string(), "") }),
  ),
  "@odata.nextLink": v.optional(v.string()),
});

export type KnownList = v.InferOutput<typeof listsSchema>["value"][number];

/** Every list of a site, hidden ones too. `name` is the part of the address that stays when the title changes. */
export async function readLists(graph: Graph, site: SiteAddress, signal?: AbortSignal): Promise<readonly KnownList[]> {
  const lists: KnownList[] = [];
  let next: string | undefined = withQuery(`${sitePath(site)}/lists`, { select: "id,name,displayName,list" });
  while (next !== undefined) {
    const page: v.InferOutput<typeof listsSchema> = v.parse(
      listsSchema,
      await graph.send({ method: "GET", path: next, signal }),
    );
    lists.push(...page.value);
    next = page["@odata.nextLink"];
  }
  return lists;
}

/** The list of that title: by what it is called, else by the address it was made with. */
export function findList(lists: readonly KnownList[], title: string): KnownList | undefined {
  return lists.find(({ displayName }) => displayName === title) ?? lists.find(({ name }) => name === title);
}

/** The failure of a site on which our lists were never made. */
export function listMissing(title: string): GraphFailure {
  return new GraphFailure("missing", `The list ${title} is not there.`, { status: 404, code: "listMissing" });
}
