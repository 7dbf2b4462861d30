const paragraphs = (count: number): string => (count === 1 ? "1 alinea" : `${count} alinea's`);

export const compareWords = {
  label: (before: string, after: string) => `Vergelijking van ${before} met ${after}`,
  summary: ({ changed, added, removed }: Readonly<Record<"changed" | "added" | "removed", number>>): string => {
    const said = [
      changed > 0 && `${paragraphs(changed)} gewijzigd`,
      added > 0 && `${paragraphs(added)} toegevoegd`,
      removed > 0 && `${paragraphs(removed)} weggehaald`,
    ].filter((part) => part !== false);
    return said.length === 0 ? "De tekst is gelijk." : `${said.join(", ")}.`;
  },
  textOnly: "Alleen de tekst is vergeleken, niet de opmaak of de plaatjes.",
  legend: "+ toegevoegd, − weggehaald, ± gewijzigd",
  previous: "Vorige wijziging",
  next: "Volgende wijziging",
  keys: "Met de toetsen j en k ga je naar de volgende en de vorige wijziging.",
  where: (number: number, count: number) => `Wijziging ${number} van ${count}`,
  kinds: { changed: "gewijzigd", added: "toegevoegd", removed: "weggehaald" },
  unfold: (count: number) => (count === 1 ? "Toon 1 gelijke alinea" : `Toon ${count} gelijke alinea's`),
};
