import { Field, Input } from "@fluentui/react-components";
import { type KeyboardEvent, useId } from "react";
import { useWords } from "../../language.tsx";
import type { LinkSuggestion } from "./editorProps.ts";
import { linkWords } from "./linkWords.ts";

/** More than this in a list of a browser helps nobody; a few letters bring the rest. */
const OFFERED = 50;

export type SuggestedNameProps = Readonly<{
  label: string;
  suggestions: readonly LinkSuggestion[];
  problem: string | undefined;
  onChange: (label: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** The name of something that exists in the lists of the team. */
export function SuggestedName({ label, suggestions, problem, onChange, onKeyDown }: SuggestedNameProps) {
  const words = useWords(linkWords);
  const listId = useId();
  const typed = label.trim().toLowerCase();
  const offered = suggestions.filter((each) => each.label.toLowerCase().includes(typed)).slice(0, OFFERED);
  return (
    <Field
      label={words.name}
      hint={words.pick}
      validationMessage={problem}
      validationState={problem === undefined ? "none" : "error"}
    >
      {(field) => (
        <>
          <Input
            {...field}
            value={label}
            list={listId}
            autoComplete="off"
            onChange={(_, data) => onChange(data.value)}
            onKeyDown={onKeyDown}
          />
          <datalist id={listId}>
            {offered.map((each) => (
              <option key={each.ref}>{each.label}</option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
