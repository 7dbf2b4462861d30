import type { troubleWords as dutch } from "./troubleWords.ts";

export const troubleWords: typeof dutch = {
  outside: "Open this in Teams",
  outsideText:
    "This page belongs to a tab in Microsoft Teams. Teams does not answer. Open the tab again from your channel.",
  misconfigured: "The app is not set up yet",
  misconfiguredText: (names) => `Something in config.json is missing or wrong: ${names}. Tell your administrator.`,
  signIn: "Sign in",
  signInText: "We need your consent once to read and update the lists of your team.",
  signInFailed: "Signing in does not work",
  signInFailedText:
    "Teams or Microsoft gave no valid answer. Try again. If it keeps failing, update Teams or open the app in a browser.",
  ownWindow: "Open in a window of its own",
  noAccess: {
    title: "You have no access yet",
    text: "You are not a member of the team that uses these lists. An owner of the team can add you; then this tab works at once.",
  },
  notProvisioned: {
    title: "The lists are not there yet",
    text: "The lists have not been made on the site of this team. An administrator does that once with the set-up script.",
  },
};
