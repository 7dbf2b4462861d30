import { Button } from "@fluentui/react-components";
import { CalendarClock16Regular } from "@fluentui/react-icons/svg/calendar-clock";
import { CheckmarkCircle12Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { standOp } from "../../../../domain/beslisregel.ts";
import type { Instelling } from "../../../../domain/instelling.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useProces } from "../../../register/useRows.ts";
import { useListStyles } from "../listStyles.ts";
import { RowTrouble } from "../RowTrouble.tsx";
import { useEditable } from "../VoorEigenaren.tsx";
import { instellingenWords } from "../words.ts";
import { LaatsteDag } from "./LaatsteDag.tsx";

export type Beslisserregel = Extract<Instelling, { kind: "beslisser" }>;
export type BeslisregelRow = Row<Beslisserregel>;
export type BeslisregelProps = Readonly<{ row: BeslisregelRow; gone: boolean; onSaid: (said: string) => void }>;

const TAGS = {
  now: { look: "success", icon: <CheckmarkCircle12Filled /> },
  later: { look: "brand" },
  ended: { look: "quiet" },
} as const;

/** Somebody who may decide: on what, and in which period. What was is never rewritten, only ended. */
export function Beslisregel({ row, gone, onSaid }: BeslisregelProps) {
  const styles = useListStyles();
  const { beslissers: words, about, gone: goneWord } = useWords(instellingenWords);
  const editable = useEditable();
  const today = useToday();
  const [ending, setEnding] = useState(false);
  const [place, focusBack] = useReturnFocus<HTMLLIElement>();
  const { stored, value, pending } = row;
  const { persoon, from, until } = value;
  const proces = useProces(value.procesId ?? "");
  const stand = standOp(value, today);
  const where =
    value.procesId === undefined ? words.allProcesses : (proces?.value.title ?? words.unknownProces(value.procesId));
  const close = (): void => {
    setEnding(false);
    focusBack();
  };
  return (
    <li ref={place} className={styles.row} data-focus-home>
      <div className={styles.head}>
        <div className={styles.text}>
          <span className={styles.name}>
            <bdi>{persoon.name}</bdi>
          </span>
          <span className={styles.tags}>
            <Tag {...TAGS[stand]}>{words.stand[stand]}</Tag>
            {gone && (
              <Tag look="warning" icon={<Warning12Filled />}>
                {goneWord}
              </Tag>
            )}
          </span>
          <p className={styles.facts}>
            {value.soort === "procesdocument" && (
              <>
                <bdi>{where}</bdi>,{" "}
              </>
            )}
            {words.period(writeDate(from), until && writeDate(until))}
          </p>
        </div>
        {editable && stored !== undefined && stand !== "ended" && !ending && pending === undefined && (
          <Button
            size="small"
            icon={<CalendarClock16Regular />}
            aria-label={about(words.end, persoon.name)}
            onClick={() => setEnding(true)}
          >
            {words.end}
          </Button>
        )}
      </div>
      <RowTrouble
        list="instellingen"
        row={row}
        labelOf={() => words.endField}
        textOf={(_, other) => (other.kind === "beslisser" && other.until !== undefined ? writeDate(other.until) : "")}
      />
      {ending && stored !== undefined && <LaatsteDag stored={stored} value={value} onSaid={onSaid} onClose={close} />}
    </li>
  );
}
