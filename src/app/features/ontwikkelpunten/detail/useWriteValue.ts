import type { Field } from "../../../../domain/history.ts";
import type { Deelvraag } from "../../../../domain/ontwikkelpunt.ts";
import { useStore } from "../../../data/store.ts";
import { writeDate } from "../../../dates.ts";
import { type Labels, labels } from "../../../labels.ts";
import { useWords } from "../../../language.tsx";
import type { Lists } from "../../../data/lists.ts";
import { useSession } from "../../../SessionContext.tsx";
import { type DetailWords, detailWords } from "./words.ts";

/** Writes the value of a field of a point as people read it. */
export function useWriteValue(): (field: Field, value: unknown) => string {
  const words = useWords(detailWords);
  const choices = useWords(labels);
  const { services } = useSession();
  useStore(services.lists.evaluaties);
  return (field, value) =>
    value === undefined || value === "" ? words.empty : write(field, value, { words, choices, lists: services.lists });
}

type Known = Readonly<{ words: DetailWords; choices: Labels; lists: Lists }>;

function write(field: Field, value: unknown, { words, choices, lists }: Known): string {
  switch (field) {
    case "status":
    case "bron":
    case "aandachtsgebied":
    case "complexiteit":
    case "prioriteit":
      return (choices[field] as Readonly<Record<string, string>>)[String(value)] ?? String(value);
    case "procesId":
    case "wijkId":
    case "evaluatieId":
      return titleIn(lists, field, String(value)) ?? `#${String(value)}`;
    case "trekker":
      return nameIn(value);
    case "streefdatum":
    case "finishedOn":
      return writeDate(String(value));
    case "getoetst":
      return value === true ? words.yes : words.no;
    case "deelvragen":
      return questionsIn(value) || words.empty;
    default:
      return String(value);
  }
}

function titleIn(lists: Lists, field: "procesId" | "wijkId" | "evaluatieId", id: string): string | undefined {
  switch (field) {
    case "procesId":
      return lists.processen.snapshot().rows.get(id)?.value.title;
    case "wijkId":
      return lists.wijken.snapshot().rows.get(id)?.value.name;
    case "evaluatieId":
      return lists.evaluaties.snapshot().rows.get(id)?.value.title;
  }
}

function nameIn(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value ? String(value.name) : String(value);
}

function questionsIn(value: unknown): string {
  if (!Array.isArray(value)) return "";
  return (value as readonly Deelvraag[])
    .map(({ question, answer }) => (answer === "" ? question : `${question} – ${answer}`))
    .join("; ");
}
