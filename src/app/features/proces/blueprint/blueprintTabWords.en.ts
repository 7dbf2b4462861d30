import type { blueprintTabWords as dutch } from "./blueprintTabWords.ts";

export const blueprintTabWords: typeof dutch = {
  choose: "Choose a blueprint or journey",
  none: "No service blueprint yet",
  noneText:
    "A service blueprint shows for each step what the resident does, who helps, and which rules and systems belong to it. A customer journey is the part that the resident sees.",
  make: { "service-blueprint": "Make a service blueprint", klantreis: "Make a customer journey" },
  fileName: {
    "service-blueprint": (proces) => `Service blueprint ${proces}`,
    klantreis: (proces) => `Klantreis ${proces}`,
  },
  making: "Making it…",
  notMade: "It could not be made. Nothing was changed. Try again.",
  toDocument: "Versions and adoption",
  submitted: "This was put forward for adoption. Take the request back if you want to change something.",
  retired: "This is retired. Take it into use again to change it.",
  recovered: "We put back what you typed before and was not saved yet.",
  waiting: "Not saved yet: there is no connection. What you typed is still here and goes along by itself later.",
  refused: "SharePoint did not take this. What you typed is still here. Ask an owner of the team for access.",
  locked: (name) => `${name} is using this file. What you typed is still here and goes along by itself later.`,
  somebody: "a colleague",
  tryAgain: "Try again",
  unreadable: {
    "no-blueprint": "This file is no service blueprint.",
    "newer-version": "This file was made with a newer version of the app. Load the tab again.",
    damaged: "This file is damaged. Restore an earlier version under Documents.",
  },
};
