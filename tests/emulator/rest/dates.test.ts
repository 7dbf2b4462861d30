import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseMoment, siteMidnight } from "../../../src/emulator/graph/items/dates.ts";

const ZONE = "Europe/Amsterdam";

const local = (moment: string | Date, zone: string): string =>
  new Date(moment).toLocaleString("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });

describe("the midnight of a date-only column", () => {
  const moments = fc.date({ min: new Date("1950-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  const zones = fc.constantFrom(ZONE, "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland");

  test("is midnight, on the day of the moment, on the clocks of the site", () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        expect(local(siteMidnight(moment, zone), zone)).toBe(`${local(moment, zone).slice(0, 10)} 00:00:00`);
      }),
      { numRuns: 500 },
    );
  });

  test("stays what it is when it is written again", () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const once = siteMidnight(moment, zone);
        expect(siteMidnight(new Date(once), zone)).toBe(once);
      }),
    );
  });

  test.each([
    ["2026-03-29T00:59:59Z", "2026-03-28T23:00:00Z"],
    ["2026-03-29T21:59:59Z", "2026-03-28T23:00:00Z"],
    ["2026-03-29T22:00:00Z", "2026-03-29T22:00:00Z"],
    ["2026-10-24T21:59:59Z", "2026-10-23T22:00:00Z"],
    ["2026-10-25T22:59:59Z", "2026-10-24T22:00:00Z"],
    ["2026-10-25T23:00:00Z", "2026-10-25T23:00:00Z"],
    ["2026-12-31T23:30:00Z", "2026-12-31T23:00:00Z"],
  ])("of %s in Amsterdam is %s", (moment, midnight) => {
    expect(siteMidnight(new Date(moment), ZONE)).toBe(midnight);
  });
});

describe("a moment", () => {
  test.each([
    ["2026-07-01", "2026-07-01T00:00:00.000Z"],
    ["2026-07-01T10:00", "2026-07-01T10:00:00.000Z"],
    ["2026-07-01T10:00:00", "2026-07-01T10:00:00.000Z"],
    ["2026-07-01T10:00:00.123Z", "2026-07-01T10:00:00.123Z"],
    ["2026-07-01T10:00:00+02:00", "2026-07-01T08:00:00.000Z"],
  ])("%s is read as %s", (text, expected) => {
    expect(parseMoment(text)?.toISOString()).toBe(expected);
  });

  test.each(["", "gisteren", "2026-13-01", "2026-07-32", "01-07-2026", "2026-7-1", "2026-07-01T25:00:00Z"])(
    "%s is none",
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );
});
