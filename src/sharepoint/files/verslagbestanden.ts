import { ADOPTED_FOLDER, type Procesdocument } from "../../domain/procesdocument.ts";
import type { Stored } from "../list/codec.ts";

/** What is filed of an evaluation: the minutes, and of a quarter also what the management team reads of it. */
export type Verslagbestand = "minutes" | "report";

const STARTS: Readonly<Record<Verslagbestand, string>> = { minutes: "EV", report: "KR" };

/** How the name of such a file of the evaluation of that row begins: `EV-12 `. */
export function startOfName(soort: Verslagbestand, evaluatieId: string): string {
  return `${STARTS[soort]}-${evaluatieId} `;
}

/** The files of an evaluation that the bot made and in which nobody else wrote since. */
export function verslagbestanden(
  library: readonly Stored<Procesdocument>[],
  soort: Verslagbestand,
  evaluatieId: string,
  botClientId: string,
): readonly Stored<Procesdocument>[] {
  const start = startOfName(soort, evaluatieId);
  return library.filter(
    ({ value, created, modified }) =>
      value.folder === ADOPTED_FOLDER &&
      value.name.startsWith(start) &&
      [created, modified].every(({ writer }) => writer.kind === "app" && writer.clientId === botClientId),
  );
}
