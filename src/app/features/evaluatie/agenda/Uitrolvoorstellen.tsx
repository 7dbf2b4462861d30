import { Button, Link } from "@fluentui/react-components";
import { useId } from "react";
import { type Evaluatie, isOpen } from "../../../../domain/evaluatie.ts";
import { kwartaalAfter, kwartaalOf } from "../../../../domain/kwartaal.ts";
import { isMovable, type Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { uitkomstOf, type Uitrolvoorstel } from "../../../../domain/uitrolvoorstel.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { hrefTo } from "../../../address.ts";
import { writePeriode } from "../../../cijfers/writePeriode.ts";
import { useStore } from "../../../data/store.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useBlockStyles } from "./blockStyles.ts";
import { agendaWords } from "./words.ts";

export type UitrolvoorstellenProps = Readonly<{ id: string; evaluatie: Evaluatie }>;

type OnTable = Readonly<{ golf: Stored<Uitrolgolf>; voorstel: Uitrolvoorstel | undefined }>;

/** The proposals of a quarter: of each wave whose turn it is, what the figures say and what was decided. */
export function Uitrolvoorstellen({ id, evaluatie }: UitrolvoorstellenProps) {
  const styles = useBlockStyles();
  const words = useWords(agendaWords);
  const titleId = useId();
  const onTable = useOnTable(id, evaluatie);
  const none = isOpen(evaluatie) ? words.noGolven : words.noneDrafted;
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.voorstellen}
      </h3>
      <p className={styles.quiet}>{onTable.length === 0 ? none : words.voorstellenText}</p>
      <ul className={styles.list}>
        {onTable.map((each) => (
          <Voorstel key={each.golf.id} id={id} open={isOpen(evaluatie)} {...each} />
        ))}
      </ul>
    </section>
  );
}

function Voorstel({ id, open, golf, voorstel }: OnTable & Readonly<{ id: string; open: boolean }>) {
  const styles = useBlockStyles();
  const words = useWords(agendaWords);
  const language = useLanguage();
  const { save } = useRegister();
  const { title, kwartaal, evaluatieId } = golf.value;
  const isDrafted = voorstel?.advies !== undefined;
  const count = voorstel?.regels.length ?? 0;
  const href = hrefTo("uitrol", { golf: golf.id });
  // The wave rests on the meeting in which its proposal is drafted.
  const restHere = (): void => {
    if (evaluatieId !== id) save("golven", golf, { ...golf.value, evaluatieId: id }, golf.value);
  };
  return (
    <li className={styles.item}>
      <strong>
        <bdi>{words.golf(title, writePeriode(kwartaal, language))}</bdi>
      </strong>
      {isDrafted ? (
        <Toets id={id} voorstel={voorstel} />
      ) : (
        <div>{count === 0 ? words.none : words.criteria(count)}</div>
      )}
      <div className={styles.actions}>
        {open && !isDrafted ? (
          <Button as="a" size="small" href={href} aria-description={title} onClick={restHere}>
            {count === 0 ? words.set : words.draft}
          </Button>
        ) : (
          <Link href={href} aria-description={title}>
            {words.look}
          </Link>
        )}
      </div>
    </li>
  );
}

/** How the criteria came out, what is advised and what became of it. */
function Toets({ id, voorstel }: Readonly<{ id: string; voorstel: Uitrolvoorstel }>) {
  const styles = useBlockStyles();
  const words = useWords(agendaWords);
  const names = new Intl.ListFormat(LOCALES[useLanguage()]);
  const { lists } = useRegister();
  const { regels, advies = "adjust", status, evaluatieId } = voorstel;
  const other = useStore(lists.evaluaties).rows.get(evaluatieId ?? "");
  const inTheWay = regels.filter((regel) => uitkomstOf(regel) !== "met");
  const maten = inTheWay.map(({ criterium }) => words.maat[criterium.maat].toLowerCase());
  return (
    <>
      <div>
        {words.met(regels.length - inTheWay.length, regels.length)} {words.advice(words.advies[advies])}{" "}
        {words.status[status]}
      </div>
      {maten.length > 0 && <div className={styles.quiet}>{words.inTheWay(names.format(maten))}</div>}
      {other !== undefined && other.id !== id && <div className={styles.quiet}>{words.other(other.value.title)}</div>}
    </>
  );
}

/** Waves that wait for their turn up to the quarter after the meeting, and those whose proposal was drafted there. */
function useOnTable(id: string, { date, status }: Pick<Evaluatie, "date" | "status">): readonly OnTable[] {
  const { lists } = useRegister();
  const golven = [...useStore(lists.golven).rows.values()];
  const voorstellen = [...useStore(lists.voorstellen).rows.values()].map(({ value }) => value);
  return golven
    .map((golf) => ({ golf, voorstel: voorstellen.findLast(({ golfId }) => golfId === golf.id) }))
    .filter(({ golf, voorstel }) => voorstel?.evaluatieId === id || (isOpen({ status }) && isDue(golf.value, date)))
    .toSorted((one, other) => one.golf.value.kwartaal.localeCompare(other.golf.value.kwartaal));
}

function isDue(golf: Uitrolgolf, date: CalendarDate): boolean {
  return isMovable(golf) && golf.kwartaal <= kwartaalAfter(kwartaalOf(date), 1);
}
