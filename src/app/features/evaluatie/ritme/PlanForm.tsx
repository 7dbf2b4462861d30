import { makeStyles, tokens } from "@fluentui/react-components";
import { type EvaluatieNaam, type Niveau, NIVEAUS, plannedEvaluatie } from "../../../../domain/evaluatie.ts";
import { isVrij } from "../../../../domain/feestdagen.ts";
import { meetingsAlready, titleBeside } from "../../../../domain/extraEvaluatie.ts";
import { verslagperiode } from "../../../../domain/verslagperiode.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { isolated } from "../../../bidi.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { writePeriode } from "../../../cijfers/writePeriode.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { labels } from "../../../labels.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { evaluatieWords } from "../words.ts";
import { longDay } from "./dayWords.ts";
import type { EvaluatieView } from "./views.ts";

/** SharePoint holds no longer title. */
const TITLE_MAX = 255;

const useStyles = makeStyles({
  pairs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(12rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Without a title of its own the meeting is called as its series calls it. */
type Draft = Readonly<{ sleutel: string; niveau: Niveau; date?: CalendarDate | undefined; title?: string }>;

const begin = (): Draft => ({ sleutel: crypto.randomUUID(), niveau: "dagelijks" });

export type PlanFormProps = Readonly<{
  views: readonly EvaluatieView[];
  onPlanned: (naam: EvaluatieNaam) => void;
  onCancel: () => void;
}>;

/** Plans a meeting: what level, when, and what it is called. */
export function PlanForm({ views, onPlanned, onCancel }: PlanFormProps) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const { niveau: niveauLabels } = useWords(labels);
  const { add } = useRegister();
  const guard = usePrivacyGuard();
  const [draft, change, clear] = useDraft("draft-evaluatie", begin);
  const { sleutel, niveau, date } = draft;
  const existing = views.map(({ evaluatie }) => evaluatie);
  const title = draft.title ?? (date === undefined ? "" : titleBeside({ niveau, date }, existing));
  const isTaken = existing.some((other) => other.title === title.trim() && other.niveau === niveau);
  const wrong = title.trim() === "" || isTaken || date === undefined || excessOf(title, TITLE_MAX) > 0;

  function plan(): void {
    if (date === undefined) return;
    const naam = { title: title.trim(), date, niveau };
    add("evaluaties", plannedEvaluatie(naam), sleutel);
    clear();
    onPlanned(naam);
  }

  return (
    <InlineForm
      label={words.plan}
      submit={words.plan}
      guard={guard}
      texts={[title]}
      wrong={wrong}
      onSubmit={plan}
      onCancel={() => [clear(), onCancel()]}
    >
      {(tried) => (
        <>
          <div className={styles.pairs}>
            <ChoiceField
              label={words.fieldNiveau}
              value={niveau}
              choices={NIVEAUS.map((value) => ({ value, label: niveauLabels[value] }))}
              onChange={(chosen) => change({ ...draft, niveau: NIVEAUS.find((each) => each === chosen) ?? niveau })}
            />
            <DateField
              label={words.fieldDate}
              value={date}
              required
              problem={tried && date === undefined ? words.dateMissing : undefined}
              onChange={(chosen) => change({ ...draft, date: chosen })}
            />
          </div>
          <DayHints niveau={niveau} date={date} views={views} />
          <PeriodHint niveau={niveau} date={date} views={views} />
          <GuardedText
            label={words.fieldTitle}
            value={title}
            required
            maxLength={TITLE_MAX}
            guard={guard}
            problem={isTaken ? words.titleTaken : tried && title.trim() === "" ? words.titleMissing : undefined}
            onChange={(typed) => change({ ...draft, title: typed })}
          />
        </>
      )}
    </InlineForm>
  );
}

type DayHintsProps = Readonly<{ niveau: Niveau; date: CalendarDate | undefined; views: readonly EvaluatieView[] }>;

/** What is worth knowing of a day before a meeting is put on it. It stops nobody. */
export function DayHints({ niveau, date, views }: DayHintsProps) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const taken = views.find(({ evaluatie }) => evaluatie.niveau === niveau && evaluatie.date === date);
  return (
    <div role="status">
      {date !== undefined && isVrij(date) && <p className={styles.hint}>{words.free}</p>}
      {taken !== undefined && <p className={styles.hint}>{words.taken(isolated(taken.evaluatie.title))}</p>}
    </div>
  );
}

/** Of a month or a quarter that was evaluated, or will be, another evaluation is planned knowingly. */
function PeriodHint({ niveau, date, views }: DayHintsProps) {
  const words = useWords(evaluatieWords);
  const language = useLanguage();
  const [first] =
    date === undefined || niveau === "dagelijks"
      ? []
      : meetingsAlready(
          { niveau, date },
          views.map(({ evaluatie }) => evaluatie),
        );
  const periode = first && verslagperiode(first);
  return (
    <div role="status">
      {first !== undefined && periode !== undefined && (
        <Notice intent="warning">
          {words.evaluatedAlready(
            writePeriode(periode, language),
            isolated(first.title),
            longDay(first.date, language),
          )}
        </Notice>
      )}
    </div>
  );
}
