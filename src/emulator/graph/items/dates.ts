import { toSeconds } from "../../core/clock.ts";

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const DAY = 86_400_000;

/** Reads an ISO date or moment; without a zone it is taken as UTC. */
export function parseMoment(text: string): Date | undefined {
  if (!ISO.test(text)) return undefined;
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes("T") ? text : `${text}Z`;
  const moment = new Date(zoned);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/**
 * What SharePoint keeps in a date-only column: the midnight with which the day of this moment began in the zone of the
 * site, in UTC. In Amsterdam that is 23:00Z of the day before in winter and 22:00Z in summer.
 */
export function siteMidnight(moment: Date, timeZone: string): string {
  const localTime = moment.getTime() + offset(moment, timeZone);
  const localMidnight = Math.floor(localTime / DAY) * DAY;
  const guess = localMidnight - offset(new Date(localMidnight), timeZone);
  const midnight = localMidnight - offset(new Date(guess), timeZone);
  return toSeconds(new Date(midnight));
}

/** Milliseconds that the clocks in a zone are ahead of UTC at a moment. */
function offset(moment: Date, timeZone: string): number {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return local - Math.floor(moment.getTime() / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it a thousand times. */
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone) ?? makeFormatter(timeZone);
  formatters.set(timeZone, known);
  return known;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}
