import type { TextRefusal } from "../documentText.ts";
import type { FindingPlace } from "./fileGuard.ts";

export const fileGuardWords = {
  heading: (name: string) => `Gegevens van inwoners in ${name}`,
  clean: (name: string) => `In ${name} is niets gevonden dat op gegevens van een inwoner lijkt.`,
  seen: (count: number) =>
    count === 1 ? "1 plek lijkt op gegevens van een inwoner." : `${count} plekken lijken op gegevens van een inwoner.`,
  why: "Een procesdocument lezen veel collega's. Gegevens van inwoners horen daar niet in.",
  whatToDo:
    "Haal de gegevens uit het bestand, bewaar het en kies het opnieuw. Vervang een echt voorbeeld door een verzonnen voorbeeld.",
  forbidden: "Dit bestand kun je niet uploaden: er staat een BSN in.",
  accept: "Dit gaat niet over een inwoner",
  accepted: "Je hebt aangegeven dat dit niet over een inwoner gaat.",
  shown: (shown: number, all: number) => `${shown} van ${all} plekken`,
  certain: "zeker",
  place: (place: FindingPlace): string => {
    switch (place.in) {
      case "name":
        return "In de naam van het bestand";
      case "text":
        return `Alinea ${place.paragraph}`;
      case "page":
        return `Pagina ${place.page}, alinea ${place.paragraph}`;
    }
  },
  unread: {
    "unknown-kind": "Alleen de naam is bekeken: de tekst van dit soort bestand kan hier niet worden gelezen.",
    "too-large": "Alleen de naam is bekeken: het bestand is te groot om de tekst te lezen.",
    damaged: "Alleen de naam is bekeken: het bestand lijkt beschadigd. Open het eerst zelf.",
    encrypted: "Alleen de naam is bekeken: het bestand heeft een wachtwoord.",
    unfetched: "Alleen de naam is bekeken: de lezer kon niet worden geladen. Kies het bestand opnieuw.",
  } satisfies Record<TextRefusal, string>,
  lookYourself: "Kijk zelf of er geen gegevens van inwoners in staan.",
};
