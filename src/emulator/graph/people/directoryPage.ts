import type { Person } from "../../core/tenant.ts";
import { DIRECTORY_PAGE_SIZE, MAX_DIRECTORY_PAGE_SIZE } from "../../limits.ts";
import { type GraphContext, refuse } from "../environment.ts";
import { slice } from "../paging.ts";
import { readTop } from "../shape.ts";

/** Answers with one page of people, as `$top` and the link of the page before ask; `head` stands above them. */
export function directoryPage(
  c: GraphContext,
  people: readonly Person[],
  shape: (person: Person) => Record<string, unknown>,
  head: Record<string, unknown>,
): Response {
  const { call, links } = c.env;
  const top = readTop(call.options, DIRECTORY_PAGE_SIZE, MAX_DIRECTORY_PAGE_SIZE);
  if (!top.ok) return refuse(c, top.error);
  const cut = slice(links, call, people, top.value);
  if (!cut.ok) return refuse(c, cut.error);
  const { page, nextLink } = cut.value;
  return c.json({
    ...head,
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: page.map(shape),
  });
}
