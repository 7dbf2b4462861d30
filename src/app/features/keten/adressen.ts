import type { Ketengat } from "../../../domain/keten/gaten.ts";
import type { Ketennet } from "../../../domain/keten/ketennet.ts";
import { type Schakel, sleutelVan, type Verwijzing } from "../../../domain/keten/schakel.ts";
import { hrefTo } from "../../address.ts";

/** The chain of something, drawn the way that somebody looks at this one. */
export function ketenAdres(verwijzing: Verwijzing, weergave: string | undefined): string {
  return hrefTo("keten", { van: sleutelVan(verwijzing), ...(weergave === undefined ? {} : { weergave }) });
}

/** Where something itself is opened; undefined when what it stands in is gone. */
export function itemAdres({ soort, id, value }: Schakel, net: Ketennet): string | undefined {
  switch (soort) {
    case "punt":
      return hrefTo("ontwikkelpunten", { punt: id });
    case "proces":
      return hrefTo("processen", { proces: id });
    case "document":
      return value.procesId === undefined
        ? undefined
        : ofProces(value.procesId, { deel: "documenten", document: id }, net);
    case "stap":
      return ofProces(value.procesId, { deel: "invoeren" }, net);
    case "evaluatie":
      return hrefTo("evaluaties", { evaluatie: id });
    case "signaal":
    case "besluit":
    case "actie":
      return isThere({ soort: "evaluatie", id: value.evaluatieId }, net)
        ? hrefTo("evaluaties", { evaluatie: value.evaluatieId })
        : undefined;
    case "voorstel":
      return isThere({ soort: "golf", id: value.golfId }, net) ? hrefTo("uitrol", { golf: value.golfId }) : undefined;
    case "golf":
      return hrefTo("uitrol", { golf: id });
  }
}

/** Where somebody can mend a gap: mostly where the item itself is, and for a point in its form. */
export function herstelAdres({ soort, bij }: Ketengat, net: Ketennet): string | undefined {
  return soort === "punt-zonder-proces"
    ? hrefTo("ontwikkelpunten", { punt: bij.id, wijzig: "ja" })
    : itemAdres(bij, net);
}

function ofProces(id: string, params: Readonly<Record<string, string>>, net: Ketennet): string | undefined {
  return isThere({ soort: "proces", id }, net) ? hrefTo("processen", { proces: id, ...params }) : undefined;
}

function isThere(verwijzing: Verwijzing, { schakels }: Ketennet): boolean {
  return schakels.has(sleutelVan(verwijzing));
}
