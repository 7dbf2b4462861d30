import { Field, Input } from "@fluentui/react-components";
import { postcodeAreasFrom } from "../../../../domain/uitrolgolf.ts";
import type { Wijk } from "../../../../domain/wijk.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import type { RowFormProps } from "../NamedRows.tsx";
import { NAME_MAX, nameProblem } from "../nameProblem.ts";
import { instellingenWords } from "../words.ts";

type Draft = Readonly<{
  sleutel: string;
  base?: Stored<Wijk> | undefined;
  from?: Wijk | undefined;
  name: string;
  postcodes: string;
  order: string;
}>;

export type WijkFormProps = RowFormProps<Wijk> & Readonly<{ others: readonly Wijk[] }>;

/** A district: its name, its postcode areas and where it stands among the others. */
export function WijkForm({ row, others, onSaid, onClose }: WijkFormProps) {
  const words = useWords(instellingenWords);
  const { add, save } = useRegister();
  const guard = usePrivacyGuard();
  const [draft, change, clear] = useDraft<Draft>(`draft-wijk-${row?.id ?? "nieuw"}`, () => ({
    sleutel: crypto.randomUUID(),
    base: row?.stored,
    from: row?.value,
    name: row?.value.name ?? "",
    postcodes: row?.value.postcodeAreas.join(", ") ?? "",
    order: String(row?.value.order ?? others.reduce((last, { order }) => Math.max(last, order), 0) + 1),
  }));
  const { sleutel, base, from, name, postcodes, order } = draft;
  const taken = others.map((wijk) => wijk.name).filter((other) => other !== from?.name);
  const nameWrong = nameProblem(name, taken);
  const areas = postcodes.length > NAME_MAX ? undefined : postcodeAreasFrom(postcodes);
  const orderWrong = !/^\d{1,4}$/.test(order.trim());
  const close = (): void => {
    clear();
    onClose();
  };
  const submit = (): void => {
    const value: Wijk = { name: name.trim(), postcodeAreas: areas ?? [], order: Number(order) };
    if (base === undefined) add("wijken", value, sleutel);
    else save("wijken", base, value, from);
    onSaid((base === undefined ? words.added : words.saved)(value.name));
    close();
  };
  return (
    <InlineForm
      label={row === undefined ? words.wijken.add : words.about(words.change, row.value.name)}
      submit={row === undefined ? words.add : words.save}
      guard={guard}
      texts={[name]}
      wrong={nameWrong !== undefined || areas === undefined || orderWrong}
      onSubmit={submit}
      onCancel={close}
    >
      {(showProblems) => (
        <>
          <GuardedText
            label={words.wijken.name}
            required
            maxLength={NAME_MAX}
            value={name}
            guard={guard}
            problem={showProblems && nameWrong !== undefined ? words.problems[nameWrong] : undefined}
            onChange={(typed) => change({ ...draft, name: typed })}
          />
          <Field
            label={words.wijken.postcodes}
            hint={words.wijken.postcodesHint}
            validationMessage={showProblems && areas === undefined ? words.problems.postcodes : undefined}
          >
            <Input value={postcodes} onChange={(_, data) => change({ ...draft, postcodes: data.value })} />
          </Field>
          <Field
            label={words.wijken.order}
            required
            validationMessage={showProblems && orderWrong ? words.problems.order : undefined}
          >
            <Input inputMode="numeric" value={order} onChange={(_, data) => change({ ...draft, order: data.value })} />
          </Field>
        </>
      )}
    </InlineForm>
  );
}
