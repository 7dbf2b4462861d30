export const reviewWords = {
  none: "Nog niet afgesproken",
  revising: "wordt herzien",
  today: "vandaag",
  inDays: (days: number) => `over ${days} ${days === 1 ? "dag" : "dagen"}`,
  late: (days: number) => `${days} ${days === 1 ? "dag" : "dagen"} te laat`,
};
