import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Ketengat } from "../../../domain/keten/gaten.ts";
import type { Ketennet } from "../../../domain/keten/ketennet.ts";
import { useWords } from "../../language.tsx";
import { HerstelLink } from "./HerstelLink.tsx";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  gap: { display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase200 },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** A gap in words, with the way to where it can be mended. */
export function GatMelding({ gat, net }: Readonly<{ gat: Ketengat; net: Ketennet }>) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  return (
    <p className={styles.gap}>
      <span className={styles.icon} aria-hidden="true">
        <Warning16Filled />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{words.gat[gat.soort]}.</span> {words.gatUitleg[gat.soort]}{" "}
        {gat.naar !== undefined && `${words.weg(words.soort[gat.naar.soort], gat.naar.id)} `}
        <HerstelLink gat={gat} net={net} />
      </span>
    </p>
  );
}
