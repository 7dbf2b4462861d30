import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { type ReactElement, useId, useState } from "react";
import type { Implementatiestap, SoortStap } from "../../../../domain/implementatie.ts";
import type { SoortStand } from "../../../../domain/invoerstand.ts";
import { type Invoering, nieuweStap } from "../../../../domain/invoerstap.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { StapForm } from "./StapForm.tsx";
import { StapItem } from "./StapItem.tsx";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
});

const LOOKS: Record<SoortStand["stand"], Readonly<{ look: TagLook; icon: ReactElement }>> = {
  empty: { look: "warning", icon: <Circle16Regular /> },
  planned: { look: "quiet", icon: <Circle16Regular /> },
  "under-way": { look: "brand", icon: <CircleHalfFill16Regular /> },
  settled: { look: "success", icon: <CheckmarkCircle16Filled /> },
};

export type SoortGroupProps = Readonly<{
  soort: SoortStap;
  stand: SoortStand["stand"];
  invoering: Invoering;
  rows: readonly Row<Implementatiestap>[];
  /** Somebody began with this version: a kind without a step is then one that was forgotten. */
  begun: boolean;
  onDone: (said: string) => void;
}>;

/** One of the five kinds: how far it is, its steps, and a place for another step. */
export function SoortGroup({ soort, stand, invoering, rows, begun, onDone }: SoortGroupProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { add } = useRegister();
  const [adding, setAdding] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const id = useId();
  const close = (): void => {
    setAdding(false);
    back();
  };
  return (
    <section className={styles.group} aria-labelledby={id} data-focus-home>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {words.soort[soort]}
        </h3>
        <Tag {...(begun ? LOOKS[stand] : LOOKS.planned)}>{words.soortStand[stand]}</Tag>
      </div>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map((row) => (
            <StapItem key={row.id} row={row} onDone={onDone} />
          ))}
        </ul>
      )}
      <div ref={place}>
        {adding ? (
          <StapForm
            place={`draft-stap-${invoering.documentId}-${invoering.versie}-${soort}`}
            inhoud={{ title: "", soort }}
            label={words.addTo(words.soort[soort])}
            submit={words.add}
            check={(inhoud) => nieuweStap(inhoud, invoering)}
            onSubmit={(stap) => {
              add("stappen", stap);
              onDone(words.added(stap.title));
              close();
            }}
            onCancel={close}
          />
        ) : (
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            aria-label={words.addTo(words.soort[soort])}
            onClick={() => setAdding(true)}
          >
            {words.addStep}
          </Button>
        )}
      </div>
    </section>
  );
}
