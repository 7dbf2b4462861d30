import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import type { Row, RowValues } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { LineList } from "./LinePending.tsx";
import { RemovalsContext } from "./removals.ts";

/** Long enough to read what went and to reach the button. */
const UNDO_MS = 10_000;

/** `removed`: it is out of the minutes on this screen, and goes for good when the time is over or the screen closes. */
export type Removal = Readonly<{
  removed: boolean;
  remove(): void;
  undo(): void;
  /** Not from under the hand or the focus of somebody who is about to press something. */
  hold(held: boolean): void;
  finish(): void;
}>;

/**
 * Taking a line away. It is only sent once nobody can undo it any more: undoing then brings back the same row, with its
 * number and its place, and not a copy.
 */
export function useRemoval<L extends LineList>(list: L, { stored }: Row<RowValues[L]>): Removal {
  const { remove: send } = useRegister();
  /** The version that was seen: what somebody makes of it meanwhile is not removed unseen. */
  const [removed, setRemoved] = useState<Stored<RowValues[L]>>();
  const [held, setHeld] = useState(false);
  const due = useRef<() => void>(undefined);
  useEffect(() => {
    due.current = removed === undefined ? undefined : () => send(list, removed);
  }, [removed, list, send]);
  const finish = useCallback(() => {
    const sendNow = due.current;
    due.current = undefined;
    if (sendNow === undefined) return;
    sendNow();
    setRemoved(undefined);
  }, []);
  const removals = useContext(RemovalsContext);
  useEffect(() => {
    if (removed === undefined) return undefined;
    removals.add(finish);
    return () => void removals.delete(finish);
  }, [removals, removed, finish]);
  useEffect(() => {
    if (removed === undefined || held) return undefined;
    const timer = setTimeout(finish, UNDO_MS);
    return () => clearTimeout(timer);
  }, [removed, held, finish]);
  useEffect(() => {
    window.addEventListener("pagehide", finish);
    return () => {
      window.removeEventListener("pagehide", finish);
      finish();
    };
  }, [finish]);
  return {
    removed: removed !== undefined,
    remove: () => setRemoved(stored),
    undo: () => {
      due.current = undefined;
      setRemoved(undefined);
    },
    hold: setHeld,
    finish,
  };
}
