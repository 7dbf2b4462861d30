export const keyWords = {
  title: "Toetsen",
  on: "Losse toetsen gebruiken",
  close: "Sluit",
  keys: [
    ["?", "Dit overzicht"],
    ["n", "Nieuw ontwikkelpunt"],
    ["/", "Zoeken in alles"],
    ["f", "Zoeken in deze lijst"],
    ["j / k", "Volgende of vorige rij"],
    ["e", "Het geopende punt wijzigen"],
    ["Enter", "Open de rij"],
    ["Esc", "Sluit het punt en ga terug naar de rij"],
  ] as readonly (readonly [string, string])[],
};
