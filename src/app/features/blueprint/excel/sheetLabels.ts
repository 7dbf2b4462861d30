import {
  BLUEPRINT_KINDS,
  type BlueprintKind,
  type Layer,
  LAYERS,
  LINK_KINDS,
  type LinkKind,
} from "../../../../domain/blueprint.ts";
import { blueprintWords } from "../words.ts";

/** What stands before the rows of the sheet. A workbook travels, so it is always in Dutch. */
export const ROW_LABELS = {
  title: "Titel",
  kind: "Soort",
  name: "Stap",
  phase: "Fase",
  id: "Kenmerk",
} as const;

export type RowLabel = keyof typeof ROW_LABELS | Layer;

export const SHEET_NAMES = { blueprint: "Blueprint", links: "Koppelingen" } as const;
export const LINK_COLUMNS = ["Stap", "Laag", "Soort", "Verwijzing", "Naam"] as const;

export const layerLabels = blueprintWords.layers;
export const kindLabels = blueprintWords.kinds;
export const linkKindLabels = blueprintWords.linkKinds;

/** What people call a row in a sheet of their own. */
const ALSO: Readonly<Partial<Record<RowLabel, readonly string[]>>> = {
  name: ["stappen", "processtap", "processtappen"],
  phase: ["mijlpaal", "fase/mijlpaal", "fasen"],
  inwoner: ["inwoners", "bewoner", "klant", "inwoner (doet, denkt, voelt)"],
  contact: ["contactmoment", "contactmomenten", "kanaal", "kanalen", "touchpoint", "touchpoints"],
  medewerker: ["medewerkers", "medewerker zichtbaar", "medewerker (zichtbaar)"],
  communicatie: ["communicatie/kanaal"],
  "achter-de-schermen": ["medewerker achter de schermen", "achter de schermen/processtap"],
  "beleid-en-wet": ["beleid en wetgeving", "beleid", "wet", "wetgeving", "juridisch", "beleid/juridisch"],
  functionaliteit: ["functionaliteiten"],
  systemen: ["systeem", "systemen en gegevens"],
  knelpunten: ["knelpunt", "ontwikkelpunt", "ontwikkelpunten", "knelpunt/ontwikkelpunt"],
};

const ROWS: ReadonlyMap<string, RowLabel> = new Map(
  [
    ...Object.entries(ROW_LABELS).map(([row, label]) => [row as RowLabel, label] as const),
    ...LAYERS.map((layer) => [layer, layerLabels[layer]] as const),
    ...Object.entries(ALSO).flatMap(([row, labels]) => labels.map((label) => [row as RowLabel, label] as const)),
  ].map(([row, label]) => [plain(label), row]),
);

/** The row that somebody means by a label. */
export function rowFrom(label: string): RowLabel | undefined {
  return ROWS.get(plain(label));
}

export function layerFrom(label: string): Layer | undefined {
  const row = rowFrom(label);
  return LAYERS.find((layer) => layer === row);
}

export function kindFrom(label: string): BlueprintKind | undefined {
  return BLUEPRINT_KINDS.find((kind) => plain(kindLabels[kind]) === plain(label));
}

export function linkKindFrom(label: string): LinkKind | undefined {
  return LINK_KINDS.find((kind) => plain(linkKindLabels[kind]) === plain(label) || kind === plain(label));
}

/** Without the differences that nobody sees: capitals, spaces, a colon behind it. */
function plain(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/:\s*$/, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim();
}
