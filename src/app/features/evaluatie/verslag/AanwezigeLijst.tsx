import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import type { Persoon } from "../../../../domain/persoon.ts";
import { useWords } from "../../../language.tsx";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  person: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type AanwezigeLijstProps = Readonly<{
  title: string;
  people: readonly Persoon[];
  open: boolean;
  /** What putting somebody on the other list is called. */
  move: (name: string) => string;
  onMove: (persoon: Persoon) => void;
  onRemove: (persoon: Persoon) => void;
}>;

/** People who were there, or who were not. */
export function AanwezigeLijst({ title, people, open, move, onMove, onRemove }: AanwezigeLijstProps) {
  const styles = useStyles();
  const { attendance: words } = useWords(verslagWords);
  const id = useId();
  return (
    <div>
      <h4 id={id} className={styles.title}>
        {title} ({people.length})
      </h4>
      {people.length === 0 && <p className={styles.quiet}>{open ? words.nobody : words.nobodyAtAll}</p>}
      <ul className={styles.list} aria-labelledby={id}>
        {people.map((persoon) => (
          <li key={persoon.id} className={styles.person}>
            <span className={styles.name}>{persoon.name}</span>
            {open && (
              <>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowSwap16Regular />}
                  aria-label={move(persoon.name)}
                  title={move(persoon.name)}
                  onClick={() => onMove(persoon)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={words.remove(persoon.name)}
                  title={words.remove(persoon.name)}
                  onClick={() => onRemove(persoon)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
