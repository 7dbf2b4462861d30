import * as v from "valibot";
import { verzoekIdFor } from "../../domain/goedkeuring.ts";
import type {
  ApprovalRule,
  LogEvent,
  Logged,
  SoortOnderwerp,
  Stamp,
  UitkomstHerziening,
  Verdict,
  Zegel,
} from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { choice, type Codec, optionalText, parseFields, text, type Words } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import type { RawRow } from "../list/row.ts";
import { SOORT_ONDERWERP_WORDS } from "./beslissers.ts";
import { decodePeople } from "./people.ts";

export const SOORT_WORDS: Words<LogEvent["kind"]> = {
  verzoek: "Verzoek",
  besluit: "Besluit",
  intrekking: "Intrekking",
  kaart: "Kaart",
  herinnering: "Herinnering",
  overdracht: "Overdracht",
  toegepast: "Toegepast",
  heropening: "Heropening",
  herziening: "Herziening",
};

/** What a row of the log can be about. A process is only looked at again; nobody decides on it. */
export type SoortInLog = SoortOnderwerp | "proces";
export const SOORT_IN_LOG_WORDS: Words<SoortInLog> = { ...SOORT_ONDERWERP_WORDS, proces: "Proces" };

export const REGEL_WORDS: Words<ApprovalRule> = { one: "Eén van hen", all: "Allemaal" };
export const OORDEEL_WORDS: Words<Verdict["kind"] | UitkomstHerziening> = {
  approve: "Goedgekeurd",
  reject: "Afgewezen",
  current: "Klopt nog",
  revise: "Wijzigen",
  retire: "Vervallen",
};

/** Append-only: the app never changes or deletes a row, and a row that was touched no longer counts. */
export const GOEDKEURINGEN: ListContract = {
  title: "Goedkeuringen",
  description: "Het logboek van verzoeken en besluiten. Regels worden nooit gewijzigd of verwijderd.",
  version: 3,
  columns: [
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_WORDS), indexed: true },
    { name: "VerzoekId", displayName: "Verzoek", kind: "text", indexed: true },
    {
      name: "SoortOnderwerp",
      displayName: "Soort onderwerp",
      kind: "choice",
      choices: Object.values(SOORT_IN_LOG_WORDS),
    },
    { name: "OnderwerpId", displayName: "Nummer van het onderwerp", kind: "text", indexed: true },
    { name: "OnderwerpVersie", displayName: "Versie van het onderwerp", kind: "text" },
    { name: "Beoordelaars", displayName: "Gevraagd aan", kind: "note" },
    { name: "Regel", displayName: "Wie moet beslissen", kind: "choice", choices: Object.values(REGEL_WORDS) },
    { name: "PersoonId", displayName: "Persoon (account)", kind: "text" },
    { name: "PersoonNaam", displayName: "Persoon", kind: "text" },
    { name: "NaarId", displayName: "Overgedragen aan (account)", kind: "text" },
    { name: "NaarNaam", displayName: "Overgedragen aan", kind: "text" },
    { name: "Oordeel", displayName: "Oordeel", kind: "choice", choices: Object.values(OORDEEL_WORDS) },
    { name: "Reden", displayName: "Reden", kind: "note" },
    { name: "Versienummer", displayName: "Vastgestelde versie", kind: "text" },
    {
      name: "Inhoud",
      displayName: "Kenmerk van de inhoud",
      description: "Hieraan herkent de app of er na het vaststellen iets is gewijzigd.",
      kind: "text",
    },
    { name: "GesprekId", displayName: "Gesprek", kind: "note" },
    { name: "BerichtId", displayName: "Bericht", kind: "text" },
    { name: "ServiceUrl", displayName: "Adres van Teams", kind: "text" },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: text,
  Soort: choice(SOORT_WORDS),
  VerzoekId: v.pipe(v.string(), v.nonEmpty()),
  SoortOnderwerp: choice(SOORT_IN_LOG_WORDS),
  OnderwerpId: v.pipe(v.string(), v.nonEmpty()),
  OnderwerpVersie: text,
  Beoordelaars: text,
  Regel: v.optional(choice(REGEL_WORDS)),
  PersoonId: optionalText,
  PersoonNaam: optionalText,
  NaarId: optionalText,
  NaarNaam: optionalText,
  Oordeel: v.optional(choice(OORDEEL_WORDS)),
  Reden: text,
  Versienummer: optionalText,
  Inhoud: text,
  GesprekId: text,
  BerichtId: text,
  ServiceUrl: text,
  _UIVersionString: text,
});

type LogRow = v.InferOutput<typeof schema>;

/** Reads a row of the log together with what SharePoint says about it. */
export const goedkeuringCodec: Pick<Codec<Logged>, "contract" | "decode"> = {
  contract: GOEDKEURINGEN,
  decode(row) {
    const parsed = parseFields(schema, GOEDKEURINGEN, row.fields);
    if (!parsed.ok) return parsed;
    if (!belongsTogether(parsed.value)) return refuse(["Verzoek"]);
    const event = eventFrom(parsed.value);
    return event.ok ? ok({ ...event.value, stamp: stampOf(row, parsed.value._UIVersionString) }) : event;
  },
};

/** The id of a request names its subject and version; a row that ties another subject to it is none of ours. */
function belongsTogether({ Soort, VerzoekId, SoortOnderwerp, OnderwerpId, OnderwerpVersie }: LogRow): boolean {
  if (!/^\d{1,10}$/.test(OnderwerpId)) return false;
  if (SoortOnderwerp === "proces") return Soort !== "verzoek" && VerzoekId.startsWith(`proces/${OnderwerpId}/`);
  const onderwerp = { soort: SoortOnderwerp, id: OnderwerpId };
  if (Soort === "verzoek") return VerzoekId === verzoekIdFor(onderwerp, OnderwerpVersie);
  return Soort !== "herziening" && VerzoekId.startsWith(verzoekIdFor(onderwerp, ""));
}

function stampOf({ id, created, modified }: RawRow, version: string): Stamp {
  const sameWriter = JSON.stringify(created.writer) === JSON.stringify(modified.writer);
  const untouched = version === "1.0" && created.at === modified.at && sameWriter;
  return { rowId: Number(id), writer: created.writer, at: created.at, untouched };
}

function eventFrom(row: LogRow): Result<LogEvent, readonly string[]> {
  const { VerzoekId: verzoekId, OnderwerpVersie: versie } = row;
  const persoon = personFrom(row.PersoonId, row.PersoonNaam);
  switch (row.Soort) {
    case "verzoek":
      if (row.SoortOnderwerp === "proces") return refuse(["Soort onderwerp"]);
      return ok({
        kind: "verzoek",
        verzoekId,
        onderwerp: { soort: row.SoortOnderwerp, id: row.OnderwerpId },
        versie,
        title: row.Title,
        beoordelaars: decodePeople(row.Beoordelaars),
        rule: row.Regel ?? "one",
        aanvrager: persoon,
      });
    case "toegepast":
      return ok({ kind: "toegepast", verzoekId, versie, ...sealIn(row) });
    case "heropening":
      return ok({ kind: "heropening", verzoekId });
    default:
      return persoon === undefined ? refuse(["Persoon"]) : personalEventFrom(row, row.Soort, persoon);
  }
}

type PersonalKind = Exclude<LogEvent["kind"], "verzoek" | "toegepast" | "heropening">;

function personalEventFrom(row: LogRow, kind: PersonalKind, persoon: Persoon): Result<LogEvent, readonly string[]> {
  const { VerzoekId: verzoekId, OnderwerpVersie: versie } = row;
  switch (kind) {
    case "besluit": {
      const verdict = besluitFrom(row.Oordeel, row.Reden);
      return verdict === undefined ? refuse(["Oordeel"]) : ok({ kind, verzoekId, versie, door: persoon, verdict });
    }
    case "herziening": {
      const { Oordeel: uitkomst, Reden: reason } = row;
      return isUitkomst(uitkomst) ? ok({ kind, verzoekId, uitkomst, reason, door: persoon }) : refuse(["Oordeel"]);
    }
    case "intrekking":
      return ok({ kind, verzoekId, door: persoon });
    case "herinnering":
      return ok({ kind, verzoekId, aan: persoon });
    case "overdracht": {
      const naar = personFrom(row.NaarId, row.NaarNaam);
      return naar === undefined ? refuse(["Overgedragen aan"]) : ok({ kind, verzoekId, door: persoon, naar });
    }
    case "kaart":
      return ok({
        kind,
        verzoekId,
        aan: persoon,
        conversationId: row.GesprekId,
        activityId: row.BerichtId,
        serviceUrl: row.ServiceUrl,
      });
  }
}

function sealIn({ Versienummer, Inhoud, Beoordelaars }: LogRow): Readonly<{ zegel?: Zegel }> {
  if (Versienummer === undefined) return {};
  return { zegel: { label: Versienummer, inhoud: Inhoud, beoordelaars: decodePeople(Beoordelaars) } };
}

function besluitFrom(oordeel: LogRow["Oordeel"], reason: string): Verdict | undefined {
  if (oordeel === "approve") return { kind: oordeel };
  return oordeel === "reject" ? { kind: oordeel, reason } : undefined;
}

function isUitkomst(oordeel: LogRow["Oordeel"]): oordeel is UitkomstHerziening {
  return oordeel === "current" || oordeel === "revise" || oordeel === "retire";
}

function personFrom(id: string | undefined, name: string | undefined): Persoon | undefined {
  return id === undefined ? undefined : { id, name: name ?? id };
}
