import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { herzieningOf } from "../../../domain/herziening.ts";
import type { Proces } from "../../../domain/proces.ts";
import { isDueForReview } from "../../../domain/procesherziening.ts";
import { hrefTo } from "../../address.ts";
import { ReviewDate } from "../../components/ReviewDate.tsx";
import { Section } from "../../components/Section.tsx";
import { useToday } from "../../data/useNow.ts";
import { useWords } from "../../language.tsx";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { useSession } from "../../SessionContext.tsx";
import { herzienWords } from "./herzienWords.ts";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  title: { flexGrow: 1, flexBasis: "14rem", minWidth: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** More than a handful is a list, and that is one press away. */
const SHOWN = 6;

/** The processes that somebody has to look at again, the longest overdue first; `mine`: those that I answer for. */
export function HerzienSection({ mine }: Readonly<{ mine?: true }>) {
  const styles = useStyles();
  const words = useWords(herzienWords);
  const today = useToday();
  const { services } = useSession();
  const { state, processen } = useRegisterSoon();
  const due = [...processen.values()]
    .filter(({ value }) => isDueForReview(value, today) && (mine !== true || answers(value, services.me.id)))
    .toSorted((one, other) => (one.value.herzienVoor ?? "").localeCompare(other.value.herzienVoor ?? ""));
  const known = state === "ready" || due.length > 0;
  return (
    <Section
      title={mine === true ? words.mine : words.all}
      {...(known ? { count: due.length } : {})}
      empty={mine === true ? words.nothingMine : words.nothing}
    >
      {!known && <p className={styles.quiet}>{state === "failed" ? words.failed : words.reading}</p>}
      {due.length > 0 && (
        <ul className={styles.list}>
          {due.slice(0, SHOWN).map(({ id, value }) => (
            <li key={id} className={styles.item}>
              <Link className={styles.title} href={hrefTo("processen", { proces: id })}>
                {value.title}
              </Link>
              <span className={styles.aside}>
                {mine !== true && value.eigenaar !== undefined && `${value.eigenaar.name} · `}
                <ReviewDate herziening={herzieningOf(value, today)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {due.length > SHOWN && (
        <Link href={hrefTo("processen", { sorteer: "herzien" })}>{words.more(SHOWN, due.length)}</Link>
      )}
    </Section>
  );
}

function answers({ eigenaar, plaatsvervanger, beheerder }: Proces, personId: string): boolean {
  return [eigenaar, plaatsvervanger, beheerder].some((persoon) => persoon?.id === personId);
}
