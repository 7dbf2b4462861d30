import type { CalendarDate } from "./time.ts";

const DAY_MS = 86_400_000;

/**
 * The public holidays of a year, by day. Source: Algemene termijnenwet, article 3: New Year's Day, Good Friday, Easter
 * Monday, Ascension Day, Whit Monday, Christmas Day and Boxing Day, King's Day, Liberation Day.
 */
export function feestdagenIn(year: number): ReadonlySet<CalendarDate> {
  const easter = Date.parse(easterSunday(year));
  const fromEaster = (days: number): CalendarDate => new Date(easter + days * DAY_MS).toISOString().slice(0, 10);
  return new Set([
    `${year}-01-01`,
    fromEaster(-2),
    fromEaster(1),
    koningsdag(year),
    `${year}-05-05`,
    fromEaster(39),
    fromEaster(50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
}

/** Whether a municipality is closed on that day: a weekend or a public holiday. */
export function isVrij(day: CalendarDate): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 || feestdagenIn(Number(day.slice(0, 4))).has(day);
}

/** 27 April, or the day before when that is a Sunday. */
function koningsdag(year: number): CalendarDate {
  const isSunday = new Date(`${year}-04-27`).getUTCDay() === 0;
  return `${year}-04-${isSunday ? 26 : 27}`;
}

/** Source: the Gregorian computus as published in Nature, 20 April 1876 ("Meeus/Jones/Butcher"). */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * shift + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
