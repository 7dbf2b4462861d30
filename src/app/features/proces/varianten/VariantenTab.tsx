import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { Suspense, useState } from "react";
import { samen, variantenVan } from "../../../../domain/varianten.ts";
import type { Proces } from "../../../../domain/proces.ts";
import { Notice } from "../../../components/Notice.tsx";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { part } from "../../../parts.ts";
import { useProces } from "../../../register/useRows.ts";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { VariantenLijst } from "./VariantenLijst.tsx";
import { VariantenTabel } from "./VariantenTabel.tsx";
import { variantenWords } from "./variantenWords.ts";

const VariantenForm = part(() => import("./VariantenForm.tsx").then((module) => module.VariantenForm));

const useStyles = makeStyles({
  tab: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    justifyItems: "start",
  },
  wide: { justifySelf: "stretch" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How simple, multiple and complex cases go through the process: side by side, with what they share (N-09). */
export function VariantenTab({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const proces = useProces(procesId);
  const [editing, setEditing] = useState(false);
  const [place, focusBack] = useReturnFocus<HTMLDivElement>();
  if (proces?.stored === undefined) return null;
  const described = proces.value.variantbeschrijving.stappen.length > 0;
  if (editing) {
    return (
      <Suspense fallback={<ListSkeleton />}>
        <VariantenForm
          stored={proces.stored}
          value={proces.value}
          id={procesId}
          onClose={() => [setEditing(false), focusBack()]}
        />
      </Suspense>
    );
  }
  return (
    <div ref={place} className={styles.tab}>
      {described ? (
        <Described proces={proces.value} />
      ) : (
        <div>
          <h3 className={styles.heading}>{words.empty}</h3>
          <p className={styles.text}>{words.emptyText}</p>
        </div>
      )}
      <Button icon={<Edit20Regular />} onClick={() => setEditing(true)}>
        {described ? words.edit : words.describe}
      </Button>
    </div>
  );
}

function Described({ proces }: Readonly<{ proces: Proces }>) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const wide = useWide(640);
  const { variantbeschrijving } = proces;
  const varianten = variantenVan(proces);
  const sum = samen(variantbeschrijving, varianten);
  return (
    <>
      <div className={styles.wide}>
        {wide ? (
          <VariantenTabel beschrijving={variantbeschrijving} varianten={varianten} />
        ) : (
          <VariantenLijst beschrijving={variantbeschrijving} varianten={varianten} />
        )}
      </div>
      {sum !== undefined && sum !== 100 && <Notice intent="warning">{words.sumWrong(sum)}</Notice>}
      <section>
        <h3 className={styles.heading}>{words.switching}</h3>
        <p className={variantbeschrijving.wisselen === "" ? styles.quiet : styles.text}>
          {variantbeschrijving.wisselen || words.noSwitching}
        </p>
      </section>
    </>
  );
}
