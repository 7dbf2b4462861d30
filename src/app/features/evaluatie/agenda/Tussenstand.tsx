import { Button, Link } from "@fluentui/react-components";
import { useId } from "react";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { SOORTEN_TUSSENPUNT, type Tussenpunt } from "../../../../domain/tussenstand.ts";
import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import { hrefTo } from "../../../address.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSay } from "../verslag/Said.tsx";
import { useBlockStyles } from "./blockStyles.ts";
import { writeTussenpunt } from "./tussentekst.ts";
import { useTussenstand } from "./useTussenstand.ts";
import { agendaWords } from "./words.ts";

export type TussenstandProps = Readonly<{ id: string; evaluatie: Evaluatie }>;

/** What the learning of teams and the register put on the table of a month or a quarter by themselves. */
export function Tussenstand({ id, evaluatie }: TussenstandProps) {
  const styles = useBlockStyles();
  const words = useWords(agendaWords);
  const titleId = useId();
  const punten = useTussenstand(id, evaluatie);
  return (
    <section className={styles.block} aria-labelledby={titleId} data-focus-home>
      <h3 id={titleId} className={styles.title} tabIndex={-1}>
        {words.tussenstand}
      </h3>
      {punten === undefined && <p className={styles.quiet}>{words.unread}</p>}
      {punten?.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {SOORTEN_TUSSENPUNT.map((soort) => {
        const own = punten?.filter((punt) => punt.soort === soort) ?? [];
        if (own.length === 0) return null;
        return (
          <div key={soort} className={styles.item} role="group" aria-labelledby={`${titleId}-${soort}`}>
            <h4 id={`${titleId}-${soort}`} className={styles.group}>
              {words.soort[soort]} ({own.length})
            </h4>
            <ul className={styles.list}>
              {own.map((punt) => (
                <Item key={keyOf(punt)} to={id} punt={punt} evaluatie={evaluatie} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

type ItemProps = Readonly<{ to: string; punt: Tussenpunt; evaluatie: Evaluatie }>;

function Item({ to, punt, evaluatie: { niveau } }: ItemProps) {
  const styles = useBlockStyles();
  const words = useWords(agendaWords);
  const say = useSay();
  const { add, lists, rows } = useRegister();
  const title = useStore(lists.processen).rows.get(punt.procesId)?.value.title ?? "";
  // What is kept is read by everybody, so it is Dutch whatever language somebody looks in.
  const tekst = writeTussenpunt(punt, title, agendaWords);
  const isHere = useStore(rows.regels).some(({ value }) => value.evaluatieId === to && value.tekst === tekst);
  const take = (): void => {
    const place = { evaluatieId: to, onderdeel: "algemeen", tekst } as const;
    // There is no level above a quarter that would have to know.
    const regel: Verslagregel = { ...place, soort: niveau === "kwartaal" ? "tekst" : "signaal" };
    add("regels", regel, `tussenstand/${to}/${keyOf(punt)}`);
    say(words.taken);
  };
  const deel = "team" in punt ? "leren" : "beschrijving";
  return (
    <li className={styles.line}>
      <Link className={styles.text} href={hrefTo("processen", { proces: punt.procesId, deel })}>
        <bdi>{writeTussenpunt(punt, title, words)}</bdi>
      </Link>
      {!isHere && (
        <Button size="small" aria-description={tekst} onClick={take}>
          {words.take}
        </Button>
      )}
    </li>
  );
}

function keyOf(punt: Tussenpunt): string {
  return "team" in punt
    ? `${punt.soort}/${punt.procesId}/${punt.team}/${punt.sinds}`
    : `${punt.soort}/${punt.procesId}`;
}
