import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { readBlueprintFile } from "../../../../sharepoint/files/blueprintFile.ts";
import { lockedBy } from "../../../../sharepoint/files/fileFailure.ts";
import { BlueprintClashes, BlueprintEditor, type SaveState } from "../../../components/blueprintParts.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useLoaded } from "../../../documents/useLoaded.ts";
import { Waiting } from "../../../documents/Waiting.tsx";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { createDraftPlace } from "./blueprintDraft.ts";
import { type BlueprintKeeper, createBlueprintKeeper, type Keeping } from "./blueprintKeeper.ts";
import { resolved, suggestionsFor } from "./blueprintLinks.ts";
import { useLinkTargets } from "./useLinkTargets.ts";
import { blueprintTabWords } from "./blueprintTabWords.ts";

type Opened =
  | Readonly<{ kind: "open"; keeper: BlueprintKeeper }>
  | Readonly<{ kind: "unreadable"; why: keyof (typeof blueprintTabWords)["unreadable"] }>;

/** A blueprint that somebody left before it was saved goes on trying, until it is opened anew. */
const KEEPERS = new Map<string, BlueprintKeeper>();

function useTakingOver(id: string, keeper: BlueprintKeeper): void {
  useEffect(() => {
    if (KEEPERS.get(id) !== keeper) KEEPERS.get(id)?.stop();
    KEEPERS.set(id, keeper);
  }, [id, keeper]);
}

/** Reads the file of a blueprint, then shows it to edit. */
export function OpenBlueprint({ view }: Readonly<{ view: DocumentView }>) {
  const words = useWords(blueprintTabWords);
  const { files } = useRegister();
  const { services } = useSession();
  const { id } = view;
  const { me } = services;
  const load = useCallback(async (): Promise<Opened> => {
    const door = await files();
    const file = await door.fileOf(id);
    const read = readBlueprintFile(await (await door.content(file)).text());
    if (!read.ok) return { kind: "unreadable", why: read.error.kind };
    const draft = createDraftPlace(id, me.id);
    const keeper = createBlueprintKeeper({ files: door, file, base: read.value, draft, later });
    return { kind: "open", keeper };
  }, [files, id, me]);
  const loaded = useLoaded(load);
  return (
    <Waiting loaded={loaded}>
      {(opened) =>
        opened.kind === "unreadable" ? (
          <Notice intent="error">{words.unreadable[opened.why]}</Notice>
        ) : (
          <KeptEditor view={view} keeper={opened.keeper} />
        )
      }
    </Waiting>
  );
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

type KeptProps = Readonly<{ view: DocumentView; keeper: BlueprintKeeper }>;

function KeptEditor({ view, keeper }: KeptProps) {
  const words = useWords(blueprintTabWords);
  const common = useWords(commonWords);
  const { value, keeping } = useStore(keeper);
  const targets = useLinkTargets();
  const [later_, setLater] = useState(false);
  useTakingOver(view.id, keeper);
  useSavedOnLeaving(keeper);
  useWarnedOnLeaving(keeping.kind !== "saved");
  const { status } = view.document;
  if (keeping.kind === "clash" && !later_) {
    return (
      <BlueprintClashes
        merge={keeping.merge}
        who={nameOf(keeping.theirs.file.modified.writer, common)}
        onSettled={keeper.settle}
        onLater={() => setLater(true)}
      />
    );
  }
  return (
    <>
      {keeper.recovered && keeping.kind === "unsaved" && <Notice intent="info">{words.recovered}</Notice>}
      <Trouble keeping={keeping} onRetry={keeper.flush} onSettle={() => setLater(false)} />
      <BlueprintEditor
        value={value}
        onChange={keeper.change}
        saveState={saveStateOf(keeping)}
        readOnly={status === "submitted" || status === "retired"}
        resolveLink={(link) => resolved(link, targets)}
        suggestions={(kind) => suggestionsFor(kind, targets)}
      />
    </>
  );
}

function saveStateOf({ kind }: Keeping): SaveState {
  return kind === "clash" ? "conflict" : kind;
}

type TroubleProps = Readonly<{ keeping: Keeping; onRetry: () => void; onSettle: () => void }>;

function Trouble({ keeping, onRetry, onSettle }: TroubleProps) {
  const words = useWords(blueprintTabWords);
  if (keeping.kind === "clash") return <Button onClick={onSettle}>{words.tryAgain}</Button>;
  if (keeping.kind !== "waiting" && keeping.kind !== "refused") return null;
  const { kind, failure } = keeping;
  const text = failure.kind === "locked" ? words.locked(lockedBy(failure)?.name ?? words.somebody) : words[kind];
  return (
    <div role="alert">
      <Notice
        intent={kind === "waiting" ? "warning" : "error"}
        actions={
          <Button size="small" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        }
      >
        {text}
      </Notice>
    </div>
  );
}

/** Going to another screen, hiding the page or getting the network back saves at once. */
function useSavedOnLeaving(keeper: BlueprintKeeper): void {
  useEffect(() => {
    const flush = (): void => keeper.flush();
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
      keeper.flush();
    };
  }, [keeper]);
}

function useWarnedOnLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
