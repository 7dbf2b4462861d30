import { makeStyles, tokens } from "@fluentui/react-components";
import { niveauVan, SCAN, SCAN_NIVEAUS, type ScanNiveau, type ScanVraag } from "../../../../domain/volwassenheid.ts";
import type { ScanAntwoord } from "../../../../domain/volwassenheidsmeting.ts";
import { excessOf } from "../../../components/GuardedText.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { type Guard, usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { EVIDENCE_MAX } from "./scanLimits.ts";
import { ScanVraagField } from "./ScanVraagField.tsx";
import { useLevel } from "./useLevel.ts";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({
  rule: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "44rem" },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  outcome: { fontWeight: tokens.fontWeightSemibold },
});

export type ScanFormProps = Readonly<{
  procesId: string;
  before: readonly ScanAntwoord[];
  onSave: (antwoorden: readonly ScanAntwoord[]) => void;
  onCancel: () => void;
}>;

/** The short scan: questions per level, and what level follows from the answers while these are given. */
export function ScanForm({ procesId, before, onSave, onCancel }: ScanFormProps) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const level = useLevel();
  const guard = usePrivacyGuard();
  const [{ antwoorden }, change, clear] = useDraft<Readonly<{ antwoorden: readonly ScanAntwoord[] }>>(
    `draft-meting-${procesId}`,
    () => ({ antwoorden: before }),
  );
  const evidence = antwoorden.map(({ bewijs }) => bewijs);
  const tooLong = evidence.some((text) => excessOf(text, EVIDENCE_MAX) > 0);
  return (
    <InlineForm
      label={words.scanTitle}
      submit={words.save}
      guard={guard}
      texts={evidence}
      wrong={antwoorden.length === 0 || tooLong}
      onSubmit={() => {
        clear();
        onSave(antwoorden.map((each) => ({ ...each, bewijs: each.bewijs.trim() })));
      }}
      onCancel={() => {
        clear();
        onCancel();
      }}
    >
      {(showProblems) => (
        <>
          <p className={styles.rule}>{words.rule}</p>
          {before.length > 0 && <p className={styles.rule}>{words.prefilled}</p>}
          {SCAN_NIVEAUS.map((niveau) => (
            <Questions
              key={niveau}
              niveau={niveau}
              antwoorden={antwoorden}
              guard={guard}
              onChange={(next) => change({ antwoorden: withAnswer(antwoorden, next) })}
            />
          ))}
          <div role="status" className={styles.outcome}>
            {words.outcome(level(niveauVan(antwoorden)))}
          </div>
          <div role="alert">
            {showProblems && antwoorden.length === 0 && <Notice intent="error">{words.nothingAnswered}</Notice>}
          </div>
        </>
      )}
    </InlineForm>
  );
}

type QuestionsProps = Readonly<{
  niveau: ScanNiveau;
  antwoorden: readonly ScanAntwoord[];
  guard: Guard;
  onChange: (antwoord: ScanAntwoord) => void;
}>;

function Questions({ niveau, antwoorden, guard, onChange }: QuestionsProps) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const { volwassenheid: names } = useWords(procesLabels);
  const vragen: readonly ScanVraag[] = SCAN[niveau];
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>{words.levelQuestions(niveau, names[niveau])}</h3>
      {vragen.map((vraag) => (
        <ScanVraagField
          key={vraag}
          vraag={vraag}
          antwoord={antwoorden.find((each) => each.vraag === vraag)}
          guard={guard}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

/** In the order of the scan, whatever the order in which somebody answers. */
function withAnswer(antwoorden: readonly ScanAntwoord[], next: ScanAntwoord): readonly ScanAntwoord[] {
  return [...antwoorden.filter(({ vraag }) => vraag !== next.vraag), next].toSorted((one, other) =>
    one.vraag.localeCompare(other.vraag),
  );
}
