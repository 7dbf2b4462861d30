import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import type { HeadingLevel } from "../Heading.tsx";
import { fetchBpmn } from "../libraries.ts";
import { useLoaded } from "../useLoaded.ts";
import { Waiting } from "../Waiting.tsx";
import { BpmnSheet } from "./BpmnSheet.tsx";
import { BpmnSteps } from "./BpmnSteps.tsx";
import { bpmnWords } from "./bpmnWords.ts";
import { readBpmn } from "./readBpmn.ts";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

export type BpmnViewProps = Readonly<{ name: string; xml: string; level: HeadingLevel }>;

/** A process drawing, with its steps in text below; these are there too when nothing can be drawn. */
export function BpmnView({ name, xml, level }: BpmnViewProps) {
  const styles = useStyles();
  const words = useWords(bpmnWords);
  const model = useMemo(() => readBpmn(xml), [xml]);
  const library = useLoaded(fetchBpmn);
  const [broken, setBroken] = useState<string>();
  return (
    <div className={styles.view}>
      {broken === xml || model === undefined ? (
        <div role="status">
          <Notice intent="error">
            {words.undrawable} {model !== undefined && words.stepsBelow}
          </Notice>
        </div>
      ) : (
        <Waiting loaded={library}>
          {({ drawBpmn }) => <BpmnSheet name={name} xml={xml} draw={drawBpmn} onBroken={() => setBroken(xml)} />}
        </Waiting>
      )}
      {model !== undefined && <BpmnSteps model={model} level={level} />}
    </div>
  );
}
