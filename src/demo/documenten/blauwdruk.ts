import type { Blueprint, Cell, Layer, Link, Step } from "../../domain/blueprint.ts";
import { PROCESSEN, type ProcesKey } from "../processen.ts";

/** What a cell points at: a process of the demo, an article of a law or a system. */
export type Verwijzing =
  | Readonly<{ proces: ProcesKey }>
  | Readonly<{ wet: string; artikel: string }>
  | Readonly<{ systeem: string }>;

/** A cell as it is written most: a text alone, or with what it points at. */
export type Cel = string | Readonly<{ tekst: string; bij: readonly Verwijzing[] }>;

export type Stap = Readonly<{
  fase: string;
  naam: string;
  lagen: Readonly<Partial<Record<Layer, Cel>>>;
}>;

/** A service blueprint, before processes have the numbers of their rows. */
export type Blauwdruk = Readonly<{ titel: string; stappen: readonly Stap[] }>;

/** The blueprint as the app keeps it. A process without a row is named and not linked. */
export function blueprintOf(
  { titel, stappen }: Blauwdruk,
  procesId: (key: ProcesKey) => string | undefined,
): Blueprint {
  return {
    kind: "service-blueprint",
    title: titel,
    steps: stappen.map((stap, index) => stepOf(stap, index, procesId)),
  };
}

function stepOf({ fase, naam, lagen }: Stap, index: number, procesId: (key: ProcesKey) => string | undefined): Step {
  const cells = Object.entries(lagen).map(([layer, cel]) => [layer, cellOf(cel, procesId)] as const);
  return { id: `stap-${index + 1}`, phase: fase, name: naam, cells: Object.fromEntries(cells) };
}

function cellOf(cel: Cel, procesId: (key: ProcesKey) => string | undefined): Cell {
  if (typeof cel === "string") return { text: cel, links: [] };
  return { text: cel.tekst, links: cel.bij.flatMap((verwijzing) => linkOf(verwijzing, procesId)) };
}

function linkOf(verwijzing: Verwijzing, procesId: (key: ProcesKey) => string | undefined): readonly Link[] {
  if ("wet" in verwijzing) {
    const { wet, artikel } = verwijzing;
    return [{ kind: "wet", ref: `${wet}, artikel ${artikel}`, label: `${wet}, artikel ${artikel}` }];
  }
  if ("systeem" in verwijzing) return [{ kind: "systeem", ref: verwijzing.systeem, label: verwijzing.systeem }];
  const id = procesId(verwijzing.proces);
  const label = PROCESSEN.find(({ key }) => key === verwijzing.proces)?.title ?? verwijzing.proces;
  return id === undefined ? [] : [{ kind: "proces", ref: id, label }];
}
