import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { type Beweging, type LeerWeigering, STADIA, type Stadium } from "../../../../domain/leerstand.ts";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { leerWords } from "./words.ts";

export type LeerDraft = Readonly<{ team: string; stadium: Stadium; datum: CalendarDate; bewijs: string; uren: string }>;

export type LeerFieldsProps = Readonly<{
  draft: LeerDraft;
  moved: Beweging;
  today: CalendarDate;
  guard: Guard;
  problem: (...weigeringen: readonly LeerWeigering[]) => string | undefined;
  onChange: (some: Partial<LeerDraft>) => void;
}>;

/** Where a team is, since when, what shows it, and what outside help it took. */
export function LeerFields({ draft, moved, today, guard, problem, onChange }: LeerFieldsProps) {
  const { fields, stadium: names, explained } = useWords(leerWords);
  const explains = moved === "skip" || moved === "back";
  return (
    <>
      <Field label={fields.stadium}>
        <RadioGroup value={draft.stadium} onChange={(_, data) => onChange({ stadium: data.value as Stadium })}>
          {STADIA.map((stadium) => (
            <Radio key={stadium} value={stadium} label={`${names[stadium]}: ${explained[stadium]}`} />
          ))}
        </RadioGroup>
      </Field>
      <DateField
        label={fields.datum}
        required
        value={draft.datum}
        max={today}
        problem={problem("in-future", "later-unexplained")}
        onChange={(datum) => onChange({ datum: datum ?? today })}
      />
      <GuardedText
        label={explains ? fields[moved] : fields.bewijs}
        hint={fields.bewijsHint}
        required={explains}
        lines={2}
        maxLength={EXPLANATION_MAX}
        value={draft.bewijs}
        guard={guard}
        problem={problem("bewijs-missing", "reden-missing")}
        onChange={(bewijs) => onChange({ bewijs })}
      />
      <Field
        label={fields.uren}
        hint={fields.urenHint}
        validationMessage={problem("hours-wrong")}
        validationState={problem("hours-wrong") === undefined ? "none" : "error"}
      >
        <Input inputMode="decimal" value={draft.uren} onChange={(_, data) => onChange({ uren: data.value })} />
      </Field>
    </>
  );
}
