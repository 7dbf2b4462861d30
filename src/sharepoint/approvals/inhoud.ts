import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { FileRef } from "../files/driveItem.ts";

/**
 * A mark of what a document holds and stands for: its content, its process, its kind and its variants. As long as it stays
 * the same, what was adopted is what stands there, whatever else is written in the row.
 */
export function inhoudOf(
  { procesId, soort, varianten }: Pick<Procesdocument, "procesId" | "soort" | "varianten">,
  { cTag }: Pick<FileRef, "cTag">,
): string {
  return [cTag, procesId ?? "", soort, varianten.join("+")].join(" ");
}
