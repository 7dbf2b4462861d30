import type { ProcesField } from "../../../domain/procesHistory.ts";
import type { Proces, Variantbeschrijving } from "../../../domain/proces.ts";
import { writeDate } from "../../dates.ts";
import { useWords } from "../../language.tsx";
import { type ProcesLabels, procesLabels } from "../../register/procesLabels.ts";
import { valueWords } from "./valueWords.ts";

/** Writes a part of a process as people read it. */
export function useProcesValue(): (field: ProcesField, proces: Proces) => string {
  const labels = useWords(procesLabels);
  const { empty, steps } = useWords(valueWords);
  return (field, proces) => write(field, proces, labels, steps) || empty;
}

type Steps = (stappen: number, wisselen: string, aandeel: string) => string;

function write(field: ProcesField, proces: Proces, labels: ProcesLabels, steps: Steps): string {
  switch (field) {
    case "domein":
      return labels.domein[proces.domein];
    case "status":
      return labels.status[proces.status];
    case "eigenaar":
    case "beheerder":
    case "plaatsvervanger":
      return proces[field]?.name ?? "";
    case "varianten":
      return proces.varianten.map((variant) => labels.complexiteit[variant]).join(", ");
    case "variantbeschrijving":
      return writeVarianten(proces.variantbeschrijving, labels, steps);
    case "volwassenheid":
      return proces.volwassenheid === undefined
        ? ""
        : `${proces.volwassenheid} – ${labels.volwassenheid[proces.volwassenheid]}`;
    case "herzienVoor":
      return proces.herzienVoor === undefined ? "" : writeDate(proces.herzienVoor);
    case "afdelingen":
    case "teams":
      return proces[field].join(", ");
    default:
      return String(proces[field] ?? "");
  }
}

function writeVarianten(
  { stappen, wisselen, aandeel }: Variantbeschrijving,
  labels: ProcesLabels,
  steps: Steps,
): string {
  const shares = Object.entries(aandeel).map(
    ([variant, share]) => `${labels.complexiteit[variant as keyof typeof aandeel]} ${share} %`,
  );
  if (stappen.length === 0 && wisselen === "" && shares.length === 0) return "";
  return steps(stappen.length, wisselen, shares.join(", "));
}
