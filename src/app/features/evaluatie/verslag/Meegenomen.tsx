import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { AgendaActie, AgendaSignaal } from "../../../../domain/agenda.ts";
import { type Evaluatie, isOpen } from "../../../../domain/evaluatie.ts";
import { lifted } from "../../../../domain/verslagregel.ts";
import { isolated } from "../../../bidi.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { ActieKnoppen } from "./ActieKnoppen.tsx";
import { AfspraakTekst, showAfspraak } from "./AfspraakTekst.tsx";
import { LinePending } from "./LinePending.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { PuntVanEerder } from "./PuntVanEerder.tsx";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { UitEerder } from "./UitEerder.tsx";
import { useAgenda } from "./useAgenda.ts";
import { liftKey } from "./useLift.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type MeegenomenProps = Readonly<{ id: string; evaluatie: Evaluatie }>;

/** What earlier meetings left for this one: open actions, points that wait, signals of the level below. */
export function Meegenomen({ id, evaluatie }: MeegenomenProps) {
  const styles = useStyles();
  const { carried: words } = useWords(verslagWords);
  const titleId = useId();
  const agenda = useAgenda(id, evaluatie);
  const { acties, punten, opTeTillen } = agenda;
  return (
    <section className={styles.section} aria-labelledby={titleId} data-focus-home>
      <h3 id={titleId} className={styles.title} tabIndex={-1}>
        {words.title}
      </h3>
      {acties.length + punten.length + opTeTillen.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      <Carried title={words.acties} count={acties.length}>
        {acties.map((actie) => (
          <ActieVanEerder key={actie.id} actie={actie} />
        ))}
      </Carried>
      <Carried title={words.signalen} count={opTeTillen.length}>
        {opTeTillen.map((signaal) => (
          <SignaalVanOnder key={signaal.id} to={id} signaal={signaal} open={isOpen(evaluatie)} />
        ))}
      </Carried>
      <Carried title={words.punten} count={punten.length}>
        {punten.map((punt) => (
          <PuntVanEerder key={punt.punt.id} to={id} punt={punt} open={isOpen(evaluatie)} />
        ))}
      </Carried>
    </section>
  );
}

type CarriedProps = Readonly<{ title: string; count: number; children: ReactNode }>;

function Carried({ title, count, children }: CarriedProps) {
  const styles = useStyles();
  const id = useId();
  if (count === 0) return null;
  return (
    <>
      <h4 id={id} className={styles.group}>
        {title} ({count})
      </h4>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </>
  );
}

function ActieVanEerder({ actie: { id, herkomst } }: Readonly<{ actie: AgendaActie }>) {
  const styles = useLineStyles();
  const row = useStore(useRegister().rows.afspraken).find((each) => each.id === id);
  if (row === undefined) return null;
  const { stored, value } = row;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.text}>
          <AfspraakTekst afspraak={value} />
          <UitEerder herkomst={herkomst} />
        </div>
        <div className={styles.actions}>
          {stored !== undefined && value.soort === "actie" && <ActieKnoppen stored={stored} actie={value} />}
        </div>
      </div>
      <LinePending list="afspraken" row={row} show={showAfspraak} />
    </li>
  );
}

type SignaalVanOnderProps = Readonly<{ to: string; signaal: AgendaSignaal; open: boolean }>;

function SignaalVanOnder({ to, signaal: { id, signaal, herkomst }, open }: SignaalVanOnderProps) {
  const styles = useLineStyles();
  const { carried } = useWords(verslagWords);
  const { said } = useWords(regelWords);
  const { add, lists } = useRegister();
  const say = useSay();
  const meeting = useStore(lists.evaluaties).rows.get(to);
  const lift = (): void => {
    add("regels", lifted(id, signaal, to), liftKey(id));
    say(said.lifted(isolated(meeting?.value.title ?? "")));
  };
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.text}>
          <bdi>{signaal.tekst}</bdi>
          <UitEerder herkomst={herkomst} />
        </div>
        {open && (
          <Button size="small" aria-description={signaal.tekst} onClick={lift}>
            {carried.lift}
          </Button>
        )}
      </div>
    </li>
  );
}
