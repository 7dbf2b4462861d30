import { type Address, hrefTo, withParams } from "../../../address.ts";

/** What of the address belongs to what is open, and not to the list. */
export const NOTHING_OPEN = {
  evaluatie: undefined,
  weergave: undefined,
  breed: undefined,
  nieuw: undefined,
  verzet: undefined,
} as const;

/** The link to the minutes of a meeting, beside the list as it is. */
export function hrefOfEvaluatie(address: Address, id: string): string {
  return hrefTo("evaluaties", withParams(address, { ...NOTHING_OPEN, evaluatie: id }).params);
}
