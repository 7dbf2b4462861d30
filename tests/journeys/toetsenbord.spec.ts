import { keyboardOn } from "./support/hands.ts";
import { addInMeeting, decideOnCard, seeOutcome } from "./support/mainJob.ts";
import { test } from "./support/townWithBot.ts";

test("from the meeting to the decision and back with nothing but the keyboard", async ({ page, town }) => {
  const job = { page, origin: town.origin, title: "Afsprakenfunctionaliteit in JCC", hands: keyboardOn(page) };
  await addInMeeting(job);
  await decideOnCard(job);
  await seeOutcome(job);
});
