import type { Ketennet } from "../../../domain/keten/ketennet.ts";
import { type Schakel, sleutelVan } from "../../../domain/keten/schakel.ts";
import { documentNumber } from "../../../domain/procesdocument.ts";
import { isolated } from "../../bidi.ts";
import { useStore } from "../../data/store.ts";
import { writeDate } from "../../dates.ts";
import { labels as labelWords, statusLabel } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { procesLabels as procesLabelWords } from "../../register/procesLabels.ts";
import { procesNumber } from "../../register/views.ts";
import { useSession } from "../../SessionContext.tsx";
import { ketenWords } from "./words.ts";

export type Schakeltekst = Readonly<{ naam: string; noot: string }>;

/** What something in the chain is called, and what is said of it in a few words. */
export function useSchakelTekst(net: Ketennet): (schakel: Schakel) => Schakeltekst {
  const words = useWords(ketenWords);
  const labels = useWords(labelWords);
  const procesLabels = useWords(procesLabelWords);
  const { services } = useSession();
  const punten = useStore(services.punten);
  const meeting = (id: string): string | undefined => {
    const found = net.schakels.get(sleutelVan({ soort: "evaluatie", id }));
    return found?.soort === "evaluatie" ? isolated(found.value.title) : undefined;
  };

  function textOf(schakel: Schakel): readonly [naam: string, ...noot: readonly (string | undefined)[]] {
    const { soort, id, value } = schakel;
    switch (soort) {
      case "punt": {
        // As the log bears it out, not as somebody may have typed it into the list.
        const view = punten.find((each) => each.id === id);
        return [value.title, `OP-${id}`, view && statusLabel(labels, value.status, view.standing)];
      }
      case "proces":
        return [value.title, procesNumber(id), procesLabels.domein[value.domein]];
      case "document":
        return [value.name, documentNumber(id), procesLabels.soort[value.soort]];
      case "stap":
        return [value.title, words.soortStap[value.soort]];
      case "signaal":
        return [value.tekst, meeting(value.evaluatieId)];
      case "evaluatie":
        return [value.title, labels.niveau[value.niveau], writeDate(value.date)];
      case "besluit":
        return [value.title, value.nummer, meeting(value.evaluatieId)];
      case "actie":
        return [value.title, value.nummer, isolated(value.eigenaar.name), words.actie[value.status]];
      case "voorstel": {
        const golf = net.schakels.get(sleutelVan({ soort: "golf", id: value.golfId }));
        if (golf?.soort !== "golf") return [words.voorstelLos];
        return [words.voorstelVoor(isolated(golf.value.title)), writeKwartaal(golf.value.kwartaal)];
      }
      case "golf":
        return [value.title, writeKwartaal(value.kwartaal), words.golf[value.status]];
    }
  }

  return (schakel) => {
    const [naam, ...noot] = textOf(schakel);
    return { naam, noot: noot.filter(Boolean).join(" · ") };
  };
}

function writeKwartaal(kwartaal: string): string {
  return kwartaal.split("-").toReversed().join(" ");
}
