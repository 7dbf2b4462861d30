import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Proces } from "../../../../domain/proces.ts";
import { procesChanges, type ProcesField } from "../../../../domain/procesHistory.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { mergeRow } from "../../../register/mergeRow.ts";
import type { RowWrite } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { useProcesValue } from "../useProcesValue.ts";
import { procesConflictWords } from "./conflictWords.ts";
import { procesDetailWords } from "./detailWords.ts";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalM },
  fields: { display: "grid", rowGap: tokens.spacingVerticalS },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  value: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type ProcesConflictProps = Readonly<{
  write: Extract<RowWrite, Readonly<{ kind: "save"; list: "processen" }>>;
  theirs: Stored<Proces>;
}>;

/** Both versions field by field; mine is chosen beforehand only where they did not touch it. */
export function ProcesConflict({ write, theirs }: ProcesConflictProps) {
  const styles = useStyles();
  const words = useWords(procesConflictWords);
  const { fields: fieldWords } = useWords(procesDetailWords);
  const name = nameOf(theirs.modified.writer, useWords(commonWords));
  const { outbox, save } = useRegister();
  const valueOf = useProcesValue();
  const before = write.from ?? write.base.value;
  const { clashes } = mergeRow(before, write.value, theirs.value);
  const mine = procesChanges(before, write.value).map(({ field }) => field);
  const others = procesChanges(before, theirs.value)
    .map(({ field }) => field)
    .filter((field) => !mine.includes(field));
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<ProcesField>>(
    new Set(mine.filter((field) => clashes.includes(field))),
  );

  const choose = (field: ProcesField, whose: string): void => {
    const next = new Set(takeTheirs);
    if (whose === "theirs") next.add(field);
    else next.delete(field);
    setTakeTheirs(next);
  };
  const saveChoice = (): void => {
    const kept = mine.filter((field) => !takeTheirs.has(field)).map((field) => [field, write.value[field]]);
    outbox.discard(write.key);
    save("processen", theirs, { ...theirs.value, ...(Object.fromEntries(kept) as Partial<Proces>) });
  };

  return (
    <Notice intent="warning">
      <div className={styles.panel}>
        <div>
          <strong>{words.title(name)}.</strong> {words.text}
        </div>
        <div className={styles.fields}>
          {mine.map((field) => (
            <fieldset key={field} className={styles.group}>
              <legend className={styles.legend}>{fieldWords[field]}</legend>
              <RadioGroup
                value={takeTheirs.has(field) ? "theirs" : "mine"}
                onChange={(_, data) => choose(field, data.value)}
              >
                <Radio value="mine" label={`${words.mine}: ${valueOf(field, write.value)}`} />
                <Radio value="theirs" label={`${words.theirs(name)}: ${valueOf(field, theirs.value)}`} />
              </RadioGroup>
            </fieldset>
          ))}
        </div>
        {others.length > 0 && (
          <div className={styles.value}>
            {words.also(name)}{" "}
            {others.map((field) => `${fieldWords[field]}: ${valueOf(field, theirs.value)}`).join("; ")}
          </div>
        )}
        <div className={styles.actions}>
          <Button appearance="primary" onClick={saveChoice}>
            {words.save}
          </Button>
          <Button onClick={() => outbox.discard(write.key)}>{words.discard}</Button>
        </div>
      </div>
    </Notice>
  );
}
