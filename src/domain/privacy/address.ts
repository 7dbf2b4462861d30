import type { PersonalData } from "./finding.ts";
import { findPostcodes } from "./postcode.ts";
import { findStreets } from "./street.ts";

/** Addresses: by postcode, by street and number. Both together are one address, and certain. */
export function findAddresses(text: string): PersonalData[] {
  const streets = findStreets(text);
  const streetByEnd = new Map(streets.map((street) => [street.end, street]));
  const postcodes = findPostcodes(text).map((postcode): PersonalData => {
    const [between = ""] = /[ ,\n]{1,3}$/u.exec(text.slice(Math.max(0, postcode.start - 3), postcode.start)) ?? [];
    const street = streetByEnd.get(postcode.start - between.length);
    return street === undefined || between === "" ? postcode : { ...postcode, start: street.start, certain: true };
  });
  return [...postcodes, ...streets];
}
