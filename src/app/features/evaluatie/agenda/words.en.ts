import { uitrolLabels } from "../../../register/uitrolLabels.en.ts";
import type { AgendaWords } from "./words.ts";

export const agendaWords: AgendaWords = {
  ...uitrolLabels,
  stadium: { voordoen: "Shown", samendoen: "Together", "zelf-doen": "Alone" },
  tussenstand: "Interim look: learning and processes",
  nothing: "There is nothing to say about this now.",
  unread: "Reading the interim look…",
  soort: {
    alone: "Can be done alone now",
    back: "A step back",
    still: "Standing still",
    unowned: "For managers: no owner yet",
    next: "The next processes to describe",
  },
  text: {
    alone: (proces, team, since) => `${team} does “${proces}” alone since ${since}.`,
    back: (proces, team, stadium, since) =>
      `${team} went back to ${stadium.toLowerCase()} with “${proces}” on ${since}.`,
    because: (reden) => `Why: ${reden}`,
    still: (proces, team, stadium, since) =>
      `${team} is at ${stadium.toLowerCase()} with “${proces}”. Nothing was written about it since ${since}.`,
    unowned: (proces) => `“${proces}” has no process owner.`,
    next: (proces) => `“${proces}” is next to be described.`,
  },
  take: "Put it in these minutes",
  taken: "Put in these minutes.",
  voorstellen: "Roll-out proposals",
  voorstellenText:
    "For each wave that has not begun: what the figures of this quarter say, and whether the client has decided.",
  noneDrafted: "No roll-out proposal was drafted with this evaluation.",
  noGolven: "No wave is to begin in this quarter or the next.",
  golf: (title, kwartaal) => `${title}, begins in ${kwartaal}`,
  none: "No criteria agreed yet.",
  criteria: (count) =>
    count === 1 ? "1 criterion agreed, no proposal drafted yet." : `${count} criteria agreed, no proposal drafted yet.`,
  met: (met, of) => `${met} of ${of} criteria met.`,
  inTheWay: (names) => `Not met or unknown: ${names}.`,
  advice: (advies) => `Advice: ${advies}.`,
  status: {
    draft: "Draft",
    submitted: "Is with the client.",
    adopted: "The client agreed to this.",
    rejected: "The client rejected this.",
  },
  other: (title) => `Drafted with ${title}.`,
  draft: "Draft the proposal",
  look: "Look at the proposal",
  set: "Agree on criteria",
};
