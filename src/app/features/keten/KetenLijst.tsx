import { makeStyles, tokens } from "@fluentui/react-components";
import { KetenKolom } from "./KetenKolom.tsx";
import type { Kolom } from "./kolommen.ts";
import type { Ketenkennis } from "./useKetenkennis.ts";

const useStyles = makeStyles({
  steps: { display: "grid", rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  step: { maxWidth: "48rem" },
});

/** The chain as a list of steps, each with what stands there: the same as is drawn, in the same order. */
export function KetenLijst({ kolommen, kennis }: Readonly<{ kolommen: readonly Kolom[]; kennis: Ketenkennis }>) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {kolommen.map((kolom) => (
        <li key={kolom.plaats} className={styles.step}>
          <KetenKolom kolom={kolom} kennis={kennis} />
        </li>
      ))}
    </ol>
  );
}
