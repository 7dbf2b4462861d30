import {
  type ApprovalContext,
  type Besluit,
  type Goedkeuring,
  type Intrekking,
  type Invalidity,
  isByVersion,
  isFormal,
  type LogEvent,
  type Logged,
  type Overdracht,
  type Toegepast,
  type Verzoek,
} from "./goedkeuring.ts";
import type { Persoon } from "./persoon.ts";
import { calendarDateOf } from "./time.ts";
import { mayDecide } from "./zeggenschap.ts";

/** Why an event does not count in the state that the request has by then; undefined when it does. */
export function invalidityOf(
  state: Goedkeuring,
  event: Logged<Exclude<LogEvent, Verzoek>>,
  context: ApprovalContext,
): Invalidity | undefined {
  if (!event.stamp.untouched) return "touched";
  if (event.stamp.rowId < state.verzoek.stamp.rowId) return "not-asked";
  switch (event.kind) {
    case "besluit":
      return besluitInvalidity(state, event, context);
    case "intrekking":
      return intrekkingInvalidity(state, event, context);
    case "overdracht":
      return overdrachtInvalidity(state, event, context);
    case "toegepast":
      return toegepastInvalidity(state, event, context);
    case "kaart":
    case "herinnering":
      return isBot(event, context) ? undefined : "not-the-writer";
    case "heropening":
      if (event.stamp.writer.kind === "app" && !isBot(event, context)) return "not-the-writer";
      // What was decided about a version ends with the next version that is, or when it is retired.
      if (isByVersion(state.verzoek.onderwerp)) return "not-allowed";
      // Adopted minutes are corrected by new ones.
      if (state.verzoek.onderwerp.soort === "evaluatie" && state.state === "approved") return "not-allowed";
      return "besluit" in state ? undefined : "too-late";
    case "herziening":
      return "not-asked";
  }
}

/**
 * The person that an event may be ascribed to. SharePoint's own stamp decides; only the bot may act for the person
 * it names, because it has checked who pressed.
 */
export function actorOf(event: Logged, claimed: Persoon | undefined, context: ApprovalContext): Persoon | undefined {
  if (isBot(event, context)) return claimed;
  const { writer } = event.stamp;
  if (writer.kind !== "person") return undefined;
  return claimed === undefined || claimed.id === writer.persoon.id ? writer.persoon : undefined;
}

/** Whether that person, or the bot for them, wrote an event. */
export function actorIs(event: Logged, person: Persoon, botClientId: string): boolean {
  const { writer } = event.stamp;
  return writer.kind === "app"
    ? writer.clientId === botClientId
    : writer.kind === "person" && writer.persoon.id === person.id;
}

/** Who asks: whom SharePoint stamped, whatever the row says; for the bot the person whom it asks for. */
export function askerOf(verzoek: Logged<Verzoek>, context: ApprovalContext): Persoon | undefined {
  return actorOf(verzoek, isBot(verzoek, context) ? verzoek.aanvrager : undefined, context);
}

/** Whether the bot wrote this row to say that a formal decision was carried out, and of whom agreement was needed. */
export function isSeal(event: Logged, { stamp }: Logged<Verzoek>, context: ApprovalContext): boolean {
  if (event.kind !== "toegepast" || event.zegel === undefined) return false;
  return isBot(event, context) && event.stamp.untouched && event.stamp.rowId > stamp.rowId;
}

function besluitInvalidity(state: Goedkeuring, besluit: Logged<Besluit>, context: ApprovalContext) {
  const { door, versie, verdict } = besluit;
  if (actorOf(besluit, door, context) === undefined) return "not-the-writer";
  const own = ownInvalidity(state, door, context);
  if (own !== undefined) return own;
  if (!mayDecideThen(state, besluit, door, context)) return "not-allowed";
  if (!wasAsked(state, door)) return "not-asked";
  if (versie !== state.verzoek.versie) return "other-version";
  if (verdict.kind === "reject" && verdict.reason.trim() === "") return "reason-missing";
  return state.state !== "open" || hasDecided(state, door) ? "too-late" : undefined;
}

/** Four eyes: nobody decides on what they asked or made themselves. Who worked on it after the seal is no matter. */
function ownInvalidity({ aanvrager, sealed }: Goedkeuring, { id }: Persoon, { onderwerp }: ApprovalContext) {
  if (id === aanvrager?.id) return "own-request";
  if (sealed === true) return undefined;
  return id === onderwerp?.createdById ? "own-subject" : undefined;
}

function intrekkingInvalidity(state: Goedkeuring, event: Logged<Intrekking>, context: ApprovalContext) {
  if (actorOf(event, event.door, context) === undefined) return "not-the-writer";
  if (event.door.id !== state.aanvrager?.id) return "not-asked";
  return state.state === "open" ? undefined : "too-late";
}

function overdrachtInvalidity(state: Goedkeuring, event: Logged<Overdracht>, context: ApprovalContext) {
  if (actorOf(event, event.door, context) === undefined) return "not-the-writer";
  const { door, naar } = event;
  if (!wasAsked(state, door)) return "not-asked";
  const own = ownInvalidity(state, naar, context);
  if (own !== undefined) return own;
  // Where all have to approve, one person cannot do it for two.
  const doubled = state.verzoek.rule === "all" && wasAsked(state, naar);
  if (doubled || !mayDecideThen(state, event, naar, context)) return "not-allowed";
  return state.state !== "open" || hasDecided(state, door) ? "too-late" : undefined;
}

function toegepastInvalidity(state: Goedkeuring, event: Logged<Toegepast>, context: ApprovalContext) {
  if (state.state !== "approved" && state.state !== "rejected") return "too-late";
  const { writer } = event.stamp;
  const byPerson = writer.kind === "person" && !isFormal(state.verzoek.onderwerp);
  const byDecider = byPerson && writer.persoon.id === state.besluit.door.id;
  return byDecider || isBot(event, context) ? undefined : "not-the-writer";
}

function isBot({ stamp: { writer } }: Logged, { botClientId }: ApprovalContext): boolean {
  return writer.kind === "app" && writer.clientId === botClientId;
}

function hasDecided({ besluiten }: Goedkeuring, { id }: Persoon): boolean {
  return besluiten.some(({ door }) => door.id === id);
}

function wasAsked({ askedOf }: Goedkeuring, persoon: Persoon): boolean {
  return askedOf.some(({ id }) => id === persoon.id);
}

function mayDecideThen(state: Goedkeuring, event: Logged, persoon: Persoon, context: ApprovalContext): boolean {
  if (state.sealed === true) return wasAsked(state, persoon);
  return mayDecide(state.verzoek.onderwerp, persoon.id, calendarDateOf(event.stamp.at), context);
}
