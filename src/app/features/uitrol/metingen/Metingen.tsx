import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../../components/Section.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { useRows } from "../../../register/useRows.ts";
import { useGolfNames } from "../useGolven.ts";
import { writeNumber } from "../numbers.ts";
import { EffectLijn } from "./EffectLijn.tsx";
import { MetingForm } from "./MetingForm.tsx";
import { metingWords } from "./metingWords.ts";
import { useEffectlijnen } from "./useEffectlijnen.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What changed because of the way of working, in figures: of one district, or of all of them. */
export function Metingen({ wijkId }: Readonly<{ wijkId: string | undefined }>) {
  const { title, titleOf } = useWords(metingWords);
  const { wijk } = useGolfNames();
  return (
    <Section title={wijkId === undefined ? title : titleOf(wijk(wijkId))}>
      <ListGate list="cijfers">
        <Lijnen wijkId={wijkId} />
      </ListGate>
    </Section>
  );
}

function Lijnen({ wijkId }: Readonly<{ wijkId: string | undefined }>) {
  const styles = useStyles();
  const words = useWords(metingWords);
  const language = useLanguage();
  const lijnen = useEffectlijnen(wijkId);
  const [adding, setAdding] = useState(false);
  const [said, say] = useState("");
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const close = (): void => {
    setAdding(false);
    back();
  };
  return (
    <>
      {lijnen.length === 0 ? (
        <p className={styles.quiet}>{words.emptyText}</p>
      ) : (
        <ul className={styles.list}>
          {lijnen.map((lijn) => (
            <EffectLijn key={lijn.key} lijn={lijn} />
          ))}
        </ul>
      )}
      <Unsent />
      <div role="status" className={styles.quiet}>
        {said}
      </div>
      <div ref={place}>
        {adding ? (
          <MetingForm
            wijkId={wijkId}
            onDone={({ indicator, waarde, eenheid, title }) => {
              const name = indicator === "anders" ? title : words.indicator[indicator];
              say(words.saved([name, writeNumber(waarde, language), eenheid].join(" ").trim()));
            }}
            onClose={close}
          />
        ) : (
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        )}
      </div>
    </>
  );
}

/** Figures that SharePoint does not have yet. */
function Unsent() {
  return useRows("cijfers").map(
    ({ id, pending }) => pending !== undefined && <PendingRow key={id} pending={pending} />,
  );
}
