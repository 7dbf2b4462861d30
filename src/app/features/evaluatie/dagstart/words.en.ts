import type { dagstartWords as dutch } from "./words.ts";

export const dagstartWords: typeof dutch = {
  name: (title) => `Daily start: ${title}`,
  leave: "Stop the daily start",
  previous: "Previous",
  next: "Next",
  progress: (now, of) => `${now} of ${of}`,
  kinds: { actie: "Open action", punt: "Waits for a decision", nieuw: "New since the last daily start" },
  nothing: "Nothing is left from last time",
  done: "That was everything from last time",
  anythingNew: "Is there anything new? Write it down below.",
  writtenToday: "Written down today",
  again: "waited last time as well",
  signal: (text) => `Signal: ${text}`,
  raisedBy: (name) => `raised by ${name}`,
  locked: "These minutes are closed. Nothing can be added.",
  add: {
    title: "New",
    kind: "What is it?",
    what: "What?",
    why: "Why?",
    whyHint: "Needed to put the point forward.",
    about: "About what?",
    who: "Who?",
    when: "When?",
    add: "Add",
  },
};
