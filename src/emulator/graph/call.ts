import { canonicalPath, driveAddress, joinDrivePath, spellDrivePath } from "./drives/address.ts";

/** A request to Graph in the one form that the routes know, whatever way the client wrote it. */
export type Call = Readonly<{
  method: string;
  /** Decoded segments after the version: `["sites", "host:/sites/a", "lists", "Taken", "items"]`. */
  segments: readonly string[];
  /** Query options by canonical name: `$select`, `$filter`, `token` … */
  options: ReadonlyMap<string, string>;
  /** Segments and options in plain text, for fault rules and the usage log. */
  shown: string;
}>;

export type Normalised =
  | Readonly<{ ok: true; call: Call }>
  | Readonly<{ ok: false; reason: "malformed-path" }>
  | Readonly<{ ok: false; reason: "repeated-option"; option: string }>;

/** Collections and functions that OData lets a client write with parentheses: `items('36')`, `delta(token='x')`. */
const KEYED = new Set(
  `sites lists items columns versions permissions users groups teams channels subscriptions drives
   applications servicePrincipals oauth2PermissionGrants appRoleAssignments`.split(/\s+/),
);
const FUNCTIONS = new Set(["delta", "getByPath", "getAllSites", "search"]);

const SYSTEM_OPTIONS = new Set("select expand filter orderby top skip count search skiptoken format".split(" "));

/** Reads path and query of a request; `path` starts behind the version (`/v1.0`). */
export function normalise(method: string, path: string, query: string): Normalised {
  const raw = decodeSegments(path);
  if (raw === undefined) return { ok: false, reason: "malformed-path" };

  const written = joinDrivePath(joinSitePath(raw)).map(splitParentheses);
  const options = new Map<string, string>(written.flatMap(({ parameters }) => parameters));
  for (const [name, value] of new URLSearchParams(query)) {
    const option = canonicalOption(name);
    if (options.has(option)) return { ok: false, reason: "repeated-option", option };
    options.set(option, value);
  }
  const segments = written.flatMap((segment) => segment.segments);
  return { ok: true, call: { method, segments, options, shown: show(segments, options) } };
}

/**
 * The path that the router matches: each segment encoded, so that a title with a slash stays one segment. What is asked
 * of a drive has one path, in whatever way the drive and its item are named.
 */
export function routerPath({ segments }: Call): string {
  const address = driveAddress(segments);
  const path = address === undefined ? segments : canonicalPath(address);
  return `/${path.map((segment) => encodeURIComponent(segment).replaceAll("%24", "$")).join("/")}`;
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    return path
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** `sites/host:/sites/a:/lists` names a site by its path; everything from the first to the second colon is one key. */
function joinSitePath(segments: readonly string[]): readonly string[] {
  const [collection, host, ...rest] = segments;
  if (collection !== "sites" || host === undefined || !host.endsWith(":")) return segments;
  const end = rest.findIndex((segment) => segment.endsWith(":"));
  const inside = end < 0 ? rest : rest.slice(0, end + 1);
  const path = inside.join("/").replace(/:$/, "");
  return [collection, `${host}/${path}`, ...rest.slice(inside.length)];
}

type Written = Readonly<{ segments: readonly string[]; parameters: readonly (readonly [string, string])[] }>;

function splitParentheses(segment: string): Written {
  const [, name = "", inside = ""] = /^(\w+)\((.*)\)$/s.exec(segment) ?? [];
  if (KEYED.has(name) && inside !== "") return { segments: [name, unquote(inside)], parameters: [] };
  if (!FUNCTIONS.has(name)) return { segments: [segment], parameters: [] };
  const [, parameter, value] = /^(\w+)=(.*)$/s.exec(inside) ?? [];
  const parameters = parameter === undefined || value === undefined ? [] : [[parameter, unquote(value)] as const];
  return { segments: [name], parameters };
}

function unquote(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function canonicalOption(name: string): string {
  const bare = (name.startsWith("$") ? name.slice(1) : name).toLowerCase();
  return SYSTEM_OPTIONS.has(bare) ? `$${bare}` : name;
}

function show(segments: readonly string[], options: ReadonlyMap<string, string>): string {
  const query = [...options].map(([name, value]) => `${name}=${value}`).join("&");
  return `/${spellDrivePath(segments).join("/")}${query === "" ? "" : `?${query}`}`;
}
