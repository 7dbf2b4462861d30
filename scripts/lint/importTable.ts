import path from "node:path";

type ImportRule = Readonly<{ folders: readonly string[]; packages: boolean }>;

/**
 * Who may import whom, by the folder directly under `src`. ARCHITECTURE.md shows the same table in words.
 * A folder that is not named here is refused until somebody decides what it may know.
 */
const MAY_IMPORT: Readonly<Record<string, ImportRule>> = {
  domain: { folders: [], packages: false },
  sharepoint: { folders: ["domain"], packages: true },
  teams: { folders: [], packages: true },
  emulator: { folders: [], packages: true },
  app: { folders: ["domain", "sharepoint", "teams"], packages: true },
  papers: { folders: [], packages: true },
  bot: { folders: ["domain", "sharepoint", "papers"], packages: true },
  demo: { folders: ["domain", "sharepoint", "papers"], packages: true },
};

/** Only these folders may know the Microsoft libraries that they wrap. */
const OWNED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "@microsoft/microsoft-graph-client": ["sharepoint"],
  "@microsoft/teams-js": ["teams"],
  "@azure/msal-browser": ["teams"],
  "@microsoft/teams.apps": ["bot"],
  "@microsoft/teams.api": ["bot"],
  "@microsoft/teams.cards": ["bot"],
  "@azure/msal-node": ["bot"],
  docx: ["papers"],
  pdfkit: ["papers", "emulator"],
};

/** The sentence that refuses one import of `source` in `file`, or undefined when it is allowed. */
export function importRefusal(file: string, source: string): string | undefined {
  const from = place(file);
  if (from === undefined) return undefined;
  const rule = MAY_IMPORT[from.folder];
  if (rule === undefined) return `src/${from.folder} is not in the table of scripts/lint/importTable.ts.`;
  if (!source.startsWith(".")) return packageRefusal(from.folder, rule, source);

  const target = place(path.resolve(path.dirname(file), source));
  if (target === undefined) return `src/${from.folder} may not import from outside src.`;
  if (from.feature !== undefined && target.feature !== undefined && from.feature !== target.feature) {
    return `The feature ${from.feature} may not import the feature ${target.feature}: move what they share to app/components or domain.`;
  }
  if (from.readers && target.feature !== undefined) {
    return "src/app/documents shows documents to any feature and may not import one.";
  }
  if (from.folder !== target.folder && !rule.folders.includes(target.folder)) {
    return `src/${from.folder} may not import src/${target.folder}.`;
  }
  return undefined;
}

function packageRefusal(folder: string, rule: ImportRule, source: string): string | undefined {
  if (!rule.packages) return `src/${folder} imports nothing but itself, not even packages.`;
  const name = packageName(source);
  const owners = OWNED_PACKAGES[name];
  if (owners === undefined || owners.includes(folder)) return undefined;
  return `${name} may be imported only in src/${owners.join(", src/")}.`;
}

type Place = Readonly<{ folder: string; feature: string | undefined; readers: boolean }>;

function place(file: string): Place | undefined {
  const inside = file.split(path.sep).join("/").split("/src/").at(-1)?.split("/");
  if (!file.includes(`${path.sep}src${path.sep}`) || inside === undefined) return undefined;
  const [folder = "", second, third] = inside;
  const isApp = folder === "app";
  return {
    folder,
    feature: isApp && second === "features" ? third : undefined,
    readers: isApp && second === "documents",
  };
}

function packageName(source: string): string {
  return source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");
}
