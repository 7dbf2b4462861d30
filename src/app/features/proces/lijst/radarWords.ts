export const radarWords = {
  title: "Wat er mist in de rollen",
  short: (count: number) => `Wat er mist in de rollen: bij ${count} ${count === 1 ? "proces" : "processen"}`,
  nothing: "Elk proces heeft een eigenaar en een beheerder, en geen herziening is te laat.",
  has: (name: string, count: number) => `${name} heeft er ${count}`,
  check: "Controleer wie er nog werkt",
  people: {
    unasked: "Of eigenaren en beheerders hier nog werken, is niet gecontroleerd.",
    asking: "We kijken in het adresboek wie er nog werkt.",
    failed: "Niet te controleren wie er nog werkt: het adresboek gaf geen antwoord.",
  },
  checked: (left: number) =>
    left === 0
      ? "Alle eigenaren en beheerders staan in het adresboek."
      : left === 1
        ? "1 persoon staat niet meer in het adresboek."
        : `${left} mensen staan niet meer in het adresboek.`,
};
