import type { settingsWords as dutch } from "./settingsWords.ts";

export const settingsWords: typeof dutch = {
  title: "Working by process in this channel",
  text: "In this tab you keep what can be better, who decides on it and what becomes of it. The data are in the SharePoint site of your team.",
  site: "Site",
  next: "Press Save to add the tab.",
  tabName: "Working by process",
};
