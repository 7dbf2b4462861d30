import type { Afspraak } from "../afspraak.ts";
import type { Evaluatie } from "../evaluatie.ts";
import type { Uitrolgolf } from "../uitrolgolf.ts";
import { type Schakel, type SchakelVan, sleutelVan, type SoortSchakel, type Verwijzing } from "./schakel.ts";
import type { SoortVerbinding, Verbinding } from "./verbinding.ts";

/** What has to be known of other rows to understand what a row refers to. */
export type Kennis = Readonly<{
  evaluatie(id: string): Evaluatie | undefined;
  /** The decision that people call by a number. */
  besluit(nummer: string): Verwijzing | undefined;
  /** What was decided about the district of a wave in the meeting that it rests on; see decision 0014. */
  besluitenOver(golf: Uitrolgolf): readonly SchakelVan<"besluit">[];
  isThere(verwijzing: Verwijzing): boolean;
}>;

/** A link as a row names it, and which of its ends is the other one. */
export type Genoemd = Readonly<{ verbinding: Verbinding; ander: Verwijzing }>;

/** Everything that a row names. */
export function genoemdDoor(schakel: Schakel, kennis: Kennis): readonly Genoemd[] {
  const { leidtNaar, volgtOp } = namer(schakel);
  switch (schakel.soort) {
    case "punt": {
      const { procesId, evaluatieId } = schakel.value;
      return [...leidtNaar("punt-proces", "proces", procesId), ...volgtOp("evaluatie-punt", "evaluatie", evaluatieId)];
    }
    case "document":
      return volgtOp("proces-document", "proces", schakel.value.procesId);
    case "stap": {
      const { procesId, documentId } = schakel.value;
      return [...volgtOp("proces-stap", "proces", procesId), ...volgtOp("document-stap", "document", documentId)];
    }
    case "signaal": {
      const { evaluatieId, herkomstId, puntId } = schakel.value;
      const stands = kennis.evaluatie(evaluatieId)?.niveau === "kwartaal";
      return [
        ...volgtOp("punt-signaal", "punt", puntId),
        ...volgtOp("signaal-signaal", "signaal", herkomstId),
        ...(stands
          ? leidtNaar("signaal-evaluatie", "evaluatie", evaluatieId)
          : volgtOp("evaluatie-signaal", "evaluatie", evaluatieId)),
      ];
    }
    case "besluit":
      return aboutOf(schakel, volgtOp);
    case "actie": {
      const { besluitNummer } = schakel.value;
      const besluit = besluitNummer === undefined ? undefined : (kennis.besluit(besluitNummer)?.id ?? besluitNummer);
      return [...aboutOf(schakel, volgtOp), ...volgtOp("besluit-actie", "besluit", besluit)];
    }
    case "voorstel": {
      const { golfId, evaluatieId } = schakel.value;
      return [
        ...leidtNaar("voorstel-golf", "golf", golfId),
        ...volgtOp("evaluatie-voorstel", "evaluatie", evaluatieId),
      ];
    }
    case "golf": {
      const besluiten = kennis.besluitenOver(schakel.value);
      return [
        ...volgtOp("evaluatie-golf", "evaluatie", schakel.value.evaluatieId),
        ...besluiten.flatMap(({ id }) => volgtOp("besluit-golf", "besluit", id)),
        // That a process is gone is said of the decision that names it.
        ...processenIn(besluiten)
          .filter((id) => kennis.isThere({ soort: "proces", id }))
          .flatMap((id) => leidtNaar("golf-proces", "proces", id)),
      ];
    }
    case "proces":
    case "evaluatie":
      return [];
  }
}

type Namer = (soort: SoortVerbinding, ander: SoortSchakel, id: string | undefined) => readonly Genoemd[];

function namer({ soort, id }: Verwijzing): Readonly<{ leidtNaar: Namer; volgtOp: Namer }> {
  const zelf = { soort, id };
  return {
    leidtNaar: (verbinding, soortAnder, idAnder) =>
      named(soortAnder, idAnder, (ander) => ({ soort: verbinding, van: zelf, naar: ander })),
    volgtOp: (verbinding, soortAnder, idAnder) =>
      named(soortAnder, idAnder, (ander) => ({ soort: verbinding, van: ander, naar: zelf })),
  };
}

function named(
  soort: SoortSchakel,
  id: string | undefined,
  join: (ander: Verwijzing) => Verbinding,
): readonly Genoemd[] {
  if (id === undefined) return [];
  const ander = { soort, id };
  return [{ verbinding: join(ander), ander }];
}

/** Where something was agreed, and what it is about. */
function aboutOf(
  { soort, value }: Readonly<{ soort: "besluit" | "actie"; value: Afspraak }>,
  volgtOp: Namer,
): readonly Genoemd[] {
  return [
    ...volgtOp(`evaluatie-${soort}`, "evaluatie", value.evaluatieId),
    ...volgtOp(`punt-${soort}`, "punt", value.puntId),
    ...volgtOp(`proces-${soort}`, "proces", value.procesId),
  ];
}

function processenIn(besluiten: readonly SchakelVan<"besluit">[]): readonly string[] {
  return [...new Set(besluiten.flatMap(({ value }) => value.procesId ?? []))];
}

/** What is asked of other rows, from all of them. */
export function kennisVan(schakels: ReadonlyMap<string, Schakel>): Kennis {
  const besluiten = new Map<string, Verwijzing>();
  const over = new Map<string, SchakelVan<"besluit">[]>();
  for (const schakel of schakels.values()) {
    if (schakel.soort !== "besluit") continue;
    const { soort, id, value } = schakel;
    if (value.nummer !== "") besluiten.set(value.nummer, { soort, id });
    if (value.wijkId === undefined) continue;
    const about = overleg(value.evaluatieId, value.wijkId);
    over.set(about, [...(over.get(about) ?? []), schakel]);
  }
  const evaluatie = (id: string): Evaluatie | undefined => {
    const found = schakels.get(sleutelVan({ soort: "evaluatie", id }));
    return found?.soort === "evaluatie" ? found.value : undefined;
  };
  return {
    evaluatie,
    besluit: (nummer) => besluiten.get(nummer),
    besluitenOver({ evaluatieId, wijkId }) {
      if (evaluatieId === undefined) return [];
      return meetingsBehind(evaluatieId, evaluatie).flatMap((id) => over.get(overleg(id, wijkId)) ?? []);
    },
    isThere: (verwijzing) => schakels.has(sleutelVan(verwijzing)),
  };
}

function overleg(evaluatieId: string, wijkId: string): string {
  return `${evaluatieId} ${wijkId}`;
}

/** The minutes and those that they correct: what was decided stays in the first. */
function meetingsBehind(id: string, evaluatie: Kennis["evaluatie"]): readonly string[] {
  const found: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !found.includes(at);) {
    found.push(at);
    at = evaluatie(at)?.correctie?.evaluatieId;
  }
  return found;
}
