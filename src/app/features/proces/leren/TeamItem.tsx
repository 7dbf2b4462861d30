import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { leerlijn, type Leerstand, teamStand } from "../../../../domain/leerstand.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { LinkedText } from "../rows/LinkedText.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { LeerForm } from "./LeerForm.tsx";
import { LeerHistory } from "./LeerHistory.tsx";
import { Stages } from "./Stages.tsx";
import { leerWords } from "./words.ts";

const useStyles = makeStyles({
  team: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fact: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

export type TeamItemProps = Readonly<{
  procesId: string;
  team: string;
  /** What was recorded of this team, in the order in which it was. */
  rows: readonly Row<Leerstand>[];
  onDone: (said: string) => void;
}>;

/** One team: where it stands and since when, what shows it, and a place to record the next step. */
export function TeamItem({ procesId, team, rows, onDone }: TeamItemProps) {
  const styles = useStyles();
  const words = useWords(leerWords);
  const [open, setOpen] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const id = useId();
  const values = rows.map(({ value }) => value);
  const stand = teamStand(leerlijn(values, procesId, team));
  const close = (): void => {
    setOpen(false);
    back();
  };
  return (
    <li className={styles.team} aria-labelledby={id} data-focus-home>
      <h3 id={id} className={styles.name}>
        {team}
      </h3>
      <Stages stadium={stand?.laatste.stadium} />
      <span className={styles.fact}>
        {stand === undefined
          ? words.notBegun
          : `${words.stadium[stand.laatste.stadium]} ${words.since(writeDate(stand.sinds))}`}
      </span>
      {stand !== undefined && stand.laatste.bewijs !== "" && (
        <span className={styles.fact}>
          <LinkedText text={stand.laatste.bewijs} />
        </span>
      )}
      {rows.map(({ id: row, pending }) => pending !== undefined && <PendingRow key={row} pending={pending} />)}
      <div ref={place}>
        {open ? (
          <LeerForm procesId={procesId} team={team} rows={values} onDone={onDone} onClose={close} />
        ) : (
          <Button size="small" aria-label={words.recordFor(team)} onClick={() => setOpen(true)}>
            {words.record}
          </Button>
        )}
      </div>
      {rows.length > 0 && <LeerHistory team={team} rows={rows} />}
    </li>
  );
}
