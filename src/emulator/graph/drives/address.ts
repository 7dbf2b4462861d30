/** How a request names a drive: by its id, or as the library of a site, of a list or of a group. */
export type DriveKey =
  | Readonly<{ by: "id"; drive: string }>
  | Readonly<{ by: "site"; site: string }>
  | Readonly<{ by: "list"; site: string; list: string }>
  | Readonly<{ by: "group"; group: string }>;

/** How a request names something in a drive. A path is relative to the item before it. */
export type EntryKey =
  | Readonly<{ by: "root" }>
  | Readonly<{ by: "id"; id: string }>
  | Readonly<{ by: "row"; row: string }>
  | Readonly<{ by: "path"; from: EntryKey; path: string }>;

/** A call on a drive in one form: the drive, perhaps something in it, and what is asked of that. */
export type DriveAddress = Readonly<{ drive: DriveKey; entry: EntryKey | undefined; rest: readonly string[] }>;

/**
 * `root:/a/b.txt:/content` and `items/ID:/b.txt:/content` name a file by its path; everything between the two colons
 * becomes one segment, and the first colon stays where it is: `["root:", "a/b.txt", "content"]`.
 */
export function joinDrivePath(segments: readonly string[]): readonly string[] {
  const start = segments.findIndex((segment, at) => segment.endsWith(":") && isInDrive(segments.slice(0, at)));
  if (start < 0) return segments;
  const inside = segments.slice(start + 1);
  const end = inside.findIndex((segment) => segment.endsWith(":"));
  const path = (end < 0 ? inside : inside.slice(0, end + 1)).join("/").replace(/:$/, "");
  if (path === "") return [...segments.slice(0, start), (segments[start] ?? "").slice(0, -1)];
  return [...segments.slice(0, start + 1), path, ...(end < 0 ? [] : inside.slice(end + 1))];
}

/** The same segments as a client writes them: a path between two colons. */
export function spellDrivePath(segments: readonly string[]): readonly string[] {
  const start = segments.findIndex((segment, at) => segment.endsWith(":") && isInDrive(segments.slice(0, at)));
  if (start < 0 || segments.length <= start + 2) return segments;
  return segments.map((segment, at) => (at === start + 1 ? `${segment}:` : segment));
}

function isInDrive(before: readonly string[]): boolean {
  return before.includes("drive") || before.includes("drives");
}

/** Reads the segments of a call; undefined when it does not go to a drive. */
export function driveAddress(segments: readonly string[]): DriveAddress | undefined {
  const [first, second = "", third] = segments;
  if (first === "drives" && segments.length > 1) return within({ by: "id", drive: second }, segments.slice(2));
  if (first === "groups" && third === "drive") return within({ by: "group", group: second }, segments.slice(3));
  return first === "sites" ? inSite(second, segments.slice(2)) : undefined;
}

function inSite(site: string, segments: readonly string[]): DriveAddress | undefined {
  const [first, second = "", third, row = "", fifth, ...rest] = segments;
  if (first === "drive") return within({ by: "site", site }, segments.slice(1));
  if (first === "drives" && second !== "") return within({ by: "id", drive: second }, segments.slice(2));
  if (first !== "lists") return undefined;
  const drive: DriveKey = { by: "list", site, list: second };
  if (third === "drive") return within(drive, segments.slice(3));
  return third === "items" && fifth === "driveItem" ? { drive, entry: { by: "row", row }, rest } : undefined;
}

/** One path for all ways to write a call on a drive, for the router. */
export function canonicalPath({ entry, rest }: DriveAddress): readonly string[] {
  return ["drives", "-", ...(entry === undefined ? [] : ["items", "-"]), ...rest];
}

function within(drive: DriveKey, segments: readonly string[]): DriveAddress {
  const [first, second, third, ...rest] = segments;
  if (first === "root") return { drive, entry: { by: "root" }, rest: segments.slice(1) };
  if (first === "root:" && second !== undefined)
    return { drive, entry: path({ by: "root" }, second), rest: segments.slice(2) };
  if (first !== "items" || second === undefined) return { drive, entry: undefined, rest: segments };
  if (!second.endsWith(":") || third === undefined) {
    return { drive, entry: item(second), rest: segments.slice(2) };
  }
  return { drive, entry: path(item(second.slice(0, -1)), third), rest };
}

function item(id: string): EntryKey {
  return id === "root" ? { by: "root" } : { by: "id", id };
}

function path(from: EntryKey, written: string): EntryKey {
  return { by: "path", from, path: written };
}
