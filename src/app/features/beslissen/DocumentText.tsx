import { useCallback } from "react";
import { Notice } from "../../components/Notice.tsx";
import { CompareText } from "../../documents/compare/CompareText.tsx";
import { FileView } from "../../documents/FileView.tsx";
import { textOf } from "../../documents/textOf.ts";
import { useLoaded } from "../../documents/useLoaded.ts";
import { Waiting } from "../../documents/Waiting.tsx";
import { useWords } from "../../language.tsx";
import type { DocumentView } from "../../register/documentView.ts";
import type { RegisterService } from "../../register/registerService.ts";
import { decideWords } from "./words.ts";

type Shown = Readonly<{ view: DocumentView; service: RegisterService }>;

/** What is to be adopted, as it stands there now, or what changed in it since the version that counts. */
export function DocumentText({ what, ...shown }: Shown & Readonly<{ what: "text" | "changes" }>) {
  return what === "text" ? <Text {...shown} /> : <Changes {...shown} />;
}

function Text({ view, service }: Shown) {
  return <FileView name={view.document.name} file={useFile(service, view.id)} level={4} />;
}

function Changes({ view: { id, document, adopted }, service }: Shown) {
  const words = useWords(decideWords);
  const before = useFile(service, adopted?.file?.id ?? id);
  const after = useFile(service, id);
  const { name } = document;
  const load = useCallback(
    async () => Promise.all([textOf(name, await before()), textOf(name, await after())]),
    [name, before, after],
  );
  const loaded = useLoaded(load);
  return (
    <Waiting loaded={loaded}>
      {([one, other]) =>
        one.ok && other.ok ? (
          <CompareText
            before={{ name: words.version(adopted?.versie ?? ""), text: one.value }}
            after={{ name: words.version(document.versie), text: other.value }}
          />
        ) : (
          <Notice intent="warning">{words.unreadable}</Notice>
        )
      }
    </Waiting>
  );
}

function useFile({ files }: RegisterService, id: string): () => Promise<Blob> {
  return useCallback(async () => {
    const door = await files();
    return door.content(await door.fileOf(id));
  }, [files, id]);
}
