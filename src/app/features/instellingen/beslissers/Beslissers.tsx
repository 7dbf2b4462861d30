import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { standOp } from "../../../../domain/beslisregel.ts";
import { SOORTEN_ONDERWERP, type SoortOnderwerp } from "../../../../domain/goedkeuring.ts";
import { Section } from "../../../components/Section.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { useListStyles } from "../listStyles.ts";
import { useGone } from "../useGone.ts";
import { useInstellingen } from "../useInstellingen.ts";
import { useSaid } from "../useSaid.tsx";
import { useEditable } from "../VoorEigenaren.tsx";
import { instellingenWords } from "../words.ts";
import { Beslisregel, type BeslisregelRow } from "./Beslisregel.tsx";
import { NieuweBeslisser } from "./NieuweBeslisser.tsx";

/** Who may decide on what, and from when until when. */
export function Beslissers() {
  return (
    <ListGate list="instellingen">
      <AlleBeslissers />
    </ListGate>
  );
}

function AlleBeslissers() {
  const styles = useListStyles();
  const { beslissers: words } = useWords(instellingenWords);
  const editable = useEditable();
  const rows = useInstellingen("beslisser");
  const [adding, setAdding] = useState(false);
  const [place, focusBack] = useReturnFocus<HTMLDivElement>();
  const [said, say] = useSaid();
  const close = (): void => {
    setAdding(false);
    focusBack();
  };
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {said}
      {editable && (
        <div ref={place}>
          {adding ? (
            <NieuweBeslisser known={rows.map(({ value }) => value)} onSaid={say} onClose={close} />
          ) : (
            <Button appearance="primary" icon={<Add16Regular />} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          )}
        </div>
      )}
      {SOORTEN_ONDERWERP.map((soort) => (
        <Soort key={soort} soort={soort} rows={rows.filter(({ value }) => value.soort === soort)} onSaid={say} />
      ))}
    </>
  );
}

type SoortProps = Readonly<{ soort: SoortOnderwerp; rows: readonly BeslisregelRow[]; onSaid: (said: string) => void }>;

function Soort({ soort, rows, onSaid }: SoortProps) {
  const styles = useListStyles();
  const { beslissers: words } = useWords(instellingenWords);
  const today = useToday();
  const gone = useGone(rows.map(({ value }) => value.persoon.id));
  const ended = rows.filter(({ value, pending }) => standOp(value, today) === "ended" && pending === undefined);
  const living = rows.filter((row) => !ended.includes(row));
  const list = (some: readonly BeslisregelRow[]) => (
    <ul className={styles.list}>
      {some.map((row) => (
        <Beslisregel key={row.id} row={row} gone={gone.has(row.value.persoon.id)} onSaid={onSaid} />
      ))}
    </ul>
  );
  return (
    <Section title={words.soorten[soort]} count={living.length}>
      {living.length === 0 ? <p className={styles.quiet}>{words.nobody}</p> : list(living)}
      {ended.length > 0 && (
        <details>
          <summary>{words.earlier(ended.length)}</summary>
          {list(ended)}
        </details>
      )}
    </Section>
  );
}
