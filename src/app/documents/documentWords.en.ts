import type { documentWords as dutch } from "./documentWords.ts";

export const documentWords: typeof dutch = {
  loading: "Opening the document…",
  failed: "The document cannot be shown now. Perhaps the connection is gone.",
  again: "Try again",
  unknown: (name) => `${name} cannot be shown here.`,
  refusal: {
    "unknown-kind": "This kind of file cannot be read here.",
    "too-large": "This file is too large to show here.",
    damaged: "This file is damaged or is not really a file of this kind.",
    encrypted: "This file has a password and cannot be shown here.",
    unfetched: "The document cannot be shown now. Perhaps the connection is gone.",
  },
  simplified: "For a quick read of what it says. The layout is simplified.",
  empty: "This document has no text.",
  picture: (title) => `Picture: ${title}`,
  actualSize: "Show at its own size",
  undescribed: "Picture without a description",
  table: (number) => `Table ${number}, scroll with the arrow keys`,
  newTab: "(opens in a new tab)",
};
