import type { Volwassenheid } from "../../../../domain/proces.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { volwassenheidWords } from "./words.ts";

/** A level by its number and its name: the number always, for the names of CMM and CMMI are easily mixed up. */
export function useLevel(): (niveau: Volwassenheid) => string {
  const { level } = useWords(volwassenheidWords);
  const { volwassenheid: names } = useWords(procesLabels);
  return (niveau) => level(niveau, names[niveau]);
}
