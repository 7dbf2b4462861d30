import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { PuntLinkList } from "../components/PuntLinkList.tsx";
import { useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import type { GeteldeRijen } from "./rijen.ts";
import { useRegels } from "./useRegels.ts";
import { cijferWords } from "./cijferWords.ts";

const useStyles = makeStyles({
  count: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    overflowWrap: "anywhere",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The rows behind a figure as links. What counted twice is there once, and says so. */
export function RijenLijst({ rijen }: Readonly<{ rijen: GeteldeRijen }>) {
  const styles = useStyles();
  const words = useWords(cijferWords);
  return (
    <>
      <p className={styles.count}>{words.count(rijen.rows.length)}</p>
      {rijen.soort === "punten" ? <Punten rows={rijen.rows} /> : <Regels rijen={rijen} />}
    </>
  );
}

function Punten({ rows }: Readonly<{ rows: readonly string[] }>) {
  const { services } = useSession();
  const punten = useStore(services.punten);
  const times = Map.groupBy(rows, (id) => id);
  return (
    <PuntLinkList
      punten={punten.filter(({ id }) => times.has(id))}
      note={({ id, number }) => {
        const count = times.get(id)?.length ?? 1;
        return count > 1 ? `${number}, ${count}×` : number;
      }}
    />
  );
}

function Regels({ rijen }: Readonly<{ rijen: GeteldeRijen }>) {
  const styles = useStyles();
  const regels = useRegels(rijen);
  return (
    <ul className={styles.list}>
      {regels.map(({ id, text, href, note }) => (
        <li key={id} className={styles.item}>
          <Link href={href}>{text}</Link>
          <span className={styles.note}>{note}</span>
        </li>
      ))}
    </ul>
  );
}
