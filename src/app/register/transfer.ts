import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { Files } from "../../sharepoint/files/files.ts";
import type { UploadSession, UploadWatch } from "../../sharepoint/files/uploadSession.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { NameChoice, UploadItem } from "./uploadItem.ts";

type Watch = Required<Pick<UploadWatch, "onProgress" | "signal">>;

/** Sends one file with what is known of it. Throws GraphFailure; a large file that broke off is gone on with. */
export function createTransfer(files: () => Promise<Files>) {
  const sessions = new Map<string, UploadSession>();

  return async (
    { key, bytes, about, procesId, step }: UploadItem,
    choice: NameChoice | undefined,
    { onProgress, signal }: Watch,
  ): Promise<Stored<Procesdocument>> => {
    const { name, soort, varianten } = about;
    const document = { procesId, soort, varianten, status: "concept", vastgesteldDoor: [] } as const;
    const onSession = (session: UploadSession | undefined): void => {
      if (session === undefined) sessions.delete(key);
      else sessions.set(key, session);
    };
    const door = await files();
    const session = sessions.get(key);
    if (session === undefined || choice !== undefined) {
      return door.addDocument({
        name,
        bytes,
        conflict: choice ?? "fail",
        // Only over the file that the person was shown.
        ...(choice === "replace" && step.state === "taken" ? { ifMatch: step.by.eTag } : {}),
        document,
        onProgress,
        onSession,
        signal,
      });
    }
    const file = await door.resume(session, bytes, { onProgress, onSession, signal });
    return door.completeDocument(file, { document, conflict: "fail", signal });
  };
}
