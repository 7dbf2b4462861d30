import type { SoortOnderwerp } from "../goedkeuring.ts";
import type { Persoon } from "../persoon.ts";
import type { CalendarDate, Instant } from "../time.ts";

/** Everything that is looked at, in the order in which it is shown. */
export const CONTROLES = [
  "configuratie",
  "lijsten",
  "kolommen",
  "typen",
  "indexen",
  "machtigingen",
  "beslissers",
  "rijen",
  "besluiten",
  "klok",
  "versies",
  "bot",
  "abonnement",
] as const;
export type Controle = (typeof CONTROLES)[number];

/** How it is with something: fine, somebody should look at it, or it does not work. */
export type Toestand = "goed" | "aandacht" | "fout";

/**
 * Who can put something right from inside the app. `lijsten`: makes lists and columns; `besluit`: whoever took the
 * decision carries it out; `bot`: the bot looks again. Everything else takes a person.
 */
export type Herstelwijze = "lijsten" | "besluit" | "bot";

/** A row of a list, by the title of its contract. */
type Rij = Readonly<{ lijst: string; id: string; webUrl: string | undefined }>;

/** Something that is not as it should be. Plain facts: the words stand with who shows it. */
export type Bevinding =
  | Readonly<{ kind: "not-seen"; controle: Controle; why: string }>
  | Readonly<{ kind: "setting-wrong"; naam: string }>
  | Readonly<{ kind: "bot-unnamed" }>
  | Readonly<{ kind: "other-bot" }>
  | Readonly<{ kind: "other-site" }>
  | Readonly<{ kind: "list-missing"; lijst: string }>
  | Readonly<{ kind: "list-renamed"; lijst: string; nu: string }>
  | Readonly<{ kind: "column-missing"; lijst: string; kolom: string }>
  | Readonly<{ kind: "label-differs"; lijst: string; kolom: string }>
  | Readonly<{ kind: "choices-missing"; lijst: string; kolom: string; keuzes: readonly string[] }>
  | Readonly<{ kind: "type-differs"; lijst: string; kolom: string; why: string }>
  | Readonly<{ kind: "index-missing"; lijst: string; kolom: string }>
  | Readonly<{ kind: "duplicates-allowed"; lijst: string; kolom: string }>
  | Readonly<{ kind: "list-closed"; lijst: string }>
  | Readonly<{ kind: "settings-closed" }>
  | Readonly<{ kind: "grant-missing"; app: "tab" | "bot" }>
  | Readonly<{ kind: "grant-too-small"; app: "tab" | "bot"; rol: string }>
  | Readonly<{ kind: "grant-too-wide"; app: "tab" | "bot"; rol: string }>
  | Readonly<{ kind: "log-touched"; rijen: readonly Rij[] }>
  | Readonly<{ kind: "nobody-decides"; soort: SoortOnderwerp }>
  | Readonly<{ kind: "decider-gone"; persoon: Persoon }>
  | (Readonly<{ kind: "row-unreadable"; kolommen: readonly string[] }> & Rij)
  | Readonly<{
      kind: "effect-missing";
      soort: SoortOnderwerp;
      id: string;
      title: string;
      door: Persoon;
      at: Instant;
    }>
  | Readonly<{ kind: "clock-off"; wiens: "own" | "bot"; seconds: number }>
  | Readonly<{ kind: "versions-differ"; lijsten: readonly string[] }>
  | Readonly<{ kind: "bot-silent" }>
  | Readonly<{ kind: "bot-not-ready"; why: string }>
  | Readonly<{ kind: "subscription-off" }>
  | Readonly<{ kind: "subscription-missing"; lijsten: readonly string[] }>
  | Readonly<{ kind: "subscription-ends"; until: CalendarDate }>;

type Oordeel = Readonly<{ controle: Controle; toestand: Toestand; herstel?: Herstelwijze }>;

/** What each finding is about, how bad it is, and how the app may put it right. */
const OORDEEL = {
  "setting-wrong": { controle: "configuratie", toestand: "fout" },
  "bot-unnamed": { controle: "configuratie", toestand: "aandacht" },
  "other-bot": { controle: "configuratie", toestand: "fout" },
  "other-site": { controle: "configuratie", toestand: "fout" },
  "list-missing": { controle: "lijsten", toestand: "fout", herstel: "lijsten" },
  "list-renamed": { controle: "lijsten", toestand: "aandacht" },
  "column-missing": { controle: "kolommen", toestand: "fout", herstel: "lijsten" },
  "label-differs": { controle: "kolommen", toestand: "aandacht", herstel: "lijsten" },
  "choices-missing": { controle: "typen", toestand: "fout", herstel: "lijsten" },
  "type-differs": { controle: "typen", toestand: "fout" },
  "index-missing": { controle: "indexen", toestand: "aandacht", herstel: "lijsten" },
  "duplicates-allowed": { controle: "indexen", toestand: "fout" },
  "list-closed": { controle: "machtigingen", toestand: "fout" },
  "settings-closed": { controle: "machtigingen", toestand: "fout" },
  "grant-missing": { controle: "machtigingen", toestand: "fout" },
  "grant-too-small": { controle: "machtigingen", toestand: "fout" },
  "grant-too-wide": { controle: "machtigingen", toestand: "aandacht" },
  "log-touched": { controle: "machtigingen", toestand: "aandacht" },
  "decider-gone": { controle: "beslissers", toestand: "aandacht" },
  "row-unreadable": { controle: "rijen", toestand: "aandacht" },
  "effect-missing": { controle: "besluiten", toestand: "fout" },
  "clock-off": { controle: "klok", toestand: "fout" },
  "versions-differ": { controle: "versies", toestand: "aandacht" },
  "bot-silent": { controle: "bot", toestand: "fout" },
  "bot-not-ready": { controle: "bot", toestand: "fout", herstel: "bot" },
  "subscription-off": { controle: "abonnement", toestand: "aandacht" },
  "subscription-missing": { controle: "abonnement", toestand: "fout", herstel: "bot" },
  "subscription-ends": { controle: "abonnement", toestand: "aandacht", herstel: "bot" },
} as const satisfies Record<Exclude<Bevinding["kind"], "not-seen" | "nobody-decides">, Oordeel>;

/** Which line a finding belongs to, how bad it is, and how the app may put it right if it may. */
export function oordeelOver(bevinding: Bevinding): Oordeel {
  switch (bevinding.kind) {
    case "not-seen":
      return { controle: bevinding.controle, toestand: "aandacht" };
    case "nobody-decides":
      // Without them the app does not turn; the others come with the first document or quarter.
      return { controle: "beslissers", toestand: bevinding.soort === "ontwikkelpunt" ? "fout" : "aandacht" };
    default:
      return OORDEEL[bevinding.kind];
  }
}
