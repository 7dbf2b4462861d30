import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Stored } from "../../../sharepoint/list/codec.ts";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { nameOf } from "../../names.ts";
import { changedParts, mergeRow } from "../../register/mergeRow.ts";
import { PendingRow } from "../../register/PendingRow.tsx";
import type { Row, RowValues } from "../../register/rowWrite.ts";
import { useRegister } from "../../register/useRegister.ts";
import { words as commonWords } from "../../words.ts";
import { instellingenWords } from "./words.ts";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalM },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Lists = "instellingen" | "wijken";

export type RowTroubleProps<L extends Lists> = Readonly<{
  list: L;
  row: Row<RowValues[L]>;
  /** What a part of the value is called, and how it reads. */
  labelOf: (part: string) => string;
  textOf: (part: string, value: RowValues[L]) => string;
}>;

/** How far a setting is that somebody saved; when somebody else was first both versions, part by part. */
export function RowTrouble<L extends Lists>({ list, row, labelOf, textOf }: RowTroubleProps<L>) {
  const { pending, stored } = row;
  if (pending === undefined) return null;
  const { write } = pending;
  if (pending.state === "conflict" && write.kind === "save" && stored !== undefined) {
    const mine: Mine<L> = {
      key: write.key,
      from: (write.from ?? write.base.value) as RowValues[L],
      value: write.value as RowValues[L],
    };
    return <Conflict key={stored.etag} list={list} mine={mine} theirs={stored} labelOf={labelOf} textOf={textOf} />;
  }
  return <PendingRow pending={pending} />;
}

type Mine<L extends Lists> = Readonly<{ key: string; from: RowValues[L]; value: RowValues[L] }>;
type ConflictProps<L extends Lists> = Pick<RowTroubleProps<L>, "list" | "labelOf" | "textOf"> &
  Readonly<{ mine: Mine<L>; theirs: Stored<RowValues[L]> }>;

function Conflict<L extends Lists>({ list, mine, theirs, labelOf, textOf }: ConflictProps<L>) {
  const styles = useStyles();
  const { conflict } = useWords(instellingenWords);
  const name = nameOf(theirs.modified.writer, useWords(commonWords));
  const { outbox, save } = useRegister();
  const changed = changedParts(mine.from, mine.value);
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<PropertyKey>>(
    new Set(mergeRow(mine.from, mine.value, theirs.value).clashes),
  );
  const choose = (part: PropertyKey, whose: string): void => {
    const rest = [...takeTheirs].filter((each) => each !== part);
    setTakeTheirs(new Set(whose === "theirs" ? [...rest, part] : rest));
  };
  const saveChoice = (): void => {
    const kept = changed.filter((part) => !takeTheirs.has(part)).map((part) => [part, mine.value[part]]);
    outbox.discard(mine.key);
    save(list, theirs, { ...theirs.value, ...(Object.fromEntries(kept) as Partial<RowValues[L]>) });
  };
  const read = (part: PropertyKey, value: RowValues[L]): string => textOf(String(part), value) || conflict.empty;
  return (
    <Notice intent="warning">
      <div className={styles.panel}>
        <div>
          <strong>{conflict.title(name)}.</strong> {conflict.text}
        </div>
        {changed.map((part) => (
          <fieldset key={String(part)} className={styles.group}>
            <legend className={styles.legend}>{labelOf(String(part))}</legend>
            <RadioGroup
              value={takeTheirs.has(part) ? "theirs" : "mine"}
              onChange={(_, data) => choose(part, data.value)}
            >
              <Radio value="mine" label={`${conflict.mine}: ${read(part, mine.value)}`} />
              <Radio value="theirs" label={`${conflict.theirs(name)}: ${read(part, theirs.value)}`} />
            </RadioGroup>
          </fieldset>
        ))}
        <div className={styles.actions}>
          <Button appearance="primary" onClick={saveChoice}>
            {conflict.save}
          </Button>
          <Button onClick={() => outbox.discard(mine.key)}>{conflict.discard}</Button>
        </div>
      </div>
    </Notice>
  );
}
