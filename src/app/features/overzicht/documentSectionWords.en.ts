import type { documentSectionWords as dutch } from "./documentSectionWords.ts";

export const documentSectionWords: typeof dutch = {
  toRead: "Still to read",
  nothingToRead: "You have read everything that was adopted for your teams.",
  adoptedOn: (when) => `adopted ${when}`,
  steps: "Steps of introduction that you lead",
  nothingToDo: "No steps are in your name.",
  due: (date) => `target date ${date}`,
  late: (date) => `overdue: ${date}`,
  putForward: "Put forward by you",
  nothingPutForward: "You have put nothing forward that still waits.",
  waitingFor: (names) => `waiting for ${names}`,
  waits: "Waiting to be adopted",
  nothingWaits: "No document, minutes or plan of a district waits to be adopted.",
  adopted: "Adopted since last week",
  nothingAdopted: "Nothing was adopted since last week.",
  wijkplan: (title) => `Plan of the district ${title}`,
  voorstel: (title) => `Roll-out proposal ${title}`,
  adoptedBy: (names, when) => `${when} by ${names}`,
};
