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
  const [broken, setBroken] = useState<string>();
  return (
    <div className={styles.view}>
      {broken === xml || model?.drawn !== true ? (
        <div role="status">
          <Notice intent="error">
            {words.undrawable} {model !== undefined && words.stepsBelow}
          </Notice>
        </div>
      ) : (
        <Drawn name={name} xml={xml} onBroken={() => setBroken(xml)} />
      )}
      {model !== undefined && <BpmnSteps model={model} level={level} />}
    </div>
  );
}

/** What draws is fetched here, for a file that can be drawn. */
function Drawn(props: Readonly<{ name: string; xml: string; onBroken: () => void }>) {
  const library = useLoaded(fetchBpmn);
  return <Waiting loaded={library}>{({ drawBpmn }) => <BpmnSheet {...props} draw={drawBpmn} />}</Waiting>;
}
