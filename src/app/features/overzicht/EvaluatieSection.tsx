import { Link } from "@fluentui/react-components";
import { standOf } from "../../../domain/ritme.ts";
import { hrefTo } from "../../address.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { useToday } from "../../data/useNow.ts";
import { writeDay } from "../../dates.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { NotYet } from "./NotYet.tsx";
import { vooruitWords } from "./vooruitWords.ts";

const SHOWN = 4;

/** The meetings of today and the next ones. */
export function EvaluatieSection() {
  const { evaluaties: words } = useWords(vooruitWords);
  const language = useLanguage();
  const today = useToday();
  const { state, evaluaties } = useRegisterSoon();
  const coming = [...evaluaties.values()]
    .filter(({ value }) => value.date >= today && value.correctie === undefined)
    .toSorted((one, other) => one.value.date.localeCompare(other.value.date));
  return (
    <Section title={words.title}>
      {coming.length === 0 && <NotYet state={state} nothing={words.nothing} />}
      {coming.length > 0 && (
        <LinkList
          items={coming.slice(0, SHOWN).map(({ id, value }) => ({
            id,
            href: hrefTo("evaluaties", { evaluatie: id }),
            title: value.title,
            aside: (
              <span>
                {writeDay(value.date, today, language)}
                {standOf(value, today) === "held" && ` · ${words.running}`}
              </span>
            ),
          }))}
        />
      )}
      <Link href={hrefTo("kalender")}>{words.toKalender}</Link>
    </Section>
  );
}
