import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import type { Stapinhoud, StapWeigering } from "../../../../domain/invoerstap.ts";
import { TITLE_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { Result } from "../../../../domain/result.ts";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { invoerWords } from "./words.ts";

export type StapFormProps = Readonly<{
  /** Where the draft is kept until it is sent. */
  place: string;
  inhoud: Stapinhoud;
  label: string;
  submit: string;
  check: (inhoud: Stapinhoud) => Result<Implementatiestap, StapWeigering>;
  /** `from` is the step as it was when the form was opened: what others changed since is not undone. */
  onSubmit: (stap: Implementatiestap, from: Implementatiestap | undefined) => void;
  onCancel: () => void;
}>;

type Draft = Readonly<{ begin: Stapinhoud; inhoud: Stapinhoud }>;

/** What has to happen, who sees to it, and by when. */
export function StapForm({ place, inhoud: now, label, submit, check, onSubmit, onCancel }: StapFormProps) {
  const words = useWords(invoerWords);
  const guard = usePrivacyGuard();
  const [{ begin, inhoud }, change, clear] = useDraft<Draft>(place, () => ({ begin: now, inhoud: now }));
  const set = (some: Partial<Stapinhoud>): void => change({ begin, inhoud: { ...inhoud, ...some } });
  const { title, soort, systeem = "", trekker, streefdatum } = inhoud;
  const checked = check(inhoud);
  const excess = excessOf(title, TITLE_MAX) + excessOf(systeem, TITLE_MAX);
  return (
    <InlineForm
      label={label}
      submit={submit}
      guard={guard}
      texts={[title, systeem]}
      wrong={!checked.ok || excess > 0}
      onSubmit={() => {
        if (!checked.ok) return;
        const before = check(begin);
        clear();
        onSubmit(checked.value, before.ok ? before.value : undefined);
      }}
      onCancel={() => {
        clear();
        onCancel();
      }}
    >
      {(showProblems) => {
        const problem = (weigering: StapWeigering): string | undefined =>
          showProblems && !checked.ok && checked.error === weigering ? words.problems[weigering] : undefined;
        return (
          <>
            <GuardedText
              label={words.fields.title}
              required
              maxLength={TITLE_MAX}
              value={title}
              guard={guard}
              problem={problem("title-missing")}
              onChange={(next) => set({ title: next })}
            />
            {soort === "ict-systeem" && (
              <GuardedText
                label={words.fields.systeem}
                hint={words.fields.systeemHint}
                required
                maxLength={TITLE_MAX}
                value={systeem}
                guard={guard}
                problem={problem("systeem-missing")}
                onChange={(next) => set({ systeem: next })}
              />
            )}
            <PersonPicker label={words.fields.trekker} value={trekker} onChange={(next) => set({ trekker: next })} />
            <DateField
              label={words.fields.streefdatum}
              value={streefdatum}
              onChange={(next) => set({ streefdatum: next })}
            />
          </>
        );
      }}
    </InlineForm>
  );
}
