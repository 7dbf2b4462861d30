import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type ClashChoice, resolveClash } from "../../../domain/blueprint/resolveClash.ts";
import { isolated } from "../../bidi.ts";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { ClashField } from "./ClashField.tsx";
import { clashWords } from "./clashWords.ts";
import type { BlueprintClashesProps } from "./editorProps.ts";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where two people wrote something else in one place: both side by side, and nothing chosen beforehand. */
export function BlueprintClashes({ merge, who, onSettled, onLater }: BlueprintClashesProps) {
  const styles = useStyles();
  const words = useWords(clashWords);
  const panel = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, ClashChoice>>(new Map());
  const [reminded, setReminded] = useState(false);
  const { merged, clashes } = merge;
  const open = clashes.length - choices.size;
  const name = isolated(who);

  const chooseAll = (choice: ClashChoice): void => setChoices(new Map(clashes.map((_, index) => [index, choice])));
  const save = (): void => {
    if (open > 0) {
      setReminded(true);
      const first = clashes.findIndex((_, index) => !choices.has(index));
      panel.current?.querySelectorAll("fieldset")[first]?.querySelector("input")?.focus();
      return;
    }
    // Places are named by the step that they follow, so what goes away goes last.
    const order = clashes.map((clash, index) => ({ clash, choice: choices.get(index) ?? "theirs" }));
    const removals = order.filter(({ clash }) => clash.kind === "removed");
    const others = order.filter(({ clash }) => clash.kind !== "removed");
    onSettled([...others, ...removals].reduce((done, { clash, choice }) => resolveClash(done, clash, choice), merged));
  };
  return (
    <div ref={panel} className={styles.panel} data-focus-home>
      <Notice intent="warning">
        <h2 className={styles.heading}>{words.title(name, clashes.length)}</h2>
        <p className={styles.text}>{words.text}</p>
      </Notice>
      {clashes.length > 1 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => chooseAll("mine")}>
            {words.allMine}
          </Button>
          <Button size="small" onClick={() => chooseAll("theirs")}>
            {words.allTheirs(name)}
          </Button>
        </div>
      )}
      {clashes.map((clash, index) => (
        <ClashField
          key={JSON.stringify(clash)}
          clash={clash}
          blueprint={merged}
          name={name}
          choice={choices.get(index)}
          onChoice={(choice) => setChoices(new Map(choices).set(index, choice))}
        />
      ))}
      <div role="status">{reminded && open > 0 && words.missing(open)}</div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onLater}>{words.later}</Button>
      </div>
    </div>
  );
}
