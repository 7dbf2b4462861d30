import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useWords } from "../../language.tsx";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  nothing: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start", maxWidth: "36rem" },
  text: { margin: 0 },
});

/** What belongs here, and how to begin. */
export function NoSteps({ readOnly, onAddStep }: Readonly<{ readOnly: boolean; onAddStep: () => void }>) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  return (
    <div className={styles.nothing}>
      <p className={styles.text}>
        <strong>{words.nothing}.</strong> {words.nothingText}
      </p>
      {!readOnly && (
        <Button appearance="primary" icon={<Add20Regular />} onClick={onAddStep}>
          {words.firstStep}
        </Button>
      )}
    </div>
  );
}
