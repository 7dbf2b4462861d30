import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useWords } from "../../language.tsx";
import { procesLabels } from "../../register/procesLabels.ts";
import type { ProcesView } from "../../register/views.ts";
import { procesListWords } from "./lijst/words.ts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  trend: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const ARROWS = { up: ArrowUp16Regular, same: ArrowRight16Regular, down: ArrowDown16Regular } as const;

/** The level of a process by number and name, and which way it goes. */
export function Volwassenheid({ view: { proces, trend } }: Readonly<{ view: ProcesView }>) {
  const styles = useStyles();
  const words = useWords(procesListWords);
  const { volwassenheid: names } = useWords(procesLabels);
  if (proces.volwassenheid === undefined) return <span className={styles.quiet}>{words.notMeasured}</span>;
  const Arrow = trend === undefined ? undefined : ARROWS[trend];
  return (
    <>
      {proces.volwassenheid} – {names[proces.volwassenheid]}
      {Arrow !== undefined && trend !== undefined && (
        <span className={styles.trend}>
          <Arrow aria-hidden="true" />
          {words.trend[trend]}
        </span>
      )}
    </>
  );
}
