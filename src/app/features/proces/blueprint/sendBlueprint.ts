import type { Blueprint } from "../../../../domain/blueprint.ts";
import { readBlueprintFile, writeBlueprintFile } from "../../../../sharepoint/files/blueprintFile.ts";
import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import { fileInTheWay } from "../../../../sharepoint/files/fileFailure.ts";
import type { Files } from "../../../../sharepoint/files/files.ts";
import { GraphFailure, isFailure } from "../../../../sharepoint/graph/failure.ts";

/** What somebody else saved in between, and the file that holds it. */
export type Theirs = Readonly<{ file: FileRef; blueprint: Blueprint }>;

/** What came of sending a blueprint. `waits`: trying again later may help. */
export type Sent =
  | Readonly<{ kind: "sent"; file: FileRef }>
  | Readonly<{ kind: "met"; theirs: Theirs }>
  | Readonly<{ kind: "failed"; failure: GraphFailure; waits: boolean }>;

export type BlueprintFiles = Pick<Files, "replace" | "content">;

/** Saves a blueprint over the file that was seen; when somebody was before us, answers what they saved. */
export async function sendBlueprint(files: BlueprintFiles, seen: FileRef, blueprint: Blueprint): Promise<Sent> {
  try {
    const bytes = new Blob([writeBlueprintFile(blueprint)], { type: "application/json" });
    return { kind: "sent", file: await files.replace(seen, bytes) };
  } catch (error) {
    const file = isFailure(error, "conflict") ? fileInTheWay(error) : undefined;
    return file === undefined ? failed(error) : whatTheySaved(files, file);
  }
}

async function whatTheySaved(files: BlueprintFiles, file: FileRef): Promise<Sent> {
  try {
    const read = readBlueprintFile(await (await files.content(file)).text());
    if (!read.ok) return failed(new GraphFailure("invalid", read.error.kind));
    return { kind: "met", theirs: { file, blueprint: read.value } };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Sent {
  const failure = isFailure(error) ? error : new GraphFailure("invalid", String(error));
  return { kind: "failed", failure, waits: isFailure(failure, "unreachable", "busy", "sign-in", "locked", "conflict") };
}
