/** As much of a search query as the emulator reads. */
export type Kql = Readonly<{ words: readonly string[]; path: string | undefined }>;

/**
 * Reads plain words, phrases and one `path:"…"`; undefined for anything else of the Keyword Query Language.
 * Source: SharePoint docs, "Keyword Query Language (KQL) syntax reference".
 */
export function readKql(source: string): Kql | undefined {
  const words: string[] = [];
  let path: string | undefined;
  for (const [, property, quoted, bare] of source.matchAll(/(?:(\w+)[:=])?(?:"([^"]*)"|([^\s"]+))/g)) {
    const value = quoted ?? bare ?? "";
    if (property === undefined) {
      if (quoted === undefined && /^(?:OR|NOT|NEAR.*|ONEAR.*|XRANK.*|[-(].*|.*\))$/.test(value)) return undefined;
      if (value !== "AND") words.push(value.replace(/^\+|\*$/g, ""));
    } else if (property.toLowerCase() === "path" && path === undefined) path = value.replace(/\*$/, "");
    else return undefined;
  }
  return { words, path };
}
