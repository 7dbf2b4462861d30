import type { ExtensionWords } from "./words.ts";

export const extensionWords: ExtensionWords = {
  language: "en",
  title: "Add improvement point",
  saved: (number, title) => `${number} “${title}” is in the list.`,
  notFound: "We cannot find this point in the list. See in the tab whether it is there, and try again if it is not.",
  late: "Your point was sent. You find it in the tab Working by process.",
  failed: "This does not work now. Try again in a few minutes, or write the point in the tab.",
  notSetUp: "This button was not set up yet. Ask your functional administrator, or write the point in the tab.",
  unknown: "We do not know this button. Update the app in Teams.",
  neutral: {
    bsn: "[BSN left out]",
    iban: "[account number left out]",
    email: "[e-mail address left out]",
    phone: "[telephone number left out]",
    "birth-date": "[date left out]",
    address: "[address left out]",
    name: "the resident",
  },
};
