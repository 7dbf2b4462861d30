import * as v from "valibot";
import type { Persoon } from "../domain/persoon.ts";
import type { Graph } from "./graph/graph.ts";
import { withQuery } from "./graph/query.ts";

const usersSchema = v.object({
  value: v.array(v.object({ id: v.string(), displayName: v.optional(v.nullable(v.string()), "") })),
});

const FOUND_AT_MOST = 8;

/** Employees whose name has a word that begins so. Directory search needs this header (Graph docs, user-list). */
export async function searchPeople(graph: Graph, typed: string, signal?: AbortSignal): Promise<readonly Persoon[]> {
  const words = typed.replace(/["\\]/g, " ").trim();
  if (words === "") return [];
  const path = withQuery("/users", { search: `"displayName:${words}"`, select: "id,displayName", top: FOUND_AT_MOST });
  const headers = { ConsistencyLevel: "eventual" };
  const { value } = v.parse(usersSchema, await graph.send({ method: "GET", path, headers, signal }));
  return value.map(({ id, displayName }) => ({ id, name: displayName ?? id }));
}
