import { isolated } from "../../../bidi.ts";
import { useWords } from "../../../language.tsx";
import { AfspraakTekst } from "../verslag/AfspraakTekst.tsx";
import { useVerslag } from "../verslag/useVerslag.ts";
import { useDagstartStyles } from "./dagstartStyles.ts";
import { dagstartWords } from "./words.ts";

export type OpgeschrevenProps = Readonly<{ evaluatieId: string; open: boolean }>;

/** What this meeting wrote down so far, for all to see before they go. */
export function Opgeschreven({ evaluatieId, open }: OpgeschrevenProps) {
  const styles = useDagstartStyles();
  const words = useWords(dagstartWords);
  const { regels, afspraken, punten } = useVerslag(evaluatieId);
  const signalen = regels.filter(({ value }) => value.soort === "signaal");
  return (
    <>
      {open && <p className={styles.facts}>{words.anythingNew}</p>}
      {afspraken.length + punten.length + signalen.length > 0 && (
        <>
          <h3 className={styles.kind}>{words.writtenToday}</h3>
          <ul className={styles.list}>
            {afspraken.map(({ id, value }) => (
              <li key={id}>
                <AfspraakTekst afspraak={value} />
              </li>
            ))}
            {punten.map(({ id, number, point }) => (
              <li key={id}>
                {number} <bdi>{point.title}</bdi>
              </li>
            ))}
            {signalen.map(({ id, value }) => (
              <li key={id}>{words.signal(isolated(value.tekst))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
