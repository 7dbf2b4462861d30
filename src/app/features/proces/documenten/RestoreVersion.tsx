import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { useAction } from "../../../components/useAction.ts";

export type RestoreVersionProps = Readonly<{
  view: DocumentView;
  label: string;
  onRestored: (label: string) => void;
}>;

/** Asks once more in place: restoring changes the document for everybody. */
export function RestoreVersion({ view, label, onRestored }: RestoreVersionProps) {
  const { versions: words, adoption } = useWords(documentenWords);
  const common = useWords(commonWords);
  const { files } = useRegister();
  const { services } = useSession();
  const [asking, setAsking] = useState(false);
  const { busy, failure, run } = useAction();
  const restore = (): void =>
    run(async () => {
      const door = await files();
      await door.restore(await door.fileOf(view.id), label);
      onRestored(label);
      await services.refresh();
    });
  if (!asking) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        {words.restore(label)}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" appearance="primary" disabledFocusable={busy} onClick={restore}>
        {busy ? adoption.busy : words.restoreConfirm(label)}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {common.cancel}
      </Button>
      {failure !== undefined && (
        <div role="alert">
          <Notice intent="error">{adoption.failed}</Notice>
        </div>
      )}
    </>
  );
}
