import { movedTo } from "../../../../domain/ritme.ts";
import { passedBy, verzetRefusal } from "../../../../domain/verzetten.ts";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { DateField } from "../../../components/DateField.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { isolated } from "../../../bidi.ts";
import { useDraft } from "../../../data/draft.ts";
import { useToday } from "../../../data/useNow.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { evaluatieWords } from "../words.ts";
import { longDay } from "./dayWords.ts";
import { DayHints } from "./PlanForm.tsx";
import type { EvaluatieView } from "./views.ts";

type Draft = Readonly<{ date?: CalendarDate | undefined }>;

export type VerzetFormProps = Readonly<{
  view: EvaluatieView;
  views: readonly EvaluatieView[];
  onMoved: (evaluatie: Evaluatie) => void;
  onCancel: () => void;
}>;

/** Puts a meeting that was not held yet on another day. */
export function VerzetForm({ view, views, onMoved, onCancel }: VerzetFormProps) {
  const words = useWords(evaluatieWords);
  const { save } = useRegister();
  const guard = usePrivacyGuard();
  const { id, evaluatie, row } = view;
  const [draft, change, clear] = useDraft<Draft>(`draft-verzet-${id}`, () => ({}));
  const language = useLanguage();
  const today = useToday();
  const date = draft.date ?? evaluatie.date;
  const refusal = verzetRefusal(evaluatie, date, today);
  const next = refusal === undefined ? passedBy(evaluatie, date) : undefined;

  function move(): void {
    if (row.stored === undefined) return;
    const moved = movedTo(evaluatie, date);
    save("evaluaties", row.stored, moved, evaluatie);
    clear();
    onMoved(moved);
  }

  return (
    <InlineForm
      label={words.verzetOne(isolated(evaluatie.title))}
      submit={words.verzet}
      guard={guard}
      texts={[]}
      wrong={refusal !== undefined}
      onSubmit={move}
      onCancel={() => [clear(), onCancel()]}
    >
      {(tried) => (
        <>
          <DateField
            label={words.newDate}
            value={date}
            required
            problem={refusal === "in-the-past" ? words.pastDate : tried && refusal ? words.sameDate : undefined}
            onChange={(chosen) => change({ date: chosen })}
          />
          <DayHints niveau={evaluatie.niveau} date={date} views={views.filter((other) => other.id !== id)} />
          <div role="status">
            {next !== undefined && (
              <Notice intent="warning">{words.passedBy(isolated(next.title), longDay(next.date, language))}</Notice>
            )}
          </div>
        </>
      )}
    </InlineForm>
  );
}
