import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Onderwerp } from "../../domain/goedkeuring.ts";
import type { BotWords } from "../words.ts";
import { cardOf, heading, openUrl, paragraph, shortened, typed } from "./parts.ts";
import { numberOf } from "./subjectParts.ts";

/** A subject that waits for whoever reads the card. */
export type WaitingSubject = Readonly<{ onderwerp: Onderwerp; title: string; link: string }>;

/** Hosts show five buttons, Teams one more; the last one is for the app itself. */
const SHOWN = 4;

/** What the bot is for, and what waits for this person; undefined when that could not be read. */
export function helpCard(
  words: BotWords,
  waiting: readonly WaitingSubject[] | undefined,
  appLink: string,
): IAdaptiveCard {
  const { greeting } = words;
  const shown = (waiting ?? []).slice(0, SHOWN);
  const count = waiting === undefined ? greeting.notReadable : greeting.waiting(waiting.length);
  return cardOf(words, {
    body: [
      heading(greeting.heading),
      paragraph(greeting.about),
      paragraph(count),
      ...shown.map(({ onderwerp, title }) => typed(`${numberOf(words, onderwerp)}: ${title}`)),
    ],
    actions: [
      ...shown.map(({ onderwerp, title, link }) =>
        openUrl(`${numberOf(words, onderwerp)} ${shortened(title, 30)}`, link),
      ),
      openUrl(words.open, appLink),
    ],
    speak: `${greeting.about} ${count}`,
  });
}

/** The first words in somebody's own chat. */
export function welcomeCard(words: BotWords, appLink: string): IAdaptiveCard {
  const { greeting } = words;
  return cardOf(words, {
    body: [heading(greeting.welcome), paragraph(greeting.about)],
    actions: [openUrl(words.open, appLink)],
    speak: `${greeting.welcome}. ${greeting.about}`,
  });
}

/** The first words in a channel; they say who brought the bot there. */
export function channelWelcomeCard(words: BotWords, addedBy: string | undefined, appLink: string): IAdaptiveCard {
  const { greeting } = words;
  const who = addedBy === undefined ? greeting.inChannelBySomebody : greeting.inChannel(addedBy);
  return cardOf(words, {
    body: [heading(greeting.welcome), typed(who), paragraph(greeting.about), paragraph(greeting.channelAbout)],
    actions: [openUrl(words.open, appLink)],
    speak: `${greeting.welcome}. ${who}`,
  });
}
