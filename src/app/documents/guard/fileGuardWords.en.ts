import type { fileGuardWords as dutch } from "./fileGuardWords.ts";

export const fileGuardWords: typeof dutch = {
  heading: (name) => `Data of residents in ${name}`,
  clean: (name) => `Nothing in ${name} looks like data of a resident.`,
  seen: (count) =>
    count === 1 ? "1 place looks like data of a resident." : `${count} places look like data of a resident.`,
  why: "Many colleagues read a process document. Data of residents does not belong in it.",
  whatToDo:
    "Take the data out of the file, save it and choose it again. Replace a real example by one that you make up.",
  forbidden: "You cannot upload this file: it holds a citizen service number (BSN).",
  accept: "This is not about a resident",
  accepted: "You said that this is not about a resident.",
  shown: (shown, all) => `${shown} of ${all} places`,
  certain: "certain",
  place: (place) => {
    switch (place.in) {
      case "name":
        return "In the name of the file";
      case "text":
        return `Paragraph ${place.paragraph}`;
      case "page":
        return `Page ${place.page}, paragraph ${place.paragraph}`;
    }
  },
  unread: {
    "unknown-kind": "Only the name was looked at: the text of this kind of file cannot be read here.",
    "too-large": "Only the name was looked at: the file is too large to read its text.",
    damaged: "Only the name was looked at: the file seems damaged. Open it yourself first.",
    encrypted: "Only the name was looked at: the file has a password.",
    unfetched: "Only the name was looked at: the reader could not be loaded. Choose the file again.",
  },
  lookYourself: "See for yourself that it holds no data of residents.",
};
