import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sleutelVan } from "../../../domain/keten/schakel.ts";
import { useWords } from "../../language.tsx";
import { KetenLid } from "./KetenLid.tsx";
import type { Kolom } from "./kolommen.ts";
import type { Ketenkennis } from "./useKetenkennis.ts";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  head: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  items: { display: "grid", margin: 0, padding: 0, rowGap: tokens.spacingVerticalM, listStyleType: "none" },
  more: { marginTop: tokens.spacingVerticalS },
  how: { display: "grid" },
});

/** What many points come together in fills more than a screen: the rest is one press away. */
const FIRST = 10;

export type KetenKolomProps = Readonly<{
  kolom: Kolom;
  kennis: Ketenkennis;
  /** How it is said in words what the lines draw. */
  how?: string;
}>;

/** What stands equally far from the start, under how far that is. */
export function KetenKolom({ kolom: { plaats, leden }, kennis, how }: KetenKolomProps) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const [all, setAll] = useState(false);
  const shown = all ? leden : leden.slice(0, FIRST);
  return (
    <div data-focus-home>
      <h3 className={styles.head}>
        {plaats === 0 ? words.hier : plaats < 0 ? words.terug(-plaats) : words.verder(plaats)}
      </h3>
      <ul className={styles.items}>
        {shown.map((lid) => (
          <li key={sleutelVan(lid.schakel)}>
            <KetenLid lid={lid} plaats={plaats} kennis={kennis} className={mergeClasses(styles.how, how)} />
          </li>
        ))}
      </ul>
      {shown.length < leden.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {words.toonAlle(leden.length)}
        </Button>
      )}
    </div>
  );
}
