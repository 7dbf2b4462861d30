import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../components/Notice.tsx";
import { privacyWords } from "../../components/privacyWords.ts";
import { useWords } from "../../language.tsx";
import { type FileFinding, type FileGuard, holdsBsn } from "./fileGuard.ts";
import { fileGuardWords } from "./fileGuardWords.ts";

const useStyles = makeStyles({
  report: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  place: { color: tokens.colorNeutralForeground3 },
  excerpt: { display: "block", overflowWrap: "anywhere" },
  mask: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** More is not read by anybody; the first places say enough to know what has to go. */
const SHOWN = 20;

export type FileGuardReportProps = Readonly<{
  name: string;
  guard: FileGuard;
  /** The person said that what was found is nobody's. */
  accepted: boolean;
  onAccept: () => void;
}>;

/** What the guard found in a file: what, where, why that matters and what to do. Whoever shows it announces it. */
export function FileGuardReport({ name, guard, accepted, onAccept }: FileGuardReportProps) {
  const styles = useStyles();
  const words = useWords(fileGuardWords);
  const { findings, unread } = guard;
  return (
    <div className={styles.report} role="group" aria-label={words.heading(name)} data-focus-home>
      {unread !== undefined && (
        <Notice intent="info">
          {words.unread[unread]} {words.lookYourself}
        </Notice>
      )}
      {findings.length === 0 && unread === undefined && <Notice intent="success">{words.clean(name)}</Notice>}
      {findings.length > 0 && (
        <>
          <Verdict findings={findings} accepted={accepted} onAccept={onAccept} />
          <Places findings={findings} />
        </>
      )}
    </div>
  );
}

type Findings = Readonly<{ findings: readonly FileFinding[] }>;

function Verdict({ findings, accepted, onAccept }: Findings & Pick<FileGuardReportProps, "accepted" | "onAccept">) {
  const words = useWords(fileGuardWords);
  const forbidden = holdsBsn(findings);
  if (accepted && !forbidden) return <Notice intent="info">{words.accepted}</Notice>;
  return (
    <Notice
      intent={forbidden ? "error" : "warning"}
      actions={
        forbidden ? undefined : (
          <Button size="small" onClick={onAccept}>
            {words.accept}
          </Button>
        )
      }
    >
      <strong>{forbidden ? words.forbidden : words.seen(findings.length)}</strong> {words.why} {words.whatToDo}
    </Notice>
  );
}

/** The weightiest first: a file with one BSN among a hundred names says so at once. */
function Places({ findings }: Findings) {
  const styles = useStyles();
  const words = useWords(fileGuardWords);
  const { kinds, neutral } = useWords(privacyWords);
  const sorted = [...findings.filter(weighs), ...findings.filter((finding) => !weighs(finding))];
  const shown = sorted.slice(0, SHOWN).map((finding, index) => ({ ...finding, key: index }));
  return (
    <>
      {findings.length > SHOWN && <p className={styles.text}>{words.shown(SHOWN, findings.length)}</p>}
      <ul className={styles.list}>
        {shown.map(({ key, kind, certain, place, before, after }) => (
          <li key={key}>
            <strong>{kinds[kind]}</strong>
            {certain && ` (${words.certain})`} <span className={styles.place}>· {words.place(place)}</span>
            <span className={styles.excerpt}>
              {before}
              <span className={styles.mask}>{neutral[kind]}</span>
              {after}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function weighs({ kind, certain }: FileFinding): boolean {
  return kind === "bsn" && certain;
}
