import { Combobox, Field, Option } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Persoon } from "../../domain/persoon.ts";
import { searchPeople } from "../../sharepoint/people.ts";
import { useWords } from "../language.tsx";
import { pickerWords } from "./pickerWords.ts";
import { useSession } from "../SessionContext.tsx";

/** Long enough that a name can be typed without a call for every letter. */
const TYPING_PAUSE_MS = 250;
const NOBODY = "";

export type PersonPickerProps = Readonly<{
  label: string;
  value: Persoon | undefined;
  /** Somebody has to be chosen: "nobody" is no answer. */
  required?: boolean;
  problem?: string | undefined;
  onChange: (persoon: Persoon | undefined) => void;
}>;

/** Chooses an employee from the directory; oneself is always at hand. */
export function PersonPicker({ label, value, required = false, problem, onChange }: PersonPickerProps) {
  const words = useWords(pickerWords);
  const { services } = useSession();
  const [typed, setTyped] = useState<string>();
  const { people, failed } = usePeople(typed);
  const others = people.filter(({ id }) => id !== services.me.id);
  const choose = (id: string | undefined): void => {
    setTyped(undefined);
    onChange(id === services.me.id ? services.me : others.find((persoon) => persoon.id === id));
  };
  return (
    <Field
      label={label}
      hint={words.hint}
      required={required}
      validationMessage={problem ?? (failed ? words.failed : undefined)}
      validationState={problem === undefined ? (failed ? "warning" : "none") : "error"}
    >
      <Combobox
        freeform
        clearable={!required}
        value={typed ?? value?.name ?? ""}
        selectedOptions={value === undefined ? [] : [value.id]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        onBlur={() => setTyped(undefined)}
      >
        <Option value={services.me.id} text={services.me.name}>
          {words.me(services.me.name)}
        </Option>
        {others.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
        {!required && (
          <Option value={NOBODY} text={words.nobody}>
            {words.nobody}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

type Found = Readonly<{ people: readonly Persoon[]; failed: boolean }>;

function usePeople(typed: string | undefined): Found {
  const { services } = useSession();
  const [found, setFound] = useState<Found>({ people: [], failed: false });
  useEffect(() => {
    if (typed === undefined || typed.trim() === "") return undefined;
    const stopping = new AbortController();
    const timer = setTimeout(() => {
      searchPeople(services.workspace.graph, typed, stopping.signal).then(
        (people) => setFound({ people, failed: false }),
        () => !stopping.signal.aborted && setFound({ people: [], failed: true }),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [typed, services]);
  return found;
}
