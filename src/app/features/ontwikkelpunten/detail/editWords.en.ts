import type { editWords as dutch } from "./editWords.ts";

export const editWords: typeof dutch = {
  save: "Save",
  cancel: "Cancel",
  titleMissing: "A point needs a title.",
  trekkerMissing: "Choose who leads this. People are working on this point already.",
  questionMissing: "Write down the question too, or remove the answer.",
  asksAgain: "If you change this point the decision is asked for anew. Then you cannot decide on it yourself.",
  none: "Not chosen",
  question: (number) => `Sub-question ${number}`,
  answer: (number) => `Answer to sub-question ${number}`,
  addQuestion: "Add a sub-question",
  removeQuestion: (number) => `Remove sub-question ${number}`,
};
