import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { VoorstelFacts } from "./VoorstelFacts.tsx";
import type { VoorstelRij } from "./useVoorstel.ts";
import { voorstelWords } from "./voorstelWords.ts";

const useStyles = makeStyles({
  both: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(16rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Two people changed the same proposal: both are shown, and the one who came last chooses. */
export function VoorstelConflict({ rij: { stored, value, pending } }: Readonly<{ rij: VoorstelRij }>) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const { outbox, save } = useRegister();
  if (stored === undefined || pending === undefined) return null;
  const settle = (mine: boolean): void => {
    outbox.discard(pending.write.key);
    if (mine) save("voorstellen", stored, value);
  };
  return (
    <Notice intent="warning">
      <strong>{words.conflict}</strong>
      <div className={styles.both}>
        <div>
          {words.mine}
          <VoorstelFacts voorstel={value} />
        </div>
        <div>
          {words.theirs}
          <VoorstelFacts voorstel={stored.value} />
        </div>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => settle(true)}>
          {words.keepMine}
        </Button>
        <Button onClick={() => settle(false)}>{words.keepTheirs}</Button>
      </div>
    </Notice>
  );
}
