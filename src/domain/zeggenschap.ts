import {
  type ApprovalContext,
  type ApprovalRule,
  beslissersOn,
  isBeslisser,
  isFormal,
  type Onderwerp,
  type Verzoek,
  type Zeggenschap,
} from "./goedkeuring.ts";
import type { Afdeling } from "./instelling.ts";
import type { Persoon } from "./persoon.ts";
import type { Proces } from "./proces.ts";
import type { CalendarDate } from "./time.ts";

/** Whom a request is put to, and whether all of them have to agree. */
export type Gevraagd = Readonly<{ beoordelaars: readonly Persoon[]; rule: ApprovalRule }>;

type Context = Pick<ApprovalContext, "beslissers" | "onderwerp">;

/** Who answers for a process, by its own row and the departments in Instellingen. */
export function zeggenschapOver(
  procesId: string,
  { eigenaar, plaatsvervanger, afdelingen }: Pick<Proces, "eigenaar" | "plaatsvervanger" | "afdelingen">,
  known: readonly Afdeling[],
): Zeggenschap {
  const touched = known.filter(({ name }) => afdelingen.includes(name));
  return { procesId, eigenaar, plaatsvervanger, lijnmanagers: touched.map(({ lijnmanager }) => lijnmanager) };
}

/**
 * Whom to ask: of a formal subject those who have to agree, of another one everybody who may decide and is not deciding
 * on their own; if nobody is left of those, all, so that it shows.
 */
export function toAsk(onderwerp: Onderwerp, aanvrager: Persoon, day: CalendarDate, context: Context): Gevraagd {
  if (isFormal(onderwerp)) return ruled(signersOf(onderwerp, aanvrager.id, day, context));
  const all = beslissersOn(context.beslissers, onderwerp.soort, day);
  const others = all.filter(({ id }) => id !== aanvrager.id && id !== context.onderwerp?.createdById);
  return { beoordelaars: others.length > 0 ? others : all, rule: "one" };
}

/** Of whom agreement is needed for a formal request, whatever it says itself. */
export function signersFor(
  verzoek: Verzoek,
  askerId: string | undefined,
  day: CalendarDate,
  context: Context,
): Gevraagd {
  const named = verzoek.beoordelaars.map(({ id }) => id);
  return ruled(signersOf(verzoek.onderwerp, askerId, day, context, named));
}

/** Whether somebody may decide on a subject on that day. Line managers may on what touches their department. */
export function mayDecide(onderwerp: Onderwerp, personId: string, day: CalendarDate, context: Context): boolean {
  const zeggenschap = context.onderwerp?.zeggenschap;
  if (isBeslisser(context.beslissers, onderwerp.soort, personId, day, zeggenschap?.procesId)) return true;
  return isFormal(onderwerp) && zeggenschap?.lijnmanagers.some(({ id }) => id === personId) === true;
}

/**
 * The owner of the process, or the deputy where the owner may not decide or would decide on their own; and the line
 * managers of the departments that it touches. Without owner and deputy nobody: line managers cannot adopt alone.
 */
function signersOf(
  { soort }: Onderwerp,
  askerId: string | undefined,
  day: CalendarDate,
  { beslissers, onderwerp }: Context,
  named: readonly string[] = [],
): readonly Persoon[] {
  const zeggenschap = onderwerp?.zeggenschap;
  if (zeggenschap === undefined) return [];
  const { eigenaar, plaatsvervanger, lijnmanagers, procesId, authorUnknown } = zeggenschap;
  const isFree = ({ id }: Persoon): boolean => id !== askerId && id !== onderwerp?.createdById;
  const owners = [eigenaar, plaatsvervanger]
    .filter((person) => person !== undefined)
    .filter((person) => isFree(person) && isBeslisser(beslissers, soort, person.id, day, procesId));
  const believed = authorUnknown === true ? owners.find(({ id }) => named.includes(id)) : undefined;
  const owner = believed ?? owners[0];
  return owner === undefined ? [] : distinct([owner, ...lijnmanagers.filter(isFree)]);
}

function ruled(beoordelaars: readonly Persoon[]): Gevraagd {
  return { beoordelaars, rule: beoordelaars.length > 1 ? "all" : "one" };
}

function distinct(people: readonly Persoon[]): readonly Persoon[] {
  return [...new Map(people.toReversed().map((person) => [person.id, person])).values()].toReversed();
}
