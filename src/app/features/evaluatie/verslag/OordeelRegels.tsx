import { Button } from "@fluentui/react-components";
import type { OordeelRefusal } from "../../../../domain/oordelen.ts";
import { isolated } from "../../../bidi.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { regelWords } from "./regelWords.ts";

export type OordeelRegelsProps = Readonly<{
  refusal: OordeelRefusal | undefined;
  /** What the judgement says that stands there. */
  standing: string | undefined;
  /** Puts what was typed in its place; undefined as long as SharePoint does not have it. */
  onReplace: (() => void) | undefined;
}>;

/** Says, before anybody typed much, why a judgement or a criterion does not come into this area, and what does. */
export function OordeelRegels({ refusal, standing = "", onReplace }: OordeelRegelsProps) {
  const words = useWords(regelWords);
  const isSecond = refusal === "judged-already";
  return (
    <div role="status">
      {refusal !== undefined && (
        <Notice
          intent="warning"
          actions={
            isSecond &&
            onReplace !== undefined && (
              <Button size="small" onClick={onReplace}>
                {words.replaceOordeel}
              </Button>
            )
          }
        >
          {isSecond ? words.judgedAlready(isolated(standing)) : words.oordeelRules[refusal]}
        </Notice>
      )}
    </div>
  );
}
