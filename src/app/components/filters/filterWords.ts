export const filterWords = {
  chosen: "Gekozen filters",
  remove: (name: string) => `Haal filter weg: ${name}`,
  clear: "Wis filters",
};
