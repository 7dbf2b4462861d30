import { addAndPutForward, adoptByCard, findAndConfirm, seeCopies } from "./support/documentJob.ts";
import { keyboardOn } from "./support/hands.ts";
import { addInMeeting, decideOnCard, seeOutcome } from "./support/mainJob.ts";
import { aProces, OWNER, setUpRegister } from "./support/register.ts";
import { test } from "./support/townWithBot.ts";

test("from the meeting to the decision and back with nothing but the keyboard", async ({ page, town }) => {
  const job = { page, origin: town.origin, title: "Afsprakenfunctionaliteit in JCC", hands: keyboardOn(page) };
  await addInMeeting(job);
  await decideOnCard(job);
  await seeOutcome(job);
});

test("from a file to a colleague who read what was adopted with nothing but the keyboard", async ({ page, town }) => {
  test.slow();
  await setUpRegister(town);
  const proces = await aProces(town, "Vraagverheldering");
  const job = { page, town, hands: keyboardOn(page) };
  const id = await addAndPutForward(job, proces);
  await adoptByCard(job, OWNER);
  await seeCopies(town, id);
  await findAndConfirm(job);
});
