import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { excessOf, GuardedText } from "../../components/GuardedText.tsx";
import { focusFirstField } from "../../components/firstField.ts";
import type { Guard } from "../../components/privacyGuard.ts";

/** Where to go once a text is kept; "elsewhere": the person went there already. */
export type Onward = "down" | "next" | "previous" | "stay" | "elsewhere";

export type CellEditorProps = Readonly<{
  label: string;
  /** What stands in the field at first: the text of the cell, or the first letter of a new one. */
  initial: string;
  maxLength: number;
  oneLine: boolean;
  guard: Guard;
  className?: string | undefined;
  onKeep: (text: string, onward: Onward) => void;
  onCancel: () => void;
  /** There is something to solve before the text can be kept. */
  onProblem: () => void;
}>;

/** The field in which the text of a cell is changed. Enter and Tab keep it, Esc does not. */
export function CellEditor(props: CellEditorProps) {
  const { label, initial, maxLength, oneLine, guard, className, onKeep, onCancel, onProblem } = props;
  const [text, setText] = useState(initial);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusFirstField(place.current);
    const field = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    field?.setSelectionRange(field.value.length, field.value.length);
    place.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);

  const fits = guard.ready([text]) && excessOf(text, maxLength) === 0;
  const keep = (onward: Onward): void => (fits ? onKeep(text, onward) : onProblem());
  const press = (event: KeyboardEvent): void => {
    // What is typed here is for nobody else: not for the grid, nor for the keys of the tab.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      keep(event.ctrlKey || event.metaKey ? "stay" : "down");
    }
    // Tab has to reach the buttons of the guard when these stand there.
    if (event.key === "Tab" && fits) {
      event.preventDefault();
      keep(event.shiftKey ? "previous" : "next");
    }
  };
  return (
    // Keys that come out of the buttons of the guard stay here too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className={className}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget) && fits) onKeep(text, "elsewhere");
      }}
    >
      <GuardedText
        label={label}
        value={text}
        onChange={setText}
        guard={guard}
        lines={oneLine ? 1 : 4}
        maxLength={maxLength}
        onKeyDown={press}
      />
    </div>
  );
}
