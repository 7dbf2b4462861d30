import { Link } from "@fluentui/react-components";
import { type Golfstatus, GOLFSTATUSSEN } from "../../../domain/uitrolgolf.ts";
import { hrefTo } from "../../address.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { NotYet } from "./NotYet.tsx";
import { vooruitWords } from "./vooruitWords.ts";

const SHOWN = 6;
/** What somebody works on comes first, then what may begin, then what has to be decided. */
const ORDER: readonly Golfstatus[] = ["running", "decided", "proposed", "planned", "finished"];

/** The roll-out at a glance: how many districts are how far, and the waves that go on now or next. */
export function UitrolSection() {
  const { uitrol: words } = useWords(vooruitWords);
  const language = useLanguage();
  const { state, golven } = useRegisterSoon();
  const waves = [...golven.values()].toSorted(
    (one, other) =>
      ORDER.indexOf(one.value.status) - ORDER.indexOf(other.value.status) ||
      one.value.kwartaal.localeCompare(other.value.kwartaal),
  );
  const counted = GOLFSTATUSSEN.map((status) => waves.filter(({ value }) => value.status === status).length);
  const summary = GOLFSTATUSSEN.flatMap((status, index) =>
    counted[index] === 0 ? [] : [words.counted(counted[index] ?? 0, words.status[status])],
  );
  return (
    <Section title={words.title}>
      {waves.length === 0 && <NotYet state={state} nothing={words.nothing} />}
      {waves.length > 0 && (
        <>
          <span>{summary.join(" · ")}</span>
          <LinkList
            items={waves.slice(0, SHOWN).map(({ id, value: { title, kwartaal, status } }) => ({
              id,
              href: hrefTo("uitrol", { golf: id }),
              title,
              aside: <span>{words.note(words.status[status], writePeriode(kwartaal, language))}</span>,
            }))}
          />
        </>
      )}
      <Link href={hrefTo("uitrol")}>{words.toUitrol}</Link>
    </Section>
  );
}
