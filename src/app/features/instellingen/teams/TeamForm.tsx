import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Instelling } from "../../../../domain/instelling.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import type { RowFormProps } from "../NamedRows.tsx";
import { NAME_MAX, nameProblem } from "../nameProblem.ts";
import { Verwijder } from "../Verwijder.tsx";
import { instellingenWords } from "../words.ts";

type Team = Extract<Instelling, { kind: "team" }>;
type Draft = Readonly<{ sleutel: string; base?: Stored<Team> | undefined; from?: Team | undefined; team: Team }>;

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  members: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** A team: what it is called and who is in it, people of the directory only. */
export function TeamForm({ row, names, onSaid, onClose }: RowFormProps<Team> & Readonly<{ names: readonly string[] }>) {
  const words = useWords(instellingenWords);
  const { add, save, remove } = useRegister();
  const guard = usePrivacyGuard();
  const [draft, change, clear] = useDraft<Draft>(`draft-team-${row?.id ?? "nieuw"}`, () => ({
    sleutel: crypto.randomUUID(),
    base: row?.stored,
    from: row?.value,
    team: row?.value ?? { kind: "team", name: "", leden: [] },
  }));
  const { sleutel, base, from, team } = draft;
  const set = (next: Team): void => change({ ...draft, team: next });
  const problem = nameProblem(
    team.name,
    names.filter((name) => name !== from?.name),
  );
  const close = (): void => {
    clear();
    onClose();
  };
  const submit = (): void => {
    const value = { ...team, name: team.name.trim() };
    if (base === undefined) add("instellingen", value, sleutel);
    else save("instellingen", base, value, from);
    onSaid((base === undefined ? words.added : words.saved)(value.name));
    close();
  };
  return (
    <>
      <InlineForm
        label={row === undefined ? words.teams.add : words.about(words.change, row.value.name)}
        submit={row === undefined ? words.add : words.save}
        guard={guard}
        texts={[team.name]}
        wrong={problem !== undefined}
        onSubmit={submit}
        onCancel={close}
      >
        {(showProblems) => (
          <>
            <GuardedText
              label={words.teams.name}
              required
              maxLength={NAME_MAX}
              value={team.name}
              guard={guard}
              problem={showProblems && problem !== undefined ? words.problems[problem] : undefined}
              onChange={(name) => set({ ...team, name })}
            />
            <Leden leden={team.leden} onChange={(leden) => set({ ...team, leden })} />
            {base !== undefined && from !== undefined && (
              <Verwijder
                sure={words.teams.removeSure(from.name)}
                text={words.teams.removeText}
                onRemove={() => {
                  remove("instellingen", base);
                  onSaid(words.removed(from.name));
                  close();
                }}
              />
            )}
          </>
        )}
      </InlineForm>
    </>
  );
}

type LedenProps = Readonly<{ leden: readonly Persoon[]; onChange: (leden: readonly Persoon[]) => void }>;

function Leden({ leden, onChange }: LedenProps) {
  const styles = useStyles();
  const { teams: words } = useWords(instellingenWords);
  return (
    <div className={styles.group} data-focus-home>
      {leden.length > 0 && (
        <ul className={styles.members} aria-label={words.members}>
          {leden.map(({ id, name }) => (
            <li key={id}>
              <Button
                size="small"
                icon={<Dismiss12Regular />}
                iconPosition="after"
                aria-label={words.removeMember(name)}
                onClick={() => onChange(leden.filter((each) => each.id !== id))}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        label={words.addMember}
        value={undefined}
        onChange={(persoon) => {
          if (persoon !== undefined && !leden.some(({ id }) => id === persoon.id)) onChange([...leden, persoon]);
        }}
      />
    </div>
  );
}
