import type { radarWords as dutch } from "./radarWords.ts";

export const radarWords: typeof dutch = {
  title: "What is missing in the roles",
  short: (count) => `What is missing in the roles: at ${count} ${count === 1 ? "process" : "processes"}`,
  nothing: "Every process has an owner and a keeper, and no review is overdue.",
  has: (name, count) => `${name} has ${count}`,
  check: "Check who still works here",
  people: {
    unasked: "Whether owners and keepers still work here has not been checked.",
    asking: "We look in the directory who still works here.",
    failed: "Cannot check who still works here: the directory did not answer.",
  },
  checked: (left) =>
    left === 0
      ? "All owners and keepers are in the directory."
      : left === 1
        ? "1 person is no longer in the directory."
        : `${left} people are no longer in the directory.`,
};
