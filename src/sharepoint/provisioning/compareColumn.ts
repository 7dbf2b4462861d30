import * as v from "valibot";
import type { Column } from "../list/contract.ts";

/** A column as the site has it, as far as we compare. */
export const columnSchema = v.object({
  id: v.string(),
  name: v.string(),
  displayName: v.optional(v.string(), ""),
  description: v.optional(v.string(), ""),
  indexed: v.optional(v.boolean(), false),
  enforceUniqueValues: v.optional(v.boolean(), false),
  text: v.optional(v.object({ allowMultipleLines: v.optional(v.boolean(), false) })),
  number: v.optional(v.looseObject({})),
  boolean: v.optional(v.looseObject({})),
  choice: v.optional(v.object({ choices: v.array(v.string()), displayAs: v.optional(v.string()) })),
  dateTime: v.optional(v.object({ format: v.optional(v.string()) })),
  lookup: v.optional(v.object({ listId: v.optional(v.string()) })),
});
export type ColumnNow = v.InferOutput<typeof columnSchema>;

/** The PATCH of a column that is safe to send. */
export type Mend = Readonly<{
  displayName?: string;
  description?: string;
  indexed?: true;
  choice?: NonNullable<ColumnNow["choice"]>;
}>;
/** What `differs` says of a column that takes the same value twice. */
export const DUPLICATES_ALLOWED = "does not refuse duplicates";

/** `mend` is the PATCH that is safe to send; `differs` says what only a person can put right. */
export type Comparison = Readonly<{ mend: Mend | undefined; differs: readonly string[] }>;

/** Holds a column of a site against the contract. */
export function compareColumn(column: Column, now: ColumnNow, listIdOf: (title: string) => string): Comparison {
  const kind = kindOf(now);
  if (kind !== column.kind) {
    return { mend: undefined, differs: [`is ${kind ?? "of an unknown kind"}, should be ${column.kind}`] };
  }
  const mend = { ...labelsToMend(column, now), ...indexToMend(column, now), ...choicesToMend(column, now) };
  return { mend: Object.keys(mend).length === 0 ? undefined : mend, differs: differencesIn(column, now, listIdOf) };
}

function labelsToMend({ displayName, description }: Column, now: ColumnNow): Mend {
  return {
    ...(now.displayName === displayName ? {} : { displayName }),
    ...(description === undefined || now.description === description ? {} : { description }),
  };
}

function indexToMend({ indexed }: Column, now: ColumnNow): Mend {
  return indexed === true && !now.indexed ? { indexed } : {};
}

/** Words that people added stay; words of the contract are put in. */
function choicesToMend(column: Column, now: ColumnNow): Mend {
  if (column.kind !== "choice" || now.choice === undefined) return {};
  const { choices } = now.choice;
  const missing = column.choices.filter((word) => !choices.includes(word));
  return missing.length === 0 ? {} : { choice: { ...now.choice, choices: [...choices, ...missing] } };
}

function differencesIn(column: Column, now: ColumnNow, listIdOf: (title: string) => string): readonly string[] {
  const differs: string[] = [];
  if (column.unique === true && !now.enforceUniqueValues) differs.push(DUPLICATES_ALLOWED);
  if (column.kind === "lookup" && now.lookup?.listId !== listIdOf(column.list))
    differs.push(`does not point to ${column.list}`);
  return differs;
}

function kindOf(now: ColumnNow): Column["kind"] | undefined {
  if (now.text !== undefined) return now.text.allowMultipleLines ? "note" : "text";
  if (now.number !== undefined) return "number";
  if (now.boolean !== undefined) return "boolean";
  if (now.choice !== undefined) return now.choice.displayAs === "checkBoxes" ? undefined : "choice";
  if (now.dateTime !== undefined) return now.dateTime.format === "dateTime" ? "dateTime" : "date";
  return now.lookup === undefined ? undefined : "lookup";
}
