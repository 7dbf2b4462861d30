import { part, type Part } from "../../../parts.ts";
import { type Deel, DELEN } from "./tabs.ts";

type DeelPart = Part<Readonly<{ procesId: string }>>;

/** What draws each part of a process; fetched when somebody opens it. */
export const DELEN_PARTS: Readonly<Partial<Record<Deel, DeelPart>>> = {
  invoeren: part(() => import("../invoeren/InvoerenTab.tsx").then((module) => module.InvoerenTab)),
};

export const DELEN_THERE: readonly Deel[] = DELEN.filter((deel) => DELEN_PARTS[deel] !== undefined);
