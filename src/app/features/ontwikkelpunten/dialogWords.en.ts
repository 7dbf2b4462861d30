import type { dialogWords as dutch } from "./dialogWords.ts";

export const dialogWords: typeof dutch = {
  label: "New improvement point",
  masked: "We left out of the message what looks like data of a resident. Read it through.",
  cut: "The message is long: only its beginning stands here.",
  linked: "A link to the message comes with the point.",
  sending: "Being saved.",
  waiting: "SharePoint gives no answer. Your text is still here; we try again by ourselves.",
  forbidden: "You may not add anything in the site of this team. Ask an owner of the team to make you a member.",
  refused: "SharePoint does not accept this. Your text is still here; copy it if you want to go on.",
  signIn: "Your sign-in has expired. Sign in, and your point goes along.",
  saved: "Your point is in the list. You can close this window.",
};
