import { makeStyles, tokens } from "@fluentui/react-components";
import { SCAN, SCAN_NIVEAUS, type ScanVraag } from "../../../../domain/volwassenheid.ts";
import type { Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { useWide } from "../../../data/useWide.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { LinkedText } from "../rows/LinkedText.tsx";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({ summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 } });

const VRAGEN: readonly ScanVraag[] = SCAN_NIVEAUS.flatMap((niveau) => [...SCAN[niveau]]);

export type AntwoordenProps = Readonly<{ meting: Volwassenheidsmeting; open: boolean }>;

/** The answers of one measurement, and what showed them; on a phone in one column, so that both can be read at once. */
export function Antwoorden({ meting, open }: AntwoordenProps) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const wide = useWide(640);
  const given = new Map(meting.antwoorden.map((each) => [each.vraag, each]));
  const label = words.answersOf(writeDate(meting.datum));
  return (
    <details open={open}>
      <summary className={styles.summary}>{label}</summary>
      <ScrollTable label={label}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{wide ? words.given : words.givenWithProof}</th>
            {wide && <th scope="col">{words.proof}</th>}
          </tr>
        </thead>
        <tbody>
          {VRAGEN.map((vraag) => {
            const answer = given.get(vraag);
            const proof = <LinkedText text={answer?.bewijs ?? ""} />;
            return (
              <tr key={vraag}>
                <th scope="row">{words.vragen[vraag]}</th>
                <td>
                  {answer === undefined ? words.unanswered : words.answer[answer.antwoord]}
                  {!wide && <div>{proof}</div>}
                </td>
                {wide && <td>{proof}</td>}
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </details>
  );
}
