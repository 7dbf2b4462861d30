import { Hono } from "hono";
import * as v from "valibot";
import { toSeconds } from "../../core/clock.ts";
import { accessDenied, invalidOption, invalidValue, notImplemented } from "../../errors.ts";
import { regionNeeded } from "../../fileErrors.ts";
import { DEFAULT_PAGE_SIZE, MAX_SEARCH_HITS } from "../../limits.ts";
import { consentedTo } from "../access/middleware.ts";
import { isEnough, siteRight } from "../access/rights.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { isLibrary, type List } from "../lists/list.ts";
import { readLists } from "../lists/store.ts";
import { slice } from "../paging.ts";
import { readTop } from "../shape.ts";
import { sitesOf } from "../sites/site.ts";
import { driveRight } from "../access/rights.ts";
import { folderId } from "./entry.ts";
import { type Kql, readKql } from "./kql.ts";
import { atEntry, entryOf, inDrive } from "./middleware.ts";
import { descendants, TOP } from "./places.ts";
import { driveContext } from "./respond.ts";
import { hitBody } from "./searchHit.ts";
import { type Found, indexContents, searchRows } from "./searchIndex.ts";
import { createEntryShaper } from "./shape.ts";
import { fileUrl } from "./webUrl.ts";

/** What the search over everything wants; a grant of one site (Sites.Selected) is not enough for it. */
const EVERYTHING = [
  "Files.Read.All",
  "Files.ReadWrite.All",
  "Sites.Read.All",
  "Sites.ReadWrite.All",
  "Sites.Manage.All",
  "Sites.FullControl.All",
];

/** Source: Graph docs, driveitem-search, search-query, "Use the Microsoft Search API to search OneDrive and SharePoint". */
export function searchRoutes(): Hono<GraphEnvironment> {
  const everything = consentedTo(accessDenied, ...EVERYTHING);
  return (
    new Hono<GraphEnvironment>()
      // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- The rule is about Express; Hono waits for its handlers.
      .get("/drives/:drive/items/:entry/search", inDrive, atEntry, searchDrive)
      // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- The rule is about Express; Hono waits for its handlers.
      .post("/search/query", everything, searchEverything)
  );
}

/** The files below a folder in which every word is found. */
async function searchDrive(c: GraphContext): Promise<Response> {
  const { core, call, links } = c.env;
  const { list } = c.var;
  const words = call.options.get("q")?.trim() ?? "";
  if (words === "") return refuse(c, invalidOption("q"));
  const top = readTop(call.options, DEFAULT_PAGE_SIZE);
  if (!top.ok) return refuse(c, top.error);
  const shaper = createEntryShaper(c);
  if (!shaper.ok) return refuse(c, shaper.error);

  await indexContents(core, [list]);
  const folder = folderId(entryOf(c));
  const below = folder === TOP ? undefined : new Set(descendants(core.database, list, folder).map(({ id }) => id));
  const found = searchRows(core, list, words.split(/\s+/), knownUntil(c)).filter(
    ({ item }) => below?.has(item.id) !== false,
  );
  const cut = slice(links, call, found, top.value);
  if (!cut.ok) return refuse(c, cut.error);
  return c.json({
    "@odata.context": driveContext(c, "/items"),
    ...(cut.value.nextLink === undefined ? {} : { "@odata.nextLink": cut.value.nextLink }),
    value: cut.value.page.map(({ item }) => shaper.value({ kind: "row", item })),
  });
}

const requestSchema = v.looseObject({
  entityTypes: v.tuple([v.string()]),
  query: v.looseObject({ queryString: v.string() }),
  from: v.optional(v.number(), 0),
  size: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_SEARCH_HITS)), 25),
  fields: v.optional(v.array(v.string())),
  region: v.optional(v.string()),
});
const UNKNOWN_OPTIONS = ["aggregations", "aggregationFilters", "sortProperties", "collapseProperties"];

/** Words and `path:"…"` over all libraries that the caller may read; one request at a time. */
async function searchEverything(c: GraphContext): Promise<Response> {
  const body = bodyOf(c, v.object({ requests: v.tuple([requestSchema]) }));
  if (!body.ok) return refuse(c, body.error);
  const [request] = body.value.requests;
  const [entityType] = request.entityTypes;
  const { core, caller, links } = c.env;
  if (caller.kind === "app" && request.region === undefined) return refuse(c, regionNeeded());
  if (entityType !== "driveItem" && entityType !== "listItem") {
    return refuse(c, notImplemented(`search for entityType ${entityType}`));
  }
  const option = UNKNOWN_OPTIONS.find((name) => name in request);
  if (option !== undefined) return refuse(c, notImplemented(`${option} in a search`));
  const query = readKql(request.query.queryString);
  if (query === undefined) return refuse(c, notImplemented(`the query ${request.query.queryString}`));
  if (query.words.length === 0 && query.path === undefined) return refuse(c, invalidValue());

  const lists = readableLibraries(c);
  await indexContents(core, lists);
  const found = lists
    .flatMap((list) => searchRows(core, list, query.words, knownUntil(c)))
    .filter((one) => isAt(c, one, query));
  const page = found.slice(request.from, request.from + request.size);
  const hits = page.map((one, at) =>
    hitBody({ core, links }, one, { entityType, rank: request.from + at + 1, fields: request.fields }),
  );
  return c.json({
    "@odata.context": links.context("Collection(microsoft.graph.searchResponse)"),
    value: [
      {
        searchTerms: query.words,
        hitsContainers: [
          {
            ...(hits.length === 0 ? {} : { hits }),
            total: found.length,
            moreResultsAvailable: request.from + page.length < found.length,
          },
        ],
      },
    ],
  });
}

function readableLibraries(c: GraphContext): readonly List[] {
  const { core, caller } = c.env;
  return sitesOf(core.tenant)
    .filter((site) => isEnough(siteRight(core, site, caller), "read"))
    .flatMap((site) => readLists(core.database, site))
    .filter((list) => isLibrary(list) && isEnough(driveRight(core, list, caller), "read"));
}

function isAt(c: GraphContext, { list, item }: Found, { path }: Kql): boolean {
  if (path === undefined) return true;
  const wanted = decodeURI(path).replace(/\/+$/, "").toLowerCase();
  const place = decodeURI(fileUrl(c.env.core.database, list, item)).toLowerCase();
  return place === wanted || place.startsWith(`${wanted}/`);
}

/** The index runs behind by as much as somebody asked for. */
function knownUntil({ env: { core, levers } }: GraphContext): string {
  return toSeconds(new Date(core.now().getTime() - levers.searchDelaySeconds * 1000));
}
