import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { changedParts, mergeRow } from "../../../register/mergeRow.ts";
import type { RowWrite } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { writeGolfField } from "../golfText.ts";
import { uitrolWords } from "../uitrolWords.ts";
import { useGolfNames } from "../useGolven.ts";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalM },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  value: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Field = keyof Uitrolgolf;

export type GolfConflictProps = Readonly<{
  write: Extract<RowWrite, Readonly<{ kind: "save"; list: "golven" }>>;
  theirs: Stored<Uitrolgolf>;
}>;

/** Both versions part by part; mine is chosen beforehand only where they did not touch it. */
export function GolfConflict({ write, theirs }: GolfConflictProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const name = nameOf(theirs.modified.writer, useWords(commonWords));
  const { outbox, save } = useRegister();
  const names = useGolfNames();
  const language = useLanguage();
  const valueOf = (field: Field, golf: Uitrolgolf): string => writeGolfField(field, golf, { words, names, language });
  const before = write.from ?? write.base.value;
  const { clashes } = mergeRow(before, write.value, theirs.value);
  const mine = changedParts(before, write.value);
  const others = changedParts(before, theirs.value).filter((field) => !mine.includes(field));
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<Field>>(new Set(clashes));

  const choose = (field: Field, whose: string): void => {
    const rest = [...takeTheirs].filter((each) => each !== field);
    setTakeTheirs(new Set(whose === "theirs" ? [...rest, field] : rest));
  };
  const saveChoice = (): void => {
    const kept = mine.filter((field) => !takeTheirs.has(field)).map((field) => [field, write.value[field]]);
    outbox.discard(write.key);
    save("golven", theirs, { ...theirs.value, ...(Object.fromEntries(kept) as Partial<Uitrolgolf>) });
  };

  return (
    <Notice intent="warning">
      <div className={styles.panel}>
        <div>
          <strong>{words.conflict.title(name)}.</strong> {words.conflict.text}
        </div>
        {mine.map((field) => (
          <fieldset key={field} className={styles.group}>
            <legend className={styles.legend}>{words.fields[field]}</legend>
            <RadioGroup
              value={takeTheirs.has(field) ? "theirs" : "mine"}
              onChange={(_, data) => choose(field, data.value)}
            >
              <Radio value="mine" label={`${words.conflict.mine}: ${valueOf(field, write.value)}`} />
              <Radio value="theirs" label={`${words.conflict.theirs(name)}: ${valueOf(field, theirs.value)}`} />
            </RadioGroup>
          </fieldset>
        ))}
        {others.length > 0 && (
          <div className={styles.value}>
            {words.conflict.also(name)}{" "}
            {others.map((field) => `${words.fields[field]}: ${valueOf(field, theirs.value)}`).join("; ")}
          </div>
        )}
        <div className={styles.actions}>
          <Button appearance="primary" onClick={saveChoice}>
            {words.conflict.save}
          </Button>
          <Button onClick={() => outbox.discard(write.key)}>{words.conflict.discard}</Button>
        </div>
      </div>
    </Notice>
  );
}
