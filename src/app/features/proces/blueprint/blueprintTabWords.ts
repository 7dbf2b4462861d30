import type { BlueprintFileRefusal } from "../../../../sharepoint/files/blueprintFile.ts";

export const blueprintTabWords = {
  choose: "Kies een blueprint of klantreis",
  none: "Nog geen service blueprint",
  noneText:
    "Een service blueprint laat per stap zien wat de inwoner doet, wie er helpt, en welke regels en systemen daarbij horen. Een klantreis is het deel dat de inwoner ziet.",
  make: { "service-blueprint": "Maak een service blueprint", klantreis: "Maak een klantreis" },
  fileName: {
    "service-blueprint": (proces: string) => `Service blueprint ${proces}`,
    klantreis: (proces: string) => `Klantreis ${proces}`,
  },
  making: "Bezig met maken…",
  notMade: "Het maken is niet gelukt. Er is niets veranderd. Probeer het opnieuw.",
  toDocument: "Versies en vaststellen",
  submitted: "Dit ligt ter vaststelling. Trek de vraag in als je nog iets wilt veranderen.",
  retired: "Dit is vervallen. Neem het weer in gebruik om het te wijzigen.",
  recovered: "We hebben teruggezet wat je eerder typte en nog niet was opgeslagen.",
  waiting: "Nog niet opgeslagen: er is geen verbinding. Wat je typte staat er nog en gaat straks vanzelf mee.",
  refused: "SharePoint nam dit niet aan. Wat je typte staat er nog. Vraag een eigenaar van het team om toegang.",
  locked: (name: string) =>
    `${name} heeft dit bestand in gebruik. Wat je typte staat er nog en gaat straks vanzelf mee.`,
  somebody: "een collega",
  tryAgain: "Probeer opnieuw",
  unreadable: {
    "no-blueprint": "Dit bestand is geen service blueprint.",
    "newer-version": "Dit bestand is gemaakt met een nieuwere versie van de app. Laad het tabblad opnieuw.",
    damaged: "Dit bestand is beschadigd. Zet bij Documenten een eerdere versie terug.",
  } satisfies Record<BlueprintFileRefusal["kind"], string>,
};
