import type { LogEvent, Zegel } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import type { Fields } from "../list/row.ts";
import { OORDEEL_WORDS, REGEL_WORDS, SOORT_IN_LOG_WORDS, SOORT_WORDS, type SoortInLog } from "./goedkeuringen.ts";
import { encodePeople } from "./people.ts";

/** The columns of an event about a subject, without its Sleutel. `title` is what the row is called in the list. */
export function logFields(event: LogEvent, about: Readonly<{ soort: SoortInLog; id: string; title: string }>): Fields {
  const persoon = actorIn(event);
  return {
    Title: about.title,
    Soort: SOORT_WORDS[event.kind],
    VerzoekId: event.verzoekId,
    SoortOnderwerp: SOORT_IN_LOG_WORDS[about.soort],
    OnderwerpId: about.id,
    ...(persoon === undefined ? {} : { PersoonId: persoon.id, PersoonNaam: persoon.name }),
    ...ownFields(event),
  };
}

function actorIn(event: LogEvent): Persoon | undefined {
  if ("door" in event) return event.door;
  if ("aan" in event) return event.aan;
  return event.kind === "verzoek" ? event.aanvrager : undefined;
}

function ownFields(event: LogEvent): Fields {
  switch (event.kind) {
    case "verzoek":
      return {
        OnderwerpVersie: event.versie,
        Beoordelaars: encodePeople(event.beoordelaars),
        Regel: REGEL_WORDS[event.rule],
      };
    case "besluit":
      return {
        OnderwerpVersie: event.versie,
        Oordeel: OORDEEL_WORDS[event.verdict.kind],
        ...(event.verdict.kind === "reject" ? { Reden: event.verdict.reason } : {}),
      };
    case "overdracht":
      return { NaarId: event.naar.id, NaarNaam: event.naar.name };
    case "kaart":
      return { GesprekId: event.conversationId, BerichtId: event.activityId, ServiceUrl: event.serviceUrl };
    case "herziening":
      return {
        Oordeel: OORDEEL_WORDS[event.uitkomst],
        ...(event.reason === "" ? {} : { Reden: event.reason }),
      };
    case "toegepast":
      return { OnderwerpVersie: event.versie, ...(event.zegel === undefined ? {} : sealFields(event.zegel)) };
    case "intrekking":
    case "herinnering":
    case "heropening":
      return {};
  }
}

function sealFields({ label, inhoud, beoordelaars }: Zegel): Fields {
  return { Versienummer: label, Inhoud: inhoud, Beoordelaars: encodePeople(beoordelaars) };
}
