import { useRef, useState } from "react";
import { driveETag, type FileRef } from "../../../../sharepoint/files/driveItem.ts";
import { fileInTheWay } from "../../../../sharepoint/files/fileFailure.ts";
import { sameWriter } from "../../../../sharepoint/files/sameWriter.ts";
import type { Seen } from "../../../../sharepoint/files/upload.ts";
import { GraphFailure, isFailure } from "../../../../sharepoint/graph/failure.ts";
import { withParams } from "../../../address.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { guardFile } from "../../../documents/guard/fileGuard.ts";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { documentenWords } from "./documentenWords.ts";
import { endOf } from "./nameEnd.ts";
import { ReplaceStep } from "./ReplaceStep.tsx";
import type { Replacing } from "./replacing.ts";

/** Puts a new version over the one that somebody saw, and never over another one. */
export function ReplaceSection({ view }: Readonly<{ view: DocumentView }>) {
  const words = useWords(documentenWords);
  const { replacing } = words;
  const { files, uploads } = useRegister();
  const { services } = useSession();
  const address = useAddress();
  const [now, become] = useState<Replacing>({ state: "none" });
  const stop = useRef<AbortController>(null);

  const choose = async (file: File): Promise<void> => {
    if (endOf(file.name).toLowerCase() !== endOf(view.document.name).toLowerCase())
      return become({ state: "other-kind" });
    try {
      const seen = seenHere(await (await files()).fileOf(view.id), view, services.me.id);
      become({ state: "looking", file, seen });
      // The name of the document stays; what is looked at is the text.
      const guard = await guardFile(new File([file], view.document.name));
      become({ state: "ready", file, seen, guard, accepted: false });
    } catch (error) {
      become({ state: "failed", failure: asFailure(error), file, seen: undefined });
    }
  };
  const send = async (file: File, seen: Seen): Promise<void> => {
    stop.current = new AbortController();
    become({ state: "sending", file, share: 0 });
    try {
      const onProgress = (sent: number, total: number): void =>
        become({ state: "sending", file, share: total === 0 ? 1 : sent / total });
      await (await files()).replace(seen, file, { onProgress, signal: stop.current.signal });
      become({ state: "done" });
      await services.refresh();
    } catch (error) {
      const changed = isFailure(error, "conflict") ? fileInTheWay(error) : undefined;
      if (isFailure(error, "aborted")) become({ state: "none" });
      else if (changed !== undefined) become({ state: "conflict", file, now: changed });
      else become({ state: "failed", failure: asFailure(error), file, seen });
    }
  };
  const beside = (file: File): void => {
    const { procesId = "", soort, varianten } = view.document;
    uploads.choose(procesId, file, { name: file.name, soort, varianten });
    // There it waits to be sent.
    goTo(withParams(address, { document: undefined }));
  };

  return (
    <Section title={words.replace}>
      <ReplaceStep
        view={view}
        now={now}
        onChoose={(file) => void choose(file)}
        onSend={(file, seen) => void send(file, seen)}
        onBeside={beside}
        onStop={() => (stop.current === null ? become({ state: "none" }) : stop.current.abort())}
        onAccept={() => now.state === "ready" && become({ ...now, accepted: true })}
        onClose={() => become({ state: "none" })}
      />
      <div role="status">{now.state === "done" && <Notice intent="success">{replacing.done}</Notice>}</div>
    </Section>
  );
}

/**
 * The file as it was on the screen. What somebody else wrote since was not seen here: then the version that was goes
 * along, and sending meets a conflict instead of going over theirs.
 */
function seenHere(now: FileRef, { stored }: DocumentView, me: string): Seen {
  const { writer, at } = now.modified;
  const isMine = writer.kind === "person" && writer.persoon.id === me;
  // SharePoint itself counts on now and then without anybody having written.
  const isSame = sameWriter(writer, stored.modified.writer) && Date.parse(at) === Date.parse(stored.modified.at);
  const { itemId, name, eTag, cTag } = now;
  return isMine || isSame || eTag === driveETag(stored.etag)
    ? { itemId, name, eTag, cTag }
    : { itemId, name, eTag: stored.etag };
}

function asFailure(error: unknown): GraphFailure {
  return isFailure(error) ? error : new GraphFailure("invalid", String(error));
}
