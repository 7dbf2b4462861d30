import type { LichtNaam } from "../../../../domain/lichten.ts";

const people = (count: number): string => (count === 1 ? "1 persoon" : `${count} mensen`);

export const lichtWords = {
  rule: {
    beschreven:
      "Aan als er een procesbeschrijving is die echt is vastgesteld, er geen nieuwer concept naast ligt en de herziendatum niet voorbij is.",
    vindbaar:
      "Aan als wat vastgesteld is een soort heeft, de vastgestelde versie als kopie bewaard is, en eigenaar en beheerder bekend zijn. Dan vind je het met zoeken en via een link, en weet je wie je kunt vragen.",
    bekend:
      "Aan als minstens 80 % van de mensen in de teams heeft bevestigd dat ze de vastgestelde procesbeschrijving hebben gelezen. Vanaf 40 % half.",
  } satisfies Record<LichtNaam, string>,
  ruleTitle: "De regel",
  missing: "Wat er nog mist",
  nothingMissing: "Er mist niets.",
  stands: (licht: string, stand: string) => `${licht}: ${stand}`,
  share: (percent: number) => `${percent} %`,
  close: "Sluit",
  explain: (licht: string, stand: string, title: string) => `${licht}: ${stand}. Uitleg bij ${title}`,
  reasons: {
    reading: () => "De gegevens worden nog gelezen.",
    "no-description": () => "Er is nog geen procesbeschrijving.",
    "nothing-adopted": () => "Er is nog niets vastgesteld.",
    "no-owner": () => "Er is geen eigenaar.",
    "no-keeper": () => "Er is geen beheerder.",
    "no-teams": () => "Er staat niet bij welke teams ermee werken.",
    "not-adopted": (documents: string) => `${documents} is nog niet vastgesteld.`,
    unproven: (documents: string) => `${documents} heet vastgesteld, maar daar is geen geldig besluit over.`,
    edited: (documents: string) => `Naast de vastgestelde versie ligt een nieuwer concept: ${documents}.`,
    "no-kind": (documents: string) => `Kies wat voor document dit is: ${documents}.`,
    "no-frozen-copy": (documents: string) => `De kopie van de vastgestelde versie ontbreekt: ${documents}.`,
    "review-late": (date: string) => `De herziendatum is voorbij: ${date}.`,
    "empty-teams": (teams: string) => `In de instellingen staat niet wie er in deze teams zitten: ${teams}.`,
    unread: (team: string, unread: number, members: number) =>
      `${team}: ${people(unread)} van de ${members} ${unread === 1 ? "heeft" : "hebben"} nog niet bevestigd.`,
  },
};

export type LichtWords = typeof lichtWords;
