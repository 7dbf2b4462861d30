import { type MetId, replacedIn } from "../agenda.ts";
import type { Evaluatie, Niveau } from "../evaluatie.ts";
import { kwartaalOf } from "../kwartaal.ts";
import type { Status } from "../ontwikkelpunt.ts";
import { niveauAbove } from "../optillen.ts";
import type { CalendarDate } from "../time.ts";
import type { Uitrolgolf } from "../uitrolgolf.ts";
import type { Uitrolvoorstel } from "../uitrolvoorstel.ts";
import { goesOn } from "../voorstelbesluit.ts";
import type { Ketennet } from "./ketennet.ts";
import { byVolgordeInKeten, type Schakel, type SchakelVan, sleutelVan, type Verwijzing } from "./schakel.ts";

/** Where the chain is broken, in the order in which it is shown. */
export const SOORTEN_KETENGAT = [
  "besluit-zonder-actie",
  "punt-zonder-proces",
  "signaal-niet-opgetild",
  "voorstel-zonder-besluit",
  "golf-zonder-besluit",
  "verwijzing-weg",
] as const;
export type SoortKetengat = (typeof SOORTEN_KETENGAT)[number];

/** A gap and what it is a gap of; `naar` is what is named there and is gone. */
export type Ketengat = Readonly<{ soort: SoortKetengat; bij: Schakel; naar?: Verwijzing }>;

/** Every gap of the chains, by kind and then by what it is a gap of. */
export function gatenIn(net: Ketennet, today: CalendarDate): readonly Ketengat[] {
  const schakels = [...net.schakels.values()];
  const meetings = schakels.flatMap((each) => (each.soort === "evaluatie" ? [each] : []));
  const byId = new Map(meetings.map(({ id, value }) => [id, value]));
  const known: Known = { net, today, meetings: byId, lastMet: lastMetIn(meetings), replaced: replacedIn(byId) };
  const open = schakels.flatMap((bij): readonly Ketengat[] => {
    const soort = gapOf(bij, known);
    return soort === undefined ? [] : [{ soort, bij }];
  });
  const los = net.los.map(({ bij, naar }): Ketengat => ({ soort: "verwijzing-weg", bij, naar }));
  return [...open, ...los].toSorted(
    (one, other) =>
      SOORTEN_KETENGAT.indexOf(one.soort) - SOORTEN_KETENGAT.indexOf(other.soort) ||
      byVolgordeInKeten(one.bij, other.bij),
  );
}

type Known = Readonly<{
  net: Ketennet;
  today: CalendarDate;
  meetings: ReadonlyMap<string, Evaluatie>;
  lastMet: LastMet;
  /** Of minutes and their correction one counts; these are the others. */
  replaced: ReadonlySet<string>;
}>;

function gapOf(schakel: Schakel, known: Known): SoortKetengat | undefined {
  switch (schakel.soort) {
    case "punt":
      return isPastApproval(schakel.value.status) && schakel.value.procesId === undefined
        ? "punt-zonder-proces"
        : undefined;
    case "besluit":
      return isCarriedOut(schakel, known) ? undefined : "besluit-zonder-actie";
    case "signaal":
      return isLeftBehind(schakel, known) ? "signaal-niet-opgetild" : undefined;
    case "voorstel":
      return isUndecided(schakel.value, known) ? "voorstel-zonder-besluit" : undefined;
    case "golf":
      return isDecided(schakel.value) && !restsOnDecision(schakel, known) ? "golf-zonder-besluit" : undefined;
    default:
      return undefined;
  }
}

const PAST_APPROVAL: readonly Status[] = ["approved", "in-development", "in-implementation", "done"];

function isPastApproval(status: Status): boolean {
  return PAST_APPROVAL.includes(status);
}

/** Nobody does an action that was dropped. A decision without a number is still on its way to SharePoint. */
function isCarriedOut({ id, value }: SchakelVan<"besluit">, { net, replaced }: Known): boolean {
  if (value.nummer === "" || replaced.has(value.evaluatieId)) return true;
  return following(net, { soort: "besluit", id }).some(
    (next) => next.soort === "actie" && next.value.status !== "dropped",
  );
}

type LastMet = Readonly<Partial<Record<Niveau, CalendarDate>>>;

/** What nobody held was no meeting, and minutes that correct others are of the same one. */
function lastMetIn(meetings: readonly MetId<Evaluatie>[]): LastMet {
  const last: Partial<Record<Niveau, CalendarDate>> = {};
  for (const { value } of meetings) {
    const { niveau, date, status, correctie } = value;
    if (status !== "planned" && correctie === undefined && date > (last[niveau] ?? "")) last[niveau] = date;
  }
  return last;
}

/** The level above met since, and the signal stands nowhere there. */
function isLeftBehind({ id, value }: SchakelVan<"signaal">, { net, meetings, lastMet, replaced }: Known): boolean {
  const from = meetings.get(value.evaluatieId);
  const above = from && niveauAbove(from.niveau);
  if (from === undefined || above === undefined || replaced.has(value.evaluatieId)) return false;
  const met = (lastMet[above] ?? "") >= from.date;
  return met && !following(net, { soort: "signaal", id }).some(({ soort }) => soort === "signaal");
}

/** Put forward and not decided on, or not even put forward while its quarter has come. */
function isUndecided({ status, golfId }: Uitrolvoorstel, { net, today }: Known): boolean {
  if (status !== "draft") return status === "submitted";
  const golf = net.schakels.get(sleutelVan({ soort: "golf", id: golfId }));
  return golf?.soort === "golf" && (isDecided(golf.value) || golf.value.kwartaal <= kwartaalOf(today));
}

function isDecided({ status }: Pick<Uitrolgolf, "status">): boolean {
  return status === "decided" || status === "running" || status === "finished";
}

/**
 * The client agreed to a proposal that goes on, or adopted minutes hold a decision about the district. That a meeting is
 * named, which perhaps was never held, is no decision.
 */
function restsOnDecision({ id }: SchakelVan<"golf">, { net, meetings }: Known): boolean {
  const before = net.terug.get(sleutelVan({ soort: "golf", id })) ?? [];
  return before.some(({ van }) => {
    const schakel = net.schakels.get(sleutelVan(van));
    if (schakel?.soort === "besluit") return meetings.get(schakel.value.evaluatieId)?.status === "adopted";
    return schakel?.soort === "voorstel" && schakel.value.status === "adopted" && goesOn(schakel.value.advies);
  });
}

function following(net: Ketennet, from: Verwijzing): readonly Schakel[] {
  return (net.vooruit.get(sleutelVan(from)) ?? []).flatMap(({ naar }) => net.schakels.get(sleutelVan(naar)) ?? []);
}
