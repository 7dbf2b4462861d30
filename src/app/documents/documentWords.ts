import type { TextRefusal } from "./documentText.ts";

export const documentWords = {
  loading: "Het document wordt geopend…",
  failed: "Het document kan nu niet worden getoond. Misschien is de verbinding weg.",
  again: "Probeer opnieuw",
  unknown: (name: string) => `${name} kan hier niet worden getoond.`,
  refusal: {
    "unknown-kind": "Dit soort bestand kan hier niet worden gelezen.",
    "too-large": "Dit bestand is te groot om hier te tonen.",
    damaged: "Dit bestand is beschadigd of is geen echt bestand van deze soort.",
    encrypted: "Dit bestand heeft een wachtwoord en kan hier niet worden getoond.",
    unfetched: "Het document kan nu niet worden getoond. Misschien is de verbinding weg.",
  } satisfies Record<TextRefusal, string>,
  simplified: "Zo lees je snel wat erin staat. De opmaak is vereenvoudigd.",
  empty: "Dit document heeft geen tekst.",
  picture: (title: string) => `Afbeelding: ${title}`,
  actualSize: "Toon op ware grootte",
  undescribed: "Afbeelding zonder beschrijving",
  table: (number: number) => `Tabel ${number}, met de pijltoetsen te schuiven`,
  newTab: "(opent in een nieuw tabblad)",
};
