import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Link16Regular } from "@fluentui/react-icons/svg/link";
import { useRef, useState } from "react";
import type { LayerGap, Link, Step } from "../../../domain/blueprint.ts";
import type { Guard } from "../../components/privacyGuard.ts";
import { useWords } from "../../language.tsx";
import { CellEditor, type Onward } from "./CellEditor.tsx";
import { CellLinks } from "./CellLinks.tsx";
import type { ResolvedLink } from "./editorProps.ts";
import { GapLabel } from "./GapLabel.tsx";
import { contentOf, layerOf, type Row, roomIn, rowName, withText } from "./rows.ts";
import { stepWords } from "./stepWords.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  layer: { display: "grid", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  empty: { color: tokens.colorNeutralForeground3 },
});

export type LayerItemProps = Readonly<{
  step: Step;
  row: Row;
  editing: Editing;
  readOnly: boolean;
  guard: Guard;
  resolveLink: (link: Link) => ResolvedLink;
  gap: LayerGap | undefined;
  onLinks: () => void;
}>;

/** One layer of a step, under its heading. */
export function LayerItem({ step, row, editing, readOnly, guard, resolveLink, gap, onLinks }: LayerItemProps) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { edit, links: linksWord, nameOfStep } = useWords(stepWords);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { text, links } = contentOf(step, row);
  const name = row === "name" ? nameOfStep : rowName(row, words);
  const close = (onward?: Onward): void => {
    setOpen(false);
    if (onward !== "elsewhere") requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section className={styles.layer} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {gap !== undefined && <GapLabel gap={gap} />}
        {!readOnly && layerOf(row) !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Link16Regular />}
            aria-label={`${linksWord}: ${name}`}
            onClick={onLinks}
          />
        )}
        {!readOnly && (
          <Button
            ref={button}
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-label={`${edit}: ${name}`}
            aria-expanded={open}
            data-step-name={row === "name" || undefined}
            onClick={() => setOpen(true)}
          />
        )}
      </div>
      {open ? (
        <CellEditor
          label={name}
          initial={text}
          maxLength={roomIn(row)}
          oneLine={row === "name" || row === "phase"}
          guard={guard}
          onKeep={(kept, onward) => {
            editing.change(withText(editing.blueprint, step.id, row, kept));
            close(onward);
          }}
          onCancel={() => close()}
          onProblem={() => editing.say(words.solveFirst)}
        />
      ) : (
        <p className={mergeClasses(styles.text, text === "" && styles.empty)}>{text || words.empty}</p>
      )}
      <CellLinks links={links} resolveLink={resolveLink} />
    </section>
  );
}
