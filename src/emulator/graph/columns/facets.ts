import * as v from "valibot";
import { MAX_TEXT_LENGTH } from "../../limits.ts";

/**
 * The type of a column: the name of its facet and what stands in it, defaults filled in.
 * Source: Graph docs, "columnDefinition resource type" and the pages of the facets.
 */
export type ColumnType = { [Kind in FacetName]: Readonly<{ kind: Kind; facet: FacetOf<Kind> }> }[FacetName];

export type FacetName = keyof typeof FACETS;
type FacetOf<Kind extends FacetName> = v.InferOutput<(typeof FACETS)[Kind]>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const FACETS = {
  text: v.strictObject({
    allowMultipleLines: v.optional(v.boolean(), false),
    appendChangesToExistingText: v.optional(v.boolean(), false),
    linesForEditing: v.optional(count, 6),
    maxLength: v.optional(v.pipe(count, v.maxValue(MAX_TEXT_LENGTH)), MAX_TEXT_LENGTH),
    textType: v.optional(v.picklist(["plain", "richText"]), "plain"),
  }),
  number: v.strictObject({
    decimalPlaces: v.optional(v.picklist(["automatic", "none", "one", "two", "three", "four", "five"]), "automatic"),
    displayAs: v.optional(v.picklist(["number", "percentage"]), "number"),
    minimum: v.optional(v.number()),
    maximum: v.optional(v.number()),
  }),
  currency: v.strictObject({ locale: v.optional(v.string(), "nl-NL") }),
  choice: v.strictObject({
    allowTextEntry: v.optional(v.boolean(), false),
    choices: v.optional(v.array(v.string()), []),
    displayAs: v.optional(v.picklist(["dropDownMenu", "radioButtons", "checkBoxes"]), "dropDownMenu"),
  }),
  boolean: v.strictObject({}),
  dateTime: v.strictObject({
    displayAs: v.optional(v.picklist(["default", "friendly", "standard"]), "default"),
    format: v.optional(v.picklist(["dateOnly", "dateTime"]), "dateTime"),
  }),
  personOrGroup: v.strictObject({
    allowMultipleSelection: v.optional(v.boolean(), false),
    chooseFromType: v.optional(v.picklist(["peopleOnly", "peopleAndGroups"]), "peopleOnly"),
    displayAs: v.optional(v.string(), "nameWithPresence"),
  }),
  lookup: v.strictObject({
    allowMultipleValues: v.optional(v.boolean(), false),
    allowUnlimitedLength: v.optional(v.boolean(), false),
    columnName: v.optional(v.string(), "Title"),
    listId: v.string(),
  }),
  hyperlinkOrPicture: v.strictObject({ isPicture: v.optional(v.boolean(), false) }),
};

const NAMES: Readonly<Record<string, FacetName>> = {
  text: "text",
  number: "number",
  currency: "currency",
  choice: "choice",
  boolean: "boolean",
  dateTime: "dateTime",
  personOrGroup: "personOrGroup",
  lookup: "lookup",
  hyperlinkOrPicture: "hyperlinkOrPicture",
};

/** The facet that a property of a column definition names, if it is one that the emulator knows. */
export function facetName(property: string): FacetName | undefined {
  return Object.hasOwn(NAMES, property) ? NAMES[property] : undefined;
}

/** Facets that Graph has and the emulator does not. */
export const UNSUPPORTED_FACETS: ReadonlySet<string> = new Set([
  "calculated",
  "geolocation",
  "term",
  "thumbnail",
  "contentApprovalStatus",
]);

/** Checks one facet and fills in its defaults; undefined when Graph would refuse it. */
export function parseColumnType(kind: FacetName, facet: unknown): ColumnType | undefined {
  const parsed = v.safeParse(v.variant("kind", VARIANTS), { kind, facet });
  return parsed.success ? parsed.output : undefined;
}

const variant = <Kind extends FacetName>(kind: Kind) => v.object({ kind: v.literal(kind), facet: FACETS[kind] });

const VARIANTS = [
  variant("text"),
  variant("number"),
  variant("currency"),
  variant("choice"),
  variant("boolean"),
  variant("dateTime"),
  variant("personOrGroup"),
  variant("lookup"),
  variant("hyperlinkOrPicture"),
] as const;

/** Whether a cell of this column holds several values. */
export function isMultiple(type: ColumnType): boolean {
  switch (type.kind) {
    case "choice":
      return type.facet.displayAs === "checkBoxes";
    case "personOrGroup":
      return type.facet.allowMultipleSelection;
    case "lookup":
      return type.facet.allowMultipleValues;
    default:
      return false;
  }
}

/** Whether a cell holds ids of rows elsewhere (in another list, or in the User Information List). */
export function isLookup(type: ColumnType): boolean {
  return type.kind === "lookup" || type.kind === "personOrGroup";
}

/** Multi-line, multi-value and link columns can be neither indexed nor filtered on. */
export function isIndexable(type: ColumnType): boolean {
  const multiline = type.kind === "text" && type.facet.allowMultipleLines;
  return !multiline && !isMultiple(type) && type.kind !== "hyperlinkOrPicture";
}
