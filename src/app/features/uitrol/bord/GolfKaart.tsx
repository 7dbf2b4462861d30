import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatAddress, withParams } from "../../../address.ts";
import { SendingLabel } from "../../../components/SendingLabel.tsx";
import { useWords } from "../../../language.tsx";
import { useAddress } from "../../../useAddress.ts";
import { GolfStatusBadge } from "../GolfStatusBadge.tsx";
import { NO_PANE } from "../noPane.ts";
import { RestsOn } from "../RestsOn.tsx";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";
import { GolfPoort } from "./GolfPoort.tsx";
import { MoveMenu } from "./MoveMenu.tsx";

const useStyles = makeStyles({
  card: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** A wave on the board: what it is, where it reaches, how far it is, what stands before its beginning and what it rests on. */
export function GolfKaart({ golf, onSaid }: Readonly<{ golf: Golf; onSaid: (said: string) => void }>) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const address = useAddress();
  const { id, value, pending } = golf;
  const chosen = address.params.golf === id;
  const { postcodeAreas, adviseur } = value;
  return (
    <div className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <Link
        className={styles.title}
        href={`#${formatAddress(withParams(address, { ...NO_PANE, golf: id }))}`}
        data-golf={id}
        data-row
        aria-current={chosen ? "true" : undefined}
      >
        {value.title}
      </Link>
      <GolfStatusBadge status={value.status} />
      {pending !== undefined && <SendingLabel state={pending.state} />}
      <GolfPoort golf={golf} />
      <span className={styles.small}>
        {postcodeAreas.length === 0 ? words.noPostcodes : words.postcodes(postcodeAreas.join(", "))}
      </span>
      <span className={styles.small}>{adviseur === undefined ? words.noAdviseur : words.adviseur(adviseur.name)}</span>
      <span className={styles.small}>
        <RestsOn golf={value} />
      </span>
      <MoveMenu golf={golf} onSaid={onSaid} />
    </div>
  );
}
