import { Radio, RadioGroup } from "@fluentui/react-components";
import type { RefObject } from "react";
import { type Onderdeel, ONDERDELEN } from "../../../../domain/evaluatie.ts";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { DateField } from "../../../components/DateField.tsx";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { useWords } from "../../../language.tsx";
import { type LineDraft, type LineProblem, maxLengthOf } from "../verslag/lineDraft.ts";
import { regelWords } from "../verslag/regelWords.ts";
import { verslagWords } from "../verslag/words.ts";
import { useDagstartStyles } from "./dagstartStyles.ts";
import { dagstartWords } from "./words.ts";

/** What can be written down in a dagstart. */
export const KINDS = ["punt", "actie", "signaal"] as const;
export type Kind = (typeof KINDS)[number];

export type SnelFieldsProps = Readonly<{
  draft: LineDraft;
  gebied: Onderdeel;
  guard: Guard;
  what: RefObject<HTMLInputElement | null>;
  why: RefObject<HTMLInputElement | null>;
  problems: ReadonlySet<LineProblem>;
  onKind: (kind: Kind) => void;
  onGebied: (gebied: Onderdeel) => void;
  onChange: (draft: LineDraft) => void;
}>;

/** What, and then why and about what, or who and when. */
export function SnelFields(props: SnelFieldsProps) {
  const { draft, gebied, guard, what, why, problems, onKind, onGebied, onChange } = props;
  const styles = useDagstartStyles();
  const { add: words } = useWords(dagstartWords);
  const regel = useWords(regelWords);
  const { onderdeel } = useWords(verslagWords);
  const { solveFirst } = useWords(privacyWords);
  const { soort } = draft;
  const problem = problems.has("text-missing") ? regel.textMissing : problems.has("privacy") ? solveFirst : undefined;
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={words.kind}
        value={soort}
        onChange={(_, { value }) => onKind(KINDS.find((each) => each === value) ?? "punt")}
      >
        {KINDS.map((each) => (
          <Radio key={each} value={each} label={regel.soort[each]} />
        ))}
      </RadioGroup>
      <div className={styles.fields}>
        <GuardedText
          label={words.what}
          required
          maxLength={maxLengthOf(soort)}
          fieldRef={what}
          value={draft.tekst}
          guard={guard}
          problem={problem}
          onChange={(tekst) => onChange({ ...draft, tekst })}
        />
        {soort === "actie" && (
          <>
            <PersonPicker
              label={words.who}
              required
              value={draft.persoon}
              problem={problems.has("eigenaar-missing") ? regel.eigenaarMissing : undefined}
              onChange={(persoon) => onChange({ ...draft, persoon })}
            />
            <DateField label={words.when} value={draft.datum} onChange={(datum) => onChange({ ...draft, datum })} />
          </>
        )}
        {soort === "punt" && (
          <GuardedText
            label={words.why}
            hint={words.whyHint}
            maxLength={EXPLANATION_MAX}
            fieldRef={why}
            value={draft.toelichting}
            guard={guard}
            onChange={(toelichting) => onChange({ ...draft, toelichting })}
          />
        )}
        {soort !== "actie" && (
          <ChoiceField
            label={words.about}
            value={gebied}
            choices={ONDERDELEN.map((value) => ({ value, label: onderdeel[value] }))}
            onChange={(value) => onGebied(ONDERDELEN.find((each) => each === value) ?? "algemeen")}
          />
        )}
      </div>
    </>
  );
}
