import type { SheetProblem } from "./sheetProblem.ts";

type Kind = SheetProblem["kind"] | "no-workbook" | "too-large";
type About = Readonly<{ at: string; value: string; sheet: string; excess: number }>;

export const excelWords = {
  title: "Excel inlezen",
  refused: "Dit bestand is niet ingelezen. Er is niets veranderd.",
  refusedHow: "Verbeter dit in Excel en lees het bestand opnieuw in.",
  more: (count: number) => `En nog ${count} andere.`,
  problems: {
    "no-workbook": () => "Dit is geen Excelbestand (.xlsx), of het is beschadigd.",
    "too-large": () => "Dit bestand is te groot voor een blueprint.",
    "no-sheet": () => "Er staat geen blad in dit bestand.",
    "no-steps": () => "Er is geen rij met stappen. Zet “Stap” in de eerste kolom en de namen van de stappen ernaast.",
    "unknown-row": ({ at, value }: About) =>
      `${at}: “${value}” is geen laag. Gebruik de namen van de lagen uit het raster.`,
    "double-row": ({ at, value }: About) => `${at}: “${value}” staat er twee keer.`,
    "unknown-kind": ({ at, value }: About) =>
      `${at}: “${value}” is geen soort. Schrijf Service blueprint of Klantreis.`,
    "unknown-layer": ({ at, value }: About) => `Koppelingen ${at}: “${value}” is geen laag.`,
    "unknown-link-kind": ({ at, value }: About) => `Koppelingen ${at}: “${value}” is geen soort koppeling.`,
    "unknown-step": ({ at }: About) => `Koppelingen ${at}: deze stap is er niet. Schrijf het nummer van de stap.`,
    formula: ({ at, sheet }: About) => `${sheet} ${at}: hier staat een formule. Plak de waarde in plaats daarvan.`,
    "too-long": ({ at, excess }: About) => `${at}: ${excess} tekens te veel. Maak de tekst korter.`,
  } satisfies Record<Kind, (about: About) => string>,
  personal: "In dit bestand staat iets dat op gegevens van een inwoner lijkt. Die horen hier niet.",
  personalIn: (place: string, kinds: string) => `${place}: ${kinds}`,
  forbidden: "Een BSN kun je hier niet opslaan.",
  mask: "Vervang door neutrale tekst en lees in",
  accept: "Dit gaat niet over inwoners, lees in",
  close: "Sluit",
  cancel: "Annuleer",
  reading: "Het bestand wordt gelezen.",
  imported: (steps: string) => `Ingelezen: ${steps}.`,
  exported: "Het Excelbestand staat bij je downloads.",
  failed: "Het onderdeel voor Excel is nu niet op te halen. Probeer het zo opnieuw.",
  linkIn: (layer: string) => `Koppeling bij ${layer}`,
};

export type ExcelWords = typeof excelWords;
