import type { privacyWords as dutch } from "./privacyWords.ts";

export const privacyWords: typeof dutch = {
  seen: (kinds) => `This looks like data of a resident: ${kinds}.`,
  why: "It does not belong here. Write it so that nobody can be recognised.",
  forbidden: "A citizen service number (BSN) cannot be kept here.",
  mask: "Replace by neutral text",
  accept: "This is not about a resident",
  accepted: "You said that this is not about a resident.",
  solveFirst: "Something above still looks like data of a resident. Solve that first.",
  kinds: {
    bsn: "a citizen service number",
    iban: "an account number",
    email: "an e-mail address",
    phone: "a telephone number",
    "birth-date": "a date of birth",
    address: "an address",
    name: "a name",
  },
  neutral: {
    bsn: "[number left out]",
    iban: "[account left out]",
    email: "[e-mail left out]",
    phone: "[telephone left out]",
    "birth-date": "[date left out]",
    address: "[address left out]",
    name: "the resident",
  },
};
