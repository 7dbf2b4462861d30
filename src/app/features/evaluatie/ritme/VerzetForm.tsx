import { movedTo } from "../../../../domain/ritme.ts";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { DateField } from "../../../components/DateField.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { isolated } from "../../../bidi.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { evaluatieWords } from "../words.ts";
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
  const date = draft.date ?? evaluatie.date;

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
      wrong={date === evaluatie.date}
      onSubmit={move}
      onCancel={() => [clear(), onCancel()]}
    >
      {(tried) => (
        <>
          <DateField
            label={words.newDate}
            value={date}
            required
            problem={tried && date === evaluatie.date ? words.sameDate : undefined}
            onChange={(chosen) => change({ date: chosen })}
          />
          <DayHints niveau={evaluatie.niveau} date={date} views={views.filter((other) => other.id !== id)} />
        </>
      )}
    </InlineForm>
  );
}
