import type { sturingSectionWords as dutch } from "./sturingSectionWords.ts";

export const sturingSectionWords: typeof dutch = {
  title: "Steering",
  maturity: (mean) => `Maturity at level ${mean} on average`,
  measured: (count, all) => `(${count} of ${all} processes measured)`,
  hint: "Lead time, rhythm, actions, learning and customer satisfaction, by month or quarter.",
  open: "See the figures",
  gaps: "See the gaps in the chain",
};
