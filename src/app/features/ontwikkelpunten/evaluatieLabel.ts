import type { Evaluatie } from "../../../domain/evaluatie.ts";
import { writeDate } from "../../dates.ts";

/** What people type into the list is Dutch, whoever reads it. */
const inWords = new Intl.DateTimeFormat("nl", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** An evaluation to choose: with its date in front, unless its title says that already. */
export function evaluatieLabel({ date, title }: Pick<Evaluatie, "date" | "title">): string {
  const written = writeDate(date);
  const said = [written, inWords.format(new Date(date))].some((day) => title.toLowerCase().includes(day));
  return said ? title : `${written} ${title}`;
}
