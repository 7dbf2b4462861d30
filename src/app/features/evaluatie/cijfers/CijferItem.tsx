import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Cijfernaam } from "../../../../domain/verslagregel.ts";
import { RijenLijst } from "../../../cijfers/RijenLijst.tsx";
import type { Rijsoort } from "../../../cijfers/rijen.ts";
import { useWords } from "../../../language.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import type { Cijferrij } from "./cijferrij.ts";
import { verslagcijferWords } from "./words.ts";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  name: { flex: "0 0 12rem", fontWeight: tokens.fontWeightSemibold },
  text: { flex: "1 1 16rem", overflowWrap: "anywhere" },
  rows: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

const SOORTEN: Readonly<Record<Cijfernaam, Rijsoort>> = {
  raised: "punten",
  decided: "punten",
  finished: "punten",
  open: "punten",
  late: "punten",
  "lead-time": "punten",
  "made-acties": "acties",
  "done-acties": "acties",
  "late-acties": "acties",
  missed: "evaluaties",
  volwassenheid: "volwassenheidsmetingen",
  leren: "leerstanden",
  tevredenheid: "metingen",
};

/** A figure of the minutes, with the rows that were counted under it when somebody asks for them. */
export function CijferItem({ rij }: Readonly<{ rij: Cijferrij }>) {
  const styles = useStyles();
  const words = useWords(verslagcijferWords);
  const id = useId();
  const [shown, setShown] = useState(false);
  const { cijfer, tekst, rijen } = rij.value;
  const name = words.name[cijfer];
  const action = shown ? words.hideRows : words.showRows(rijen.length);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <bdi lang="nl" className={styles.text}>
          {tekst}
        </bdi>
        {rijen.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={shown}
            aria-controls={shown ? id : undefined}
            aria-label={words.rowsOf(action, name)}
            onClick={() => setShown(!shown)}
          >
            {action}
          </Button>
        )}
      </div>
      {shown && (
        <div id={id} className={styles.rows}>
          <RijenLijst rijen={{ soort: SOORTEN[cijfer], rows: rijen }} />
        </div>
      )}
      {rij.pending !== undefined && <PendingRow pending={rij.pending} />}
    </li>
  );
}
