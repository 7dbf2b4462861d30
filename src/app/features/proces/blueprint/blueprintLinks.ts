import type { Link, LinkKind } from "../../../../domain/blueprint.ts";
import { isWebAddress } from "../../../../domain/blueprint.ts";
import { hrefTo } from "../../../address.ts";
import type { LinkSuggestion, ResolvedLink } from "../../../components/blueprintParts.ts";
import type { PuntView } from "../../../data/puntView.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import type { ProcesView } from "../../../register/views.ts";

/** Laws and systems that many cells point at; people may type others. */
const WETTEN = ["Wmo 2015", "Jeugdwet", "Participatiewet", "Wet gemeentelijke schuldhulpverlening", "Bbz 2004", "AVG"];
const SYSTEMEN = ["Regiesysteem", "Suite", "JCC", "Zaaksysteem", "Website"];

export type LinkTargets = Readonly<{
  processen: readonly ProcesView[];
  punten: readonly PuntView[];
  documenten: readonly DocumentView[];
}>;

/** What a cell can point at, by kind. */
export function suggestionsFor(
  kind: LinkKind,
  { processen, punten, documenten }: LinkTargets,
): readonly LinkSuggestion[] {
  switch (kind) {
    case "proces":
      return processen.flatMap(({ stored, proces }) =>
        stored === undefined ? [] : [{ ref: stored.id, label: proces.title }],
      );
    case "ontwikkelpunt":
      return punten.flatMap(({ stored, point, number }) =>
        stored === undefined ? [] : [{ ref: stored.id, label: `${number} ${point.title}` }],
      );
    case "document":
      return documenten.map(({ id, document, number }) => ({ ref: id, label: `${number} ${document.name}` }));
    case "wet":
      return WETTEN.map((name) => ({ ref: name, label: name }));
    case "systeem":
      return SYSTEMEN.map((name) => ({ ref: name, label: name }));
    case "url":
      return [];
  }
}

/** Where a link leads, and what its target is called by now. */
export function resolved({ kind, ref, label }: Link, { processen, punten, documenten }: LinkTargets): ResolvedLink {
  switch (kind) {
    case "proces": {
      const proces = processen.find(({ id }) => id === ref);
      return { href: hrefTo("processen", { proces: ref }), label: proces?.proces.title ?? label };
    }
    case "ontwikkelpunt": {
      const punt = punten.find(({ id }) => id === ref);
      const now = punt === undefined ? label : `${punt.number} ${punt.point.title}`;
      return { href: hrefTo("ontwikkelpunten", { punt: ref }), label: now };
    }
    case "document": {
      const found = documenten.find(({ id }) => id === ref);
      if (found === undefined) return { label };
      const params = { proces: found.document.procesId ?? "", deel: "documenten", document: ref };
      return { href: hrefTo("processen", params), label: `${found.number} ${found.document.name}` };
    }
    case "url":
      return isWebAddress(ref) ? { href: ref, label } : { label };
    case "wet":
    case "systeem":
      return { label };
  }
}
