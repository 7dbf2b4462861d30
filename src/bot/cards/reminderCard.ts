import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { writeDayOf } from "../moments.ts";
import type { BotWords } from "../words.ts";
import { cardOf, heading, openUrl, paragraph, typed } from "./parts.ts";
import type { Question } from "./question.ts";
import { numberOf } from "./subjectParts.ts";

/** A short message below the card that still waits. It has no buttons of its own: there is one place to decide. */
export function reminderCard(words: BotWords, { subject, round, link }: Question): IAdaptiveCard {
  const { reminder } = words;
  const { title } = subject.state;
  return cardOf(words, {
    body: [
      heading(reminder.heading),
      typed(`${numberOf(words, subject.onderwerp)}: ${title}`, { strong: true }),
      paragraph(reminder.since(writeDayOf(round.verzoek.stamp.at, words))),
    ],
    actions: [openUrl(words.view, link)],
    speak: reminder.summary(title),
  });
}
