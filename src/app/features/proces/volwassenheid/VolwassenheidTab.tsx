import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { niveauVan, verloop } from "../../../../domain/volwassenheid.ts";
import type { ScanAntwoord, Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { Section } from "../../../components/Section.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useRows } from "../../../register/useRows.ts";
import { Antwoorden } from "./Antwoorden.tsx";
import { healVolwassenheid, measure } from "./measure.ts";
import { NiveauResult } from "./NiveauResult.tsx";
import { ScanForm } from "./ScanForm.tsx";
import { useLevel } from "./useLevel.ts";
import { Verloop } from "./Verloop.tsx";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "44rem" },
  said: { color: tokens.colorNeutralForeground3 },
});

/** How mature a process is, what is missing for the next level, and how that went. */
export function VolwassenheidTab({ procesId }: Readonly<{ procesId: string }>) {
  return (
    <ListGate list="metingen">
      <Metingen procesId={procesId} />
    </ListGate>
  );
}

function Metingen({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const level = useLevel();
  const register = useRegister();
  const { services } = useSession();
  const lijn = useVerloop(procesId);
  const [said, say] = useState("");
  useHealing(procesId);

  const last = lijn.at(-1);
  const save = (antwoorden: readonly ScanAntwoord[]): void => {
    const niveau = niveauVan(antwoorden);
    measure(register, { procesId, datum: services.today(), niveau, antwoorden });
    say(words.saved(level(niveau)));
  };
  return (
    <div className={styles.tab}>
      <Section title={words.title}>
        {last === undefined ? (
          <>
            <strong>{words.notMeasured}</strong>
            <p className={styles.text}>{words.notMeasuredText}</p>
          </>
        ) : (
          <NiveauResult meting={last.value} />
        )}
        {last?.pending !== undefined && <PendingRow pending={last.pending} />}
        <div role="status" className={styles.said}>
          {said}
        </div>
        <Meten procesId={procesId} before={last?.value} onSave={save} />
      </Section>
      {last !== undefined && (
        <>
          <Verloop lijn={lijn} />
          <Section title={words.answersTitle}>
            {lijn.toReversed().map(({ id, value }) => (
              <Antwoorden key={id} meting={value} open={id === last.id} />
            ))}
          </Section>
        </>
      )}
    </div>
  );
}

type MetenProps = Readonly<{
  procesId: string;
  before: Volwassenheidsmeting | undefined;
  onSave: (antwoorden: readonly ScanAntwoord[]) => void;
}>;

function Meten({ procesId, before, onSave }: MetenProps) {
  const words = useWords(volwassenheidWords);
  const [open, setOpen] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const close = (): void => {
    setOpen(false);
    back();
  };
  return (
    <div ref={place}>
      {open ? (
        <ScanForm
          procesId={procesId}
          before={before?.antwoorden ?? []}
          onSave={(antwoorden) => {
            onSave(antwoorden);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <Button appearance={before === undefined ? "primary" : "secondary"} onClick={() => setOpen(true)}>
          {before === undefined ? words.begin : words.again}
        </Button>
      )}
    </div>
  );
}

/** The measurements of a process, the last one last. */
function useVerloop(procesId: string): readonly Row<Volwassenheidsmeting>[] {
  const rows = useRows("metingen");
  const byValue = new Map(rows.map((row) => [row.value, row]));
  return verloop([...byValue.keys()], procesId).flatMap((meting) => byValue.get(meting) ?? []);
}

/** A measurement that broke off between its two writes is completed by whoever sees it. */
function useHealing(procesId: string): void {
  const register = useRegister();
  const { complete } = useStore(register.lists.metingen);
  useEffect(() => {
    if (complete && register.outbox.snapshot().length === 0) void healVolwassenheid(register, procesId);
  }, [register, procesId, complete]);
}
