export const settingsWords = {
  title: "Procesmatig werken in dit kanaal",
  text: "In dit tabblad houden jullie bij wat beter kan, wie daarover beslist en wat er van komt. De gegevens staan in de SharePoint-site van jullie team.",
  site: "Site",
  next: "Klik op Opslaan om het tabblad toe te voegen.",
  tabName: "Procesmatig werken",
};
