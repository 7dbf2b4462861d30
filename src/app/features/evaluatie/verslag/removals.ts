import { createContext } from "react";

/** What was taken away on this screen and can still be undone: how each is sent at once. */
export type Removals = Set<() => void>;

export const RemovalsContext = createContext<Removals>(new Set());
