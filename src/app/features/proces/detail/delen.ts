import { part, type Part } from "../../../parts.ts";
import type { Deel } from "./tabs.ts";

type DeelPart = Part<Readonly<{ procesId: string }>>;

/** What draws each part of a process; fetched when somebody opens it. */
export const DELEN_PARTS: Readonly<Record<Deel, DeelPart>> = {
  beschrijving: part(() => import("../documenten/BeschrijvingTab.tsx").then((module) => module.BeschrijvingTab)),
  documenten: part(() => import("../documenten/DocumentenTab.tsx").then((module) => module.DocumentenTab)),
  blueprint: part(() => import("../blueprint/BlueprintTab.tsx").then((module) => module.BlueprintTab)),
  invoeren: part(() => import("../invoeren/InvoerenTab.tsx").then((module) => module.InvoerenTab)),
  leren: part(() => import("../leren/LerenTab.tsx").then((module) => module.LerenTab)),
  volwassenheid: part(() => import("../volwassenheid/VolwassenheidTab.tsx").then((module) => module.VolwassenheidTab)),
  varianten: part(() => import("../varianten/VariantenTab.tsx").then((module) => module.VariantenTab)),
  ontwikkelpunten: part(() => import("../verband/OntwikkelpuntenTab.tsx").then((module) => module.OntwikkelpuntenTab)),
  geschiedenis: part(() => import("../verband/GeschiedenisTab.tsx").then((module) => module.GeschiedenisTab)),
};
