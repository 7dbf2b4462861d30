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

type Afdeling = Extract<Instelling, { kind: "afdeling" }>;
type Draft = Readonly<{
  sleutel: string;
  base?: Stored<Afdeling> | undefined;
  from?: Afdeling | undefined;
  name: string;
  lijnmanager?: Persoon | undefined;
}>;

export type AfdelingFormProps = RowFormProps<Afdeling> & Readonly<{ names: readonly string[] }>;

/** A department and its line manager. */
export function AfdelingForm({ row, names, onSaid, onClose }: AfdelingFormProps) {
  const words = useWords(instellingenWords);
  const { add, save, remove } = useRegister();
  const guard = usePrivacyGuard();
  const [draft, change, clear] = useDraft<Draft>(`draft-afdeling-${row?.id ?? "nieuw"}`, () => ({
    sleutel: crypto.randomUUID(),
    base: row?.stored,
    from: row?.value,
    name: row?.value.name ?? "",
    lijnmanager: row?.value.lijnmanager,
  }));
  const { sleutel, base, from, name, lijnmanager } = draft;
  const problem = nameProblem(
    name,
    names.filter((other) => other !== from?.name),
  );
  const close = (): void => {
    clear();
    onClose();
  };
  const submit = (): void => {
    if (lijnmanager === undefined) return;
    const value = { kind: "afdeling", name: name.trim(), lijnmanager } as const;
    if (base === undefined) add("instellingen", value, sleutel);
    else save("instellingen", base, value, from);
    onSaid((base === undefined ? words.added : words.saved)(value.name));
    close();
  };
  return (
    <InlineForm
      label={row === undefined ? words.afdelingen.add : words.about(words.change, row.value.name)}
      submit={row === undefined ? words.add : words.save}
      guard={guard}
      texts={[name]}
      wrong={problem !== undefined || lijnmanager === undefined}
      onSubmit={submit}
      onCancel={close}
    >
      {(showProblems) => (
        <>
          <GuardedText
            label={words.afdelingen.name}
            required
            maxLength={NAME_MAX}
            value={name}
            guard={guard}
            problem={showProblems && problem !== undefined ? words.problems[problem] : undefined}
            onChange={(typed) => change({ ...draft, name: typed })}
          />
          <PersonPicker
            label={words.afdelingen.manager}
            required
            value={lijnmanager}
            problem={showProblems && lijnmanager === undefined ? words.problems.manager : undefined}
            onChange={(persoon) => change({ ...draft, lijnmanager: persoon })}
          />
          {base !== undefined && from !== undefined && (
            <Verwijder
              sure={words.afdelingen.removeSure(from.name)}
              text={words.afdelingen.removeText}
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
  );
}
