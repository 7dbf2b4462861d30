import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { isolated } from "../../../bidi.ts";
import { useWords } from "../../../language.tsx";
import { words as commonWords } from "../../../words.ts";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import type { Removal } from "./useRemoval.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", minWidth: 0 },
});

/** Stands where a line was, as long as it can be brought back. */
export function RemovedLine({ what, removal }: Readonly<{ what: string; removal: Removal }>) {
  const styles = useStyles();
  const words = useWords(regelWords);
  const { undo } = useWords(commonWords);
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const restore = (): void => {
    removal.undo();
    say(words.said.restored);
  };
  return (
    // Only the time that it stands there depends on this; everything can be done without.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.line}
      onMouseEnter={() => removal.hold(true)}
      onMouseLeave={() => removal.hold(false)}
      onFocus={() => removal.hold(true)}
      onBlur={() => removal.hold(false)}
    >
      <span className={styles.text}>{words.removed(isolated(what))}</span>
      <Button ref={button} size="small" onClick={restore}>
        {undo}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={words.closeRemoved(isolated(what))}
        onClick={removal.finish}
      />
    </div>
  );
}
