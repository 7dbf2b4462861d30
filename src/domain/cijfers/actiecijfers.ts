import type { Actie } from "../afspraak.ts";
import { calendarDateOf, type CalendarDate, type Instant } from "../time.ts";
import { type Aantal, aantalOf } from "./aantal.ts";
import { type Dagen, ligtIn } from "./periode.ts";

/** An action with when it was written down. */
export type Actiebron = Readonly<{ id: string; actie: Actie; madeAt: Instant }>;

/** Where the actions stand at the end of a day: `made` is `open`, `done` and `dropped` together; `late` is part of `open`. */
export type Actiestand = Readonly<{ made: Aantal; open: Aantal; late: Aantal; done: Aantal; dropped: Aantal }>;

/**
 * Counts the actions that were written down by then. Nobody knows when an action was dropped: it counts as dropped on
 * every day. A date that was moved counts as it stands now.
 */
export function actiestandOp(acties: readonly Actiebron[], day: CalendarDate): Actiestand {
  const made = acties.filter((each) => madeOn(each) <= day);
  const open = made.filter(({ actie }) => isOpenOn(actie, day));
  return {
    made: aantalOf(made),
    open: aantalOf(open),
    late: aantalOf(open.filter(({ actie: { streefdatum } }) => streefdatum !== undefined && streefdatum < day)),
    done: aantalOf(made.filter(({ actie }) => actie.status === "done" && actie.gereedOp <= day)),
    dropped: aantalOf(made.filter(({ actie }) => actie.status === "dropped")),
  };
}

/** What happened to actions in some days; `doneLate` is part of `done`. Days that follow on each other add up. */
export type Actieverloop = Readonly<{ made: Aantal; done: Aantal; doneLate: Aantal }>;

/** Counts what happened in those days. */
export function actieverloop(acties: readonly Actiebron[], dagen: Dagen): Actieverloop {
  const done = acties.filter(({ actie }) => actie.status === "done" && ligtIn(actie.gereedOp, dagen));
  return {
    made: aantalOf(acties.filter((each) => ligtIn(madeOn(each), dagen))),
    done: aantalOf(done),
    doneLate: aantalOf(done.filter(({ actie }) => isDoneLate(actie))),
  };
}

/** Minutes that were typed in later are older than their rows: what was done on a day was agreed by then. */
function madeOn({ actie, madeAt }: Actiebron): CalendarDate {
  const written = calendarDateOf(madeAt);
  return actie.status === "done" && actie.gereedOp < written ? actie.gereedOp : written;
}

function isOpenOn(actie: Actie, day: CalendarDate): boolean {
  return actie.status === "open" || (actie.status === "done" && actie.gereedOp > day);
}

function isDoneLate(actie: Actie): boolean {
  return actie.status === "done" && actie.streefdatum !== undefined && actie.streefdatum < actie.gereedOp;
}
