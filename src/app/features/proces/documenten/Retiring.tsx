import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { restoreDocument, retireDocument, startsFrom } from "../../../../domain/documentTransitions.ts";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";

/** Taking a document out of use, which asks once more by name, or into it again. */
export function Retiring({ view: { document, stored } }: Readonly<{ view: DocumentView }>) {
  const { adoption } = useWords(documentenWords);
  const { cancel } = useWords(commonWords);
  const { save } = useRegister();
  const [asking, setAsking] = useState(false);
  const change = (next: ReturnType<typeof retireDocument>): void => {
    setAsking(false);
    if (next.ok) save("documenten", stored, next.value, document);
  };
  if (startsFrom("restore", document.status)) {
    return <Button onClick={() => change(restoreDocument(document))}>{adoption.restore}</Button>;
  }
  if (!startsFrom("retire", document.status)) return null;
  if (!asking) {
    return (
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {adoption.retire}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => change(retireDocument(document))}>{adoption.retireThis(document.name)}</Button>
      <Button appearance="subtle" onClick={() => setAsking(false)}>
        {cancel}
      </Button>
    </>
  );
}
