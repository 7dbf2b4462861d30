import { useState } from "react";
import type { Blueprint } from "../../../domain/blueprint.ts";
import { same } from "../../../domain/blueprint/threeWay.ts";
import { record, redo, undo, type Undoable, undoable } from "../../../domain/blueprint/undo.ts";
import { useWords } from "../../language.tsx";
import { stepWords } from "./stepWords.ts";

/** What was said last, with a number that makes the same words news again. */
export type Said = Readonly<{ text: string; count: number }>;

export type Editing = Readonly<{
  blueprint: Blueprint;
  canUndo: boolean;
  canRedo: boolean;
  said: Said;
  say: (text: string) => void;
  /** Makes a change that can be undone, and says so. */
  change: (next: Blueprint, said?: string) => void;
  undo: () => void;
  redo: () => void;
}>;

/** The steps back and forth of somebody who edits. What comes from outside starts anew. */
export function useBlueprintEditing(value: Blueprint, onChange: (next: Blueprint) => void): Editing {
  const words = useWords(stepWords);
  const [history, setHistory] = useState(() => undoable(value));
  const [said, setSaid] = useState<Said>({ text: "", count: 0 });
  if (value !== history.present) {
    setHistory(same(value, history.present) ? { ...history, present: value } : undoable(value));
  }
  const say = (text: string): void => setSaid(({ count }) => ({ text, count: count + 1 }));
  const turnTo = (next: Undoable<Blueprint>, done: string, nothing: string): void => {
    if (next.present === history.present) {
      say(nothing);
      return;
    }
    setHistory(next);
    onChange(next.present);
    say(done);
  };
  return {
    blueprint: value,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    said,
    say,
    change(next, text = "") {
      if (!same(next, value)) {
        setHistory(record(history, next));
        onChange(next);
      }
      say(text);
    },
    undo: () => turnTo(undo(history), words.undone, words.nothingToUndo),
    redo: () => turnTo(redo(history), words.redone, words.nothingToRedo),
  };
}
