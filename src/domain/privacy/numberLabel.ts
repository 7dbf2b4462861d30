const NUMBER = "(?:nummer|nr|id|code)s?";
const CASE_LIKE =
  "kvk|kamer van koophandel|rsin|btw(?: nl)?|zaak|dossier|kenmerk|referentie|ref|factuur|order|bestelling|ticket|melding|agb|polis|rekening|rek";
const NUMBERED_ONLY = "klant|cli[eë]nt|aanvraag|artikel|besluit|beschikking|contract|vestigings?";
const BETWEEN = "[\\s.:#=-]*$";

const CASE_NUMBER = new RegExp(
  `(?<!\\p{L})(?:(?:${CASE_LIKE})(?:s?[ -]?${NUMBER})?|(?:${NUMBERED_ONLY})[ -]?${NUMBER})${BETWEEN}`,
  "iu",
);

const ANY_OTHER_NUMBER = new RegExp(
  `(?:(?<!\\p{L})(?:tel(?:efoon)?|bel|mobiel|mob|fax)|\\p{L}{3,24}-?${NUMBER})${BETWEEN}|#$`,
  "iu",
);

/** Whether the words before a number say that it names a case, an order, a company: something that is nobody. */
export function isCalledCaseNumber(before: string): boolean {
  return CASE_NUMBER.test(before);
}

/** Whether the words before a number say that it is another kind of number than a BSN. */
export function isCalledOtherNumber(before: string): boolean {
  return CASE_NUMBER.test(before) || ANY_OTHER_NUMBER.test(before);
}
