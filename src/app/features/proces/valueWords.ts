export const valueWords = {
  empty: "leeg",
  steps: (count: number, wisselen: string, shares: string) =>
    [`${count} ${count === 1 ? "stap" : "stappen"}`, shares, wisselen].filter((part) => part !== "").join("; "),
};
