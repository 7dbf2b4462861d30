import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Field } from "../../../../domain/history.ts";
import type { Ontwikkelpunt } from "../../../../domain/ontwikkelpunt.ts";
import { divergence, withMine } from "../../../../domain/rebase.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { conflictWords } from "./conflictWords.ts";
import { nameOf } from "../../../names.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import type { Save } from "../../../writes/puntWrite.ts";
import { useWriteValue } from "./useWriteValue.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalM },
  fields: { display: "grid", rowGap: tokens.spacingVerticalS },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  value: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type ConflictPanelProps = Readonly<{ write: Save; theirs: Stored<Ontwikkelpunt> }>;

/** Both versions side by side, field by field; mine is chosen beforehand only where they did not touch it. */
export function ConflictPanel({ write, theirs }: ConflictPanelProps) {
  const styles = useStyles();
  const words = useWords(conflictWords);
  const { fields: fieldWords } = useWords(detailWords);
  const name = nameOf(theirs.modified.writer, useWords(commonWords));
  const { services } = useSession();
  const writeValue = useWriteValue();
  const { mine, theirs: changed, clashes } = divergence(write.base.value, write.value, theirs.value);
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<Field>>(new Set(clashes));

  const choose = (field: Field, whose: string): void => {
    const next = new Set(takeTheirs);
    if (whose === "theirs") next.add(field);
    else next.delete(field);
    setTakeTheirs(next);
  };
  const save = (): void => {
    const fields = mine.map(({ field }) => field).filter((field) => !takeTheirs.has(field));
    services.outbox.discard(write.key);
    const value = withMine(theirs.value, write.value, fields);
    services.outbox.add({ ...write, key: crypto.randomUUID(), base: theirs, value, at: services.now() });
  };
  const others = changed.filter(({ field }) => !mine.some((change) => change.field === field));

  return (
    <Notice intent="warning">
      <div className={styles.panel}>
        <div>
          <strong>{words.title(name)}.</strong> {words.text}
        </div>
        <div className={styles.fields}>
          {mine.map(({ field, to }) => (
            <fieldset key={field} className={styles.group}>
              <legend className={styles.legend}>{fieldWords[field]}</legend>
              <RadioGroup
                value={takeTheirs.has(field) ? "theirs" : "mine"}
                onChange={(_, data) => choose(field, data.value)}
              >
                <Radio value="mine" label={`${words.mine}: ${writeValue(field, to)}`} />
                <Radio
                  value="theirs"
                  label={`${words.theirs(name)}: ${writeValue(field, valueIn(theirs.value, field))}`}
                />
              </RadioGroup>
            </fieldset>
          ))}
        </div>
        {others.length > 0 && (
          <div className={styles.value}>
            {words.also(name)}{" "}
            {others.map(({ field, to }) => `${fieldWords[field]}: ${writeValue(field, to)}`).join("; ")}
          </div>
        )}
        <div className={styles.actions}>
          <Button appearance="primary" onClick={save}>
            {words.save}
          </Button>
          <Button onClick={() => services.outbox.discard(write.key)}>{words.discard}</Button>
        </div>
      </div>
    </Notice>
  );
}

function valueIn(point: Ontwikkelpunt, field: Field): unknown {
  return (point as Readonly<Record<string, unknown>>)[field];
}
