import { Link } from "@fluentui/react-components";
import { hrefTo } from "../../address.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { PuntLinkList } from "../../components/PuntLinkList.tsx";
import { Section } from "../../components/Section.tsx";
import { waitingPunten } from "../../data/decisions.ts";
import type { PuntView } from "../../data/puntView.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { writeAsked } from "../../names.ts";
import { askedOf } from "../../register/decidable.ts";
import { voorstelItem } from "../../register/linkItems.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { overviewWords } from "./words.ts";

/** More than a handful is a list, and that is one press away. */
const SHOWN = 6;

/** What waits for a decision: points, which are there at once, and proposals for the roll-out. */
export function WaitsSection({ punten }: Readonly<{ punten: readonly PuntView[] }>) {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const waiting = waitingPunten(punten);
  const voorstellen = askedOf(useRegisterSoon().voorstellen);
  return (
    <Section title={words.waits} count={waiting.length + voorstellen.length} empty={words.nothingWaits}>
      {voorstellen.length > 0 && (
        <LinkList
          items={voorstellen.map(voorstelItem).map(([item, { goedkeuring }]) => ({
            ...item,
            title: words.voorstel(item.title),
            aside: <span>{words.waitingFor(writeAsked(goedkeuring, language))}</span>,
          }))}
        />
      )}
      {waiting.length > 0 && (
        <PuntLinkList
          punten={waiting.slice(0, SHOWN)}
          plain
          note={({ goedkeuring }) => words.waitingFor(writeAsked(goedkeuring, language))}
        />
      )}
      {waiting.length > SHOWN && (
        <Link href={hrefTo("ontwikkelpunten", { status: "submitted" })}>{words.all(waiting.length)}</Link>
      )}
    </Section>
  );
}
