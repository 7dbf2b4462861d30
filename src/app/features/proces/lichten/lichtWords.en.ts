import type { lichtWords as dutch } from "./lichtWords.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const lichtWords: typeof dutch = {
  rule: {
    beschreven:
      "On when there is a process description that was really adopted, no newer draft lies beside it and its review date has not gone by.",
    vindbaar:
      "On when what was adopted has a kind, the adopted version is kept as a copy, and owner and keeper are known. Then you find it by searching and by a link, and you know whom to ask.",
    bekend:
      "On when at least 80 % of the people in the teams have confirmed that they read the adopted process description. Half from 40 %.",
  },
  ruleTitle: "The rule",
  missing: "What is still missing",
  nothingMissing: "Nothing is missing.",
  stands: (licht, stand) => `${licht}: ${stand}`,
  share: (percent) => `${percent} %`,
  close: "Close",
  explain: (licht, stand, title) => `${licht}: ${stand}. Explanation for ${title}`,
  reasons: {
    reading: () => "The data are still being read.",
    "no-description": () => "There is no process description yet.",
    "nothing-adopted": () => "Nothing has been adopted yet.",
    "no-owner": () => "There is no owner.",
    "no-keeper": () => "There is no keeper.",
    "no-teams": () => "It does not say which teams work by it.",
    "not-adopted": (documents) => `${documents} has not been adopted yet.`,
    unproven: (documents) => `${documents} is called adopted, but no valid decision bears that out.`,
    edited: (documents) => `A newer draft lies beside the adopted version: ${documents}.`,
    "no-kind": (documents) => `Choose what kind of document this is: ${documents}.`,
    "no-frozen-copy": (documents) => `The copy of the adopted version is missing: ${documents}.`,
    "review-late": (date) => `The review date has gone by: ${date}.`,
    "empty-teams": (teams) => `The settings do not say who is in these teams: ${teams}.`,
    unread: (team, unread, members) => `${team}: ${people(unread)} of the ${members} did not confirm yet.`,
  },
};
