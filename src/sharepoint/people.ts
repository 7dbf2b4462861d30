import * as v from "valibot";
import type { Persoon } from "../domain/persoon.ts";
import { isFailure } from "./graph/failure.ts";
import type { Graph } from "./graph/graph.ts";
import { withQuery } from "./graph/query.ts";

const userSchema = v.object({ id: v.string(), displayName: v.optional(v.nullable(v.string()), "") });
const usersSchema = v.object({ value: v.array(userSchema) });

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

/** The employee with that account name; undefined when there is none. */
export async function findPerson(graph: Graph, account: string): Promise<Persoon | undefined> {
  const path = withQuery(`/users/${encodeURIComponent(account)}`, { select: "id,displayName" });
  try {
    const user = v.parse(userSchema, await graph.send({ method: "GET", path }));
    return { id: user.id, name: user.displayName ?? account };
  } catch (error) {
    if (isFailure(error, "missing")) return undefined;
    throw error;
  }
}
