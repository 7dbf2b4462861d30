import { useCallback } from "react";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { documentWords } from "../documentWords.ts";
import type { HeadingLevel } from "../Heading.tsx";
import { useLoaded } from "../useLoaded.ts";
import { Waiting } from "../Waiting.tsx";
import { arrange } from "./arrange.ts";
import { docxContent } from "./docxContent.ts";
import { DocxText } from "./DocxText.tsx";

export type DocxViewProps = Readonly<{ name: string; blob: Blob; level: HeadingLevel }>;

/** A Word document to read at once, in the page. `level`: that of its highest heading. */
export function DocxView({ name, blob, level }: DocxViewProps) {
  const words = useWords(documentWords);
  const load = useCallback(async () => {
    const content = await docxContent(blob);
    if (!content.ok && content.error === "unfetched") throw new Error(content.error);
    return content.ok ? { nodes: arrange(content.value, level, words) } : { refusal: content.error };
  }, [blob, level, words]);
  const loaded = useLoaded(load);
  return (
    <Waiting loaded={loaded}>
      {({ nodes, refusal }) =>
        nodes === undefined ? (
          <Notice intent="error">{words.refusal[refusal]}</Notice>
        ) : (
          <DocxText name={name} nodes={nodes} />
        )
      }
    </Waiting>
  );
}
