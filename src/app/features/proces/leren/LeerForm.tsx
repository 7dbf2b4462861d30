import { teamsIn } from "../../../../domain/instelling.ts";
import {
  beweging,
  leerlijn,
  type Leerstand,
  type LeerWeigering,
  nieuweLeerstand,
  STADIA,
  type Stadium,
} from "../../../../domain/leerstand.ts";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { excessOf } from "../../../components/GuardedText.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { type LeerDraft, LeerFields } from "./LeerFields.tsx";
import { hoursFrom } from "./hours.ts";
import { leerWords } from "./words.ts";

export type LeerFormProps = Readonly<{
  procesId: string;
  /** Undefined: a team is chosen in the form. */
  team: string | undefined;
  /** Teams that have a place of their own already. */
  without?: readonly string[];
  rows: readonly Leerstand[];
  onDone: (said: string) => void;
  onClose: () => void;
}>;

/** Records where a team is: a new row, for nothing is ever changed. */
export function LeerForm({ procesId, team, without = [], rows, onDone, onClose }: LeerFormProps) {
  const words = useWords(leerWords);
  const { services } = useSession();
  const { add } = useRegister();
  const guard = usePrivacyGuard();
  const today = services.today();
  const [draft, change, clear] = useDraft<LeerDraft>(`draft-leren-${procesId}-${team ?? ""}`, () => ({
    team: team ?? "",
    stadium: nextAfter(stageOn(rows, procesId, team ?? "", today)),
    datum: today,
    bewijs: "",
    uren: "",
  }));
  const { uren, ...rest } = draft;
  const checked = nieuweLeerstand(rows, { procesId, ...rest, externeUren: hoursFrom(uren) }, today);
  const moved = beweging(stageOn(rows, procesId, draft.team, draft.datum), draft.stadium);
  const set = (some: Partial<LeerDraft>): void => change({ ...draft, ...some });
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={team === undefined ? words.recordOther : words.recordFor(team)}
      submit={words.record}
      guard={guard}
      texts={[draft.bewijs]}
      wrong={!checked.ok || excessOf(draft.bewijs, EXPLANATION_MAX) > 0}
      onSubmit={() => {
        if (!checked.ok) return;
        add("leerstanden", checked.value);
        onDone(words.recorded(checked.value.team, words.stadium[checked.value.stadium]));
        close();
      }}
      onCancel={close}
    >
      {(showProblems) => {
        const problem = (...weigeringen: readonly LeerWeigering[]): string | undefined =>
          showProblems && !checked.ok && weigeringen.includes(checked.error)
            ? words.problems[checked.error]
            : undefined;
        return (
          <>
            {team === undefined && (
              <TeamField value={draft.team} without={without} problem={problem("team-missing")} onChange={set} />
            )}
            <LeerFields draft={draft} moved={moved} today={today} guard={guard} problem={problem} onChange={set} />
          </>
        );
      }}
    </InlineForm>
  );
}

type TeamFieldProps = Readonly<{
  value: string;
  without: readonly string[];
  problem: string | undefined;
  onChange: (some: Readonly<{ team: string }>) => void;
}>;

function TeamField({ value, without, problem, onChange }: TeamFieldProps) {
  const words = useWords(leerWords);
  const { rows } = useStore(useRegister().lists.instellingen);
  const teams = teamsIn([...rows.values()].map((row) => row.value)).filter(({ name }) => !without.includes(name));
  return (
    <ChoiceField
      label={words.team}
      value={value === "" ? undefined : value}
      none={words.chooseTeam}
      problem={problem}
      choices={teams.map(({ name }) => ({ value: name, label: name }))}
      onChange={(team) => onChange({ team: team ?? "" })}
    />
  );
}

function stageOn(rows: readonly Leerstand[], procesId: string, team: string, datum: CalendarDate): Stadium | undefined {
  return leerlijn(rows, procesId, team).findLast((row) => row.datum <= datum)?.stadium;
}

function nextAfter(stadium: Stadium | undefined): Stadium {
  const next = stadium === undefined ? 0 : STADIA.indexOf(stadium) + 1;
  return STADIA[next] ?? "zelf-doen";
}
