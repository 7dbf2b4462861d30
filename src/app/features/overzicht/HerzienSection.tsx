import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { herzieningOf } from "../../../domain/herziening.ts";
import type { Proces } from "../../../domain/proces.ts";
import { isDueForReview } from "../../../domain/procesherziening.ts";
import { hrefTo } from "../../address.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { ReviewDate } from "../../components/ReviewDate.tsx";
import { Section } from "../../components/Section.tsx";
import { useToday } from "../../data/useNow.ts";
import { useWords } from "../../language.tsx";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { useSession } from "../../SessionContext.tsx";
import { herzienWords } from "./herzienWords.ts";

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

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
        <LinkList
          items={due.slice(0, SHOWN).map(({ id, value }) => ({
            id,
            href: hrefTo("processen", { proces: id }),
            title: value.title,
            aside: (
              <span>
                {mine !== true && value.eigenaar !== undefined && `${value.eigenaar.name} · `}
                <ReviewDate herziening={herzieningOf(value, today)} />
              </span>
            ),
          }))}
        />
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
