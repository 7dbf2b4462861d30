import { BRONNEN, type Bron, isActive, STATUSES, type Status } from "../ontwikkelpunt.ts";
import { isLate } from "../overzicht.ts";
import type { CalendarDate } from "../time.ts";
import { type Aantal, aantalOf, verdeeld } from "./aantal.ts";
import { type Dagen, ligtIn } from "./periode.ts";
import { type Fase, FASEN, faseOp, type Puntloop } from "./puntloop.ts";

/** Where the points stand at the end of a day. The phases together are `raised`; `open` is what is not done or rejected. */
export type Puntstand = Readonly<{ raised: Aantal; open: Aantal; perFase: Readonly<Record<Fase, Aantal>> }>;

/** Counts the points that were raised by then. */
export function puntstandOp(lopen: readonly Puntloop[], day: CalendarDate): Puntstand {
  const raised = lopen.filter(({ raisedOn }) => raisedOn <= day);
  const open = raised.filter((loop) => !isClosed(faseOp(loop, day)));
  return {
    raised: aantalOf(raised),
    open: aantalOf(open),
    perFase: verdeeld(FASEN, raised, (loop) => faseOp(loop, day)),
  };
}

/** What happened to points in some days. Days that follow on each other add up. */
export type Puntverloop = Readonly<{
  raised: Aantal;
  /** A point that was decided on twice counts twice. */
  decided: Aantal;
  approved: Aantal;
  rejected: Aantal;
  finished: Aantal;
}>;

/** Counts what happened in those days. */
export function puntverloop(lopen: readonly Puntloop[], dagen: Dagen): Puntverloop {
  const decisions = lopen.flatMap(({ id, rondes }) =>
    rondes.flatMap(({ decided }) =>
      decided !== undefined && ligtIn(decided.on, dagen) ? [{ id, outcome: decided.outcome }] : [],
    ),
  );
  return {
    raised: aantalOf(raisedIn(lopen, dagen)),
    decided: aantalOf(decisions),
    approved: aantalOf(decisions.filter(({ outcome }) => outcome === "approved")),
    rejected: aantalOf(decisions.filter(({ outcome }) => outcome === "rejected")),
    finished: aantalOf(lopen.filter(({ finishedOn }) => finishedOn !== undefined && ligtIn(finishedOn, dagen))),
  };
}

/** The points that were raised in those days. */
export function raisedIn(lopen: readonly Puntloop[], dagen: Dagen): readonly Puntloop[] {
  return lopen.filter(({ raisedOn }) => ligtIn(raisedOn, dagen));
}

/** Done, but on no day that can be: in the figures of no period. */
export function finishedSomeTime(lopen: readonly Puntloop[]): Aantal {
  return aantalOf(
    lopen.filter(
      ({ point, standing, finishedOn }) =>
        point.status === "done" && standing !== "unproven" && finishedOn === undefined,
    ),
  );
}

/**
 * Open points that should have been done before that day. A target date that was moved counts as it stands now; a
 * point that is set aside now is not late, for nobody can tell since when it is.
 */
export function lateOp(lopen: readonly Puntloop[], day: CalendarDate, today: CalendarDate): Aantal {
  return aantalOf(lopen.filter((loop) => wasLate(loop, day, today)));
}

export type Statusnaam = Status | "unproven";
export const STATUSNAMEN = [...STATUSES, "unproven"] as const satisfies readonly Statusnaam[];

/** Points by the status that they have now; one that no valid decision bears out is counted as such. */
export function puntenPerStatus(
  lopen: readonly Pick<Puntloop, "id" | "point" | "standing">[],
): Readonly<Record<Statusnaam, Aantal>> {
  return verdeeld(STATUSNAMEN, lopen, ({ point, standing }) => (standing === "unproven" ? "unproven" : point.status));
}

/** Points by where they came from. */
export function puntenPerBron(lopen: readonly Puntloop[]): Readonly<Record<Bron, Aantal>> {
  return verdeeld(BRONNEN, lopen, ({ point }) => point.bron);
}

/** Points by district (row ids); of those without one, or with one that is gone, `geen`. */
export function puntenPerWijk(
  lopen: readonly Puntloop[],
  wijkIds: readonly string[],
): Readonly<Record<string, Aantal>> {
  const known = new Set(wijkIds);
  return verdeeld([...wijkIds, GEEN_WIJK], lopen, ({ point: { wijkId } }) =>
    wijkId !== undefined && known.has(wijkId) ? wijkId : GEEN_WIJK,
  );
}

export const GEEN_WIJK = "geen";

function wasLate(loop: Puntloop, day: CalendarDate, today: CalendarDate): boolean {
  const { point } = loop;
  if (loop.raisedOn > day) return false;
  if (day >= today) return isLate(point, day);
  const fase = faseOp(loop, day);
  if (isClosed(fase) || point.status === "parked" || (fase === "unknown" && !isActive(point))) return false;
  return point.streefdatum !== undefined && point.streefdatum < day;
}

function isClosed(fase: Fase | undefined): boolean {
  return fase === "done" || fase === "rejected";
}
