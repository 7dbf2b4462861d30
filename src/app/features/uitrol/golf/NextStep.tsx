import { Button, makeStyles } from "@fluentui/react-components";
import { advance, type Golfkennis, type Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { uitrolWords } from "../uitrolWords.ts";
import { RondAf } from "./RondAf.tsx";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

export type NextStepProps = Readonly<{
  golf: Uitrolgolf;
  kennis: Golfkennis;
  onStep: (next: Uitrolgolf) => void;
}>;

/** The next step of a wave as a button, or why it is not possible. */
export function NextStep({ golf, kennis, onStep }: NextStepProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const next = advance(golf, kennis);
  if (!next.ok) return <Notice intent="info">{words.whyNot[next.error]}</Notice>;
  const step = (): void => onStep(next.value);
  if (next.value.status === "finished") return <RondAf title={golf.title} onFinish={step} />;
  return (
    <Button appearance="primary" className={styles.button} onClick={step}>
      {words.advance.begin}
    </Button>
  );
}
