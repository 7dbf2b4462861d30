import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { Bevinding } from "../../../../domain/gezondheid/bevinding.ts";
import type { Gezondheidsregel } from "../../../../domain/gezondheid/regels.ts";
import { useWords } from "../../../language.tsx";
import { tellen } from "./tellen.ts";
import { ToestandTag } from "./ToestandTag.tsx";
import { gezondheidWords } from "./words.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:last-child": { borderBottomStyle: "none" },
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  mend: { justifySelf: "start" },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground3 },
  findings: {
    gridColumn: "1 / -1",
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  finding: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  todo: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

export type RegelProps = Readonly<{
  regel: Gezondheidsregel;
  busy: boolean;
  onMend: (regel: Gezondheidsregel) => void;
}>;

/** One thing that was looked at: how it is, what that means, and what to do when something is the matter. */
export function Regel({ regel, busy, onMend }: RegelProps) {
  const styles = useStyles();
  const words = useWords(gezondheidWords);
  const { controle, toestand, bevindingen, herstel } = regel;
  const [title, meaning] = words.controle[controle];
  return (
    <li className={styles.row} data-controle={controle}>
      <div>
        <h3 className={styles.title}>
          {title} <ToestandTag toestand={toestand} />
        </h3>
        <p className={styles.meaning}>{meaning}</p>
      </div>
      {herstel.length > 0 && (
        <Button
          className={styles.mend}
          icon={<Wrench16Regular />}
          disabledFocusable={busy}
          aria-label={words.mendAbout(title)}
          onClick={() => onMend(regel)}
        >
          {words.mend}
        </Button>
      )}
      {bevindingen.length > 0 && (
        <ul className={styles.findings}>
          {bevindingen.map((bevinding) => (
            <li key={JSON.stringify(bevinding)} className={styles.finding}>
              <BevindingText bevinding={bevinding} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function BevindingText({ bevinding }: Readonly<{ bevinding: Bevinding }>) {
  const styles = useStyles();
  const words = useWords(gezondheidWords);
  const { text, todo } = tellen(words, bevinding);
  return (
    <>
      <p className={styles.text}>{text}</p>
      <p className={styles.todo}>
        {todo}{" "}
        {rowsOf(bevinding).map((url) => (
          <Link key={url} href={url} target="_blank" rel="noreferrer" inline>
            {words.openRow}
          </Link>
        ))}
      </p>
    </>
  );
}

function rowsOf(bevinding: Bevinding): readonly string[] {
  if (bevinding.kind === "row-unreadable") return bevinding.webUrl === undefined ? [] : [bevinding.webUrl];
  return bevinding.kind === "log-touched" ? bevinding.rijen.flatMap(({ webUrl }) => webUrl ?? []) : [];
}
