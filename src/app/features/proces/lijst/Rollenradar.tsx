import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { crossesAfdelingen, type Gat } from "../../../../domain/procesgaten.ts";
import { formatAddress, withParams } from "../../../address.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import type { ProcesView } from "../../../register/views.ts";
import { useAddress } from "../../../useAddress.ts";
import { chosenCount, NO_FILTER, paramsOf, type ProcesFilter, type Signaal, SIGNALEN } from "./filter.ts";
import { overloadedOwners } from "./overloaded.ts";
import { radarWords } from "./radarWords.ts";
import { usePeopleCheck } from "./usePeopleCheck.ts";
import { procesListWords } from "./words.ts";

const useStyles = makeStyles({
  radar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  item: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  summary: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

export type RollenradarProps = Readonly<{ processen: readonly ProcesView[]; filter: ProcesFilter }>;

/** What is missing in the roles around processes (N-13); on a phone one press away. */
export function Rollenradar(props: RollenradarProps) {
  const styles = useStyles();
  const words = useWords(radarWords);
  const wide = useWide(640);
  const gaps = props.processen.filter(({ gaten }) => gaten.length > 0).length;
  if (wide) return <Signalen {...props} />;
  return (
    <details>
      <summary className={styles.summary}>{words.short(gaps)}</summary>
      <Signalen {...props} />
    </details>
  );
}

/** Each signal is a link to the processes that it is about. */
function Signalen({ processen, filter }: RollenradarProps) {
  const styles = useStyles();
  const words = useWords(radarWords);
  const { gat: names } = useWords(procesListWords);
  const address = useAddress();
  const found = SIGNALEN.map((signaal) => ({
    signaal,
    count: processen.filter((view) => hasSignaal(view, signaal)).length,
  })).filter(({ count }) => count > 0);
  const owners = overloadedOwners(processen);
  const onlyThis = (signaal: Signaal): boolean => chosenCount(filter) === 1 && filter.gat.includes(signaal);
  return (
    <nav aria-label={words.title}>
      <ul className={styles.radar}>
        {found.length === 0 && <li className={styles.quiet}>{words.nothing}</li>}
        {found.map(({ signaal, count }) => (
          <li key={signaal} className={styles.item}>
            <a
              className={styles.link}
              href={`#${formatAddress(withParams(address, paramsOf({ ...NO_FILTER, gat: [signaal] })))}`}
              aria-current={onlyThis(signaal) ? "true" : undefined}
            >
              {names[signaal]} <span className={styles.count}>({count})</span>
            </a>
            {signaal === "owner-overloaded" && (
              <span className={styles.quiet}>
                {owners.map(({ name, count: has }) => words.has(name, has)).join(", ")}
              </span>
            )}
          </li>
        ))}
        <li className={styles.item}>
          <PeopleCheckItem processen={processen} />
        </li>
      </ul>
    </nav>
  );
}

/** Whether people left is only known when the directory was asked; that is done when somebody wants to know. */
function PeopleCheckItem({ processen }: Readonly<{ processen: readonly ProcesView[] }>) {
  const styles = useStyles();
  const words = useWords(radarWords);
  const { state, left, check } = usePeopleCheck(processen);
  return (
    <>
      <span className={styles.quiet} role="status">
        {state === "asked" ? words.checked(left.size) : words.people[state]}
      </span>
      {(state === "unasked" || state === "failed") && (
        <Button size="small" appearance="transparent" onClick={check}>
          {words.check}
        </Button>
      )}
    </>
  );
}

function hasSignaal({ proces, gaten }: ProcesView, signaal: Signaal): boolean {
  return signaal === "crosses" ? crossesAfdelingen(proces) : gaten.includes(signaal satisfies Gat);
}
