import * as v from "valibot";
import { toSeconds } from "../../core/clock.ts";
import { MAX_NOTE_LENGTH, MAX_TEXT_LENGTH, MAX_URL_LENGTH } from "../../limits.ts";
import { type ColumnType, isMultiple } from "../columns/facets.ts";
import type { Cell, Link } from "./cell.ts";
import { parseMoment, siteMidnight } from "./dates.ts";

const link = v.strictObject({
  Url: v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH)),
  Description: v.optional(v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)), ""),
});

/** The cell that a JSON value other than null becomes in a column of this type; undefined when Graph would refuse it. */
export function incomingCell(type: ColumnType, value: unknown, timeZone: string): Cell | undefined {
  switch (type.kind) {
    case "text":
      return within(value, type.facet.allowMultipleLines ? MAX_NOTE_LENGTH : type.facet.maxLength);
    case "number":
      return inRange(value, type.facet.minimum, type.facet.maximum);
    case "currency":
      return inRange(value);
    case "boolean":
      return truth(value);
    case "choice":
      return isMultiple(type) ? each(value, (one) => chosen(type.facet, one)) : chosen(type.facet, value);
    case "dateTime":
      return moment(value, type.facet.format === "dateOnly" ? timeZone : undefined);
    case "personOrGroup":
    case "lookup":
      return isMultiple(type) ? each(value, rowId) : rowId(value);
    case "hyperlinkOrPicture":
      return linkOf(value);
  }
}

/** SharePoint has no dates before 1900, and says so in a misleading way. */
export function isBefore1900(type: ColumnType, value: unknown): boolean {
  if (type.kind !== "dateTime" || typeof value !== "string") return false;
  const parsed = parseMoment(value);
  return parsed !== undefined && parsed.getUTCFullYear() < 1900;
}

function within(value: unknown, length: number): string | undefined {
  return typeof value === "string" && value.length <= length ? value : undefined;
}

function inRange(value: unknown, minimum = -Infinity, maximum = Infinity): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= minimum && value <= maximum
    ? value
    : undefined;
}

/** Choices are compared exactly; an empty text empties the cell. */
function chosen(
  facet: Readonly<{ choices: readonly string[]; allowTextEntry: boolean }>,
  value: unknown,
): string | undefined {
  if (typeof value !== "string" || value.length > MAX_TEXT_LENGTH) return undefined;
  return value === "" || facet.allowTextEntry || facet.choices.includes(value) ? value : undefined;
}

function truth(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function linkOf(value: unknown): Link | undefined {
  const parsed = v.safeParse(link, value);
  return parsed.success ? parsed.output : undefined;
}

function moment(value: unknown, dateOnlyIn: string | undefined): string | undefined {
  if (value === "") return "";
  const parsed = typeof value === "string" ? parseMoment(value) : undefined;
  if (parsed === undefined) return undefined;
  return dateOnlyIn === undefined ? toSeconds(parsed) : siteMidnight(parsed, dateOnlyIn);
}

function rowId(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  return typeof value === "string" && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined;
}

function each<T extends string | number>(value: unknown, read: (one: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const cells = value.map(read).filter((cell) => cell !== undefined);
  return cells.length === value.length ? cells : undefined;
}
