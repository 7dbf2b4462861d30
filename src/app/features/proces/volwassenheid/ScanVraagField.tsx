import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ScanVraag, weging } from "../../../../domain/volwassenheid.ts";
import { ANTWOORDEN, type Antwoord, type ScanAntwoord } from "../../../../domain/volwassenheidsmeting.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { EVIDENCE_MAX } from "./scanLimits.ts";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({
  question: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  answers: { flexWrap: "wrap" },
});

export type ScanVraagFieldProps = Readonly<{
  vraag: ScanVraag;
  antwoord: ScanAntwoord | undefined;
  guard: Guard;
  onChange: (antwoord: ScanAntwoord) => void;
}>;

/** One question; what shows the answer is asked as soon as it is not a plain no. */
export function ScanVraagField({ vraag, antwoord, guard, onChange }: ScanVraagFieldProps) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const text = words.vragen[vraag];
  const answer = (given: Antwoord): void => onChange({ vraag, antwoord: given, bewijs: antwoord?.bewijs ?? "" });
  const lacksEvidence = antwoord?.antwoord === "yes" && weging(antwoord) === "partly";
  return (
    <div className={styles.question}>
      <Field label={text}>
        <RadioGroup
          layout="horizontal"
          className={styles.answers}
          value={antwoord?.antwoord ?? ""}
          onChange={(_, { value }) => answer(value as Antwoord)}
        >
          {ANTWOORDEN.map((each) => (
            <Radio key={each} value={each} label={words.answer[each]} />
          ))}
        </RadioGroup>
      </Field>
      {antwoord !== undefined && antwoord.antwoord !== "no" && (
        <div role="group" aria-label={text}>
          <GuardedText
            label={words.evidence}
            hint={lacksEvidence ? words.countsPartly : undefined}
            lines={2}
            maxLength={EVIDENCE_MAX}
            value={antwoord.bewijs}
            guard={guard}
            onChange={(bewijs) => onChange({ ...antwoord, bewijs })}
          />
        </div>
      )}
    </div>
  );
}
