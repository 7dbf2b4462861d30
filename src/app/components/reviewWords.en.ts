import type { reviewWords as dutch } from "./reviewWords.ts";

export const reviewWords: typeof dutch = {
  none: "Not agreed yet",
  revising: "being revised",
  today: "today",
  inDays: (days) => `in ${days} ${days === 1 ? "day" : "days"}`,
  late: (days) => `${days} ${days === 1 ? "day" : "days"} overdue`,
};
