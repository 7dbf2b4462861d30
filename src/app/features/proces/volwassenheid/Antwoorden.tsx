import { makeStyles, tokens } from "@fluentui/react-components";
import { SCAN, SCAN_NIVEAUS, type ScanVraag } from "../../../../domain/volwassenheid.ts";
import type { Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { LinkedText } from "../rows/LinkedText.tsx";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({ summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 } });

const VRAGEN: readonly ScanVraag[] = SCAN_NIVEAUS.flatMap((niveau) => [...SCAN[niveau]]);

export type AntwoordenProps = Readonly<{ meting: Volwassenheidsmeting; open: boolean }>;

/** The answers of one measurement, and what showed them. */
export function Antwoorden({ meting, open }: AntwoordenProps) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const given = new Map(meting.antwoorden.map((each) => [each.vraag, each]));
  const label = words.answersOf(writeDate(meting.datum));
  return (
    <details open={open}>
      <summary className={styles.summary}>{label}</summary>
      <ScrollTable label={label}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.given}</th>
            <th scope="col">{words.proof}</th>
          </tr>
        </thead>
        <tbody>
          {VRAGEN.map((vraag) => {
            const answer = given.get(vraag);
            return (
              <tr key={vraag}>
                <th scope="row">{words.vragen[vraag]}</th>
                <td>{answer === undefined ? words.unanswered : words.answer[answer.antwoord]}</td>
                <td>
                  <LinkedText text={answer?.bewijs ?? ""} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </details>
  );
}
