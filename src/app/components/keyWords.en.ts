import type { keyWords as dutch } from "./keyWords.ts";

export const keyWords: typeof dutch = {
  title: "Keys",
  on: "Use single keys",
  close: "Close",
  keys: [
    ["?", "This overview"],
    ["n", "New improvement point"],
    ["/", "Search everything"],
    ["f", "Search this list"],
    ["j / k", "Next or previous row"],
    ["e", "Edit the point that is open"],
    ["Enter", "Open the row"],
    ["Esc", "Close the point and go back to the row"],
  ],
};
