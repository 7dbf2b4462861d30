import type { quickWords as dutch } from "./quickWords.ts";

export const quickWords: typeof dutch = {
  title: "New improvement point",
  intro: "Without data of residents.",
  what: "What can be better?",
  whatHint: "Short, as you would say it in the meeting.",
  why: "Why?",
  whyHint: "What happens now, and what does a resident or colleague notice of it?",
  from: "Where does it come from?",
  save: "Save",
  saveAndSubmit: "Save and submit",
  enter: "Enter saves, Shift+Enter makes a new line.",
  whatMissing: "Write in a few words what can be better.",
  whyMissing: "Write why; without an explanation nobody can decide on it.",
  forProces: (title) => `Belongs to the process “${title}”.`,
};
