import type { settingsWords as dutch } from "./settingsWords.ts";

export const settingsWords: typeof dutch = {
  title: "Working by process in this channel",
  text: "In this tab you keep what can be better, who decides on it and what becomes of it. The data are in a SharePoint site.",
  which: "Where are the data?",
  siteOf: {
    standard: "The site of this team",
    private: "The own site of this private channel",
    shared: "The own site of this shared channel",
    municipality: "The site that the municipality set up",
  },
  elsewhere: "This channel belongs to another organisation. The tab works here on the site of your own municipality.",
  otherSite:
    "The bot works only for the site that the municipality set up. It sends no cards about this site; you can decide in the tab.",
  next: "Press Save to add the tab.",
  tabName: "Working by process",
  checking: "We look whether the lists are there.",
  ready: "The lists are ready.",
  noLists: "The lists were not made on this site yet.",
  listsMissing: (titles) => `Lists are missing on this site: ${titles}.`,
  makeLists: "Ask your Microsoft 365 administrator to do this, and look again afterwards:",
  noAccess: "You may not read this site, or the app may not.",
  noAccessText:
    "Are you no member of the team? Ask an owner to add you. Are you a member? Ask your Microsoft 365 administrator to grant the app this site (Sites.Selected).",
  noSite: "This site is not there, or it is kept from you.",
  noSiteText: "Ask an owner of the team whether the site exists and whether you are a member.",
  signIn: "Sign in, and we look whether the lists are there.",
  unreachable: "SharePoint gives no answer now. You can add the tab and look later.",
  lookAgain: "Look again",
};
