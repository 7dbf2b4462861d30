import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import { type Afronding, rondStapAf, type StapWeigering } from "../../../../domain/invoerstap.ts";
import { EXPLANATION_MAX, TITLE_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { invoerWords } from "./words.ts";

export type AfrondFormProps = Readonly<{
  id: string;
  stap: Implementatiestap;
  onSubmit: (stap: Implementatiestap) => void;
  onCancel: () => void;
}>;

/** Asks what shows that a step is done; without that nothing is done. */
export function AfrondForm({ id, stap, onSubmit, onCancel }: AfrondFormProps) {
  const words = useWords(invoerWords);
  const { services } = useSession();
  const guard = usePrivacyGuard();
  const today = services.today();
  const [afronding, change, clear] = useDraft<Afronding>(`draft-afronden-${id}`, () => ({
    bewijs: "",
    gereedOp: today,
    systeem: stap.systeem,
  }));
  const { bewijs, gereedOp, systeem = "" } = afronding;
  const done = rondStapAf(stap, afronding, today);
  const asksSystem = stap.soort === "ict-systeem" && stap.systeem === undefined;
  const excess = excessOf(bewijs, EXPLANATION_MAX) + excessOf(systeem, TITLE_MAX);
  return (
    <InlineForm
      label={words.about(words.finish, stap.title)}
      submit={words.finish}
      guard={guard}
      texts={[bewijs, systeem]}
      wrong={!done.ok || excess > 0}
      onSubmit={() => {
        if (!done.ok) return;
        clear();
        onSubmit(done.value);
      }}
      onCancel={() => {
        clear();
        onCancel();
      }}
    >
      {(showProblems) => {
        const problem = (weigering: StapWeigering): string | undefined =>
          showProblems && !done.ok && done.error === weigering ? words.problems[weigering] : undefined;
        return (
          <>
            {asksSystem && (
              <GuardedText
                label={words.fields.systeem}
                hint={words.fields.systeemHint}
                required
                maxLength={TITLE_MAX}
                value={systeem}
                guard={guard}
                problem={problem("systeem-missing")}
                onChange={(next) => change({ ...afronding, systeem: next })}
              />
            )}
            <GuardedText
              label={words.fields.bewijs}
              hint={words.fields.bewijsHint}
              required
              lines={2}
              maxLength={EXPLANATION_MAX}
              value={bewijs}
              guard={guard}
              problem={problem("bewijs-missing")}
              onChange={(next) => change({ ...afronding, bewijs: next })}
            />
            <DateField
              label={words.fields.gereedOp}
              required
              value={gereedOp}
              max={today}
              problem={problem("in-future")}
              onChange={(next) => change({ ...afronding, gereedOp: next ?? today })}
            />
          </>
        );
      }}
    </InlineForm>
  );
}
