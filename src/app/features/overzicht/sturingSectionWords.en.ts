import type { sturingSectionWords as dutch } from "./sturingSectionWords.ts";

export const sturingSectionWords: typeof dutch = {
  title: "Steering",
  rhythm: (held, due, kwartaal) => `${held} of ${due} evaluations in ${kwartaal} ${held === 1 ? "was" : "were"} held`,
  learning: (alone, all) => `${alone} of ${all} times a team does a process alone`,
  satisfaction: (waarde, eenheid, datum) =>
    `Customer satisfaction ${waarde}${eenheid === "" ? "" : ` (${eenheid})`} on ${datum}`,
  hint: "Lead time, rhythm, actions, learning and customer satisfaction, by month or quarter.",
  open: "See the figures",
  gaps: "See the gaps in the chain",
};
