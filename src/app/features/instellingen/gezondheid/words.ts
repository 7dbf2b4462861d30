import type { Bevinding, Controle, Toestand } from "../../../../domain/gezondheid/bevinding.ts";
import type { SoortOnderwerp } from "../../../../domain/goedkeuring.ts";

/** A finding by what it is, with the facts that belong to it. */
type Of<K extends Bevinding["kind"]> = Extract<Bevinding, { kind: K }>;

/** What is the matter, and what somebody does about it. */
type Told = readonly [text: string, todo: string];

const aantal = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const minuten = (seconds: number): string => aantal(Math.round(Math.abs(seconds) / 60), "minuut", "minuten");
const app = { tab: "de tab", bot: "de bot" } as const;

const soorten: Readonly<Record<SoortOnderwerp, string>> = {
  ontwikkelpunt: "ontwikkelpunten",
  procesdocument: "documenten van processen",
  evaluatie: "verslagen",
  uitrolvoorstel: "voorstellen voor de uitrol",
  wijkplan: "wijkplannen",
};

const HERSTEL = "Kies Herstel. Lukt dat niet, dan draait de M365-beheerder npm run health met --herstel.";

export const gezondheidWords = {
  title: "Gezondheid",
  intro: "Werkt alles zoals het hoort? De app kijkt na en verandert niets, tot je op Herstel drukt.",
  check: "Kijk opnieuw",
  checking: "We kijken alles na. Dat duurt ongeveer tien seconden.",
  checkedAt: (moment: string) => `Nagekeken: ${moment}`,
  copy: "Kopieer voor de beheerder",
  copied: "De uitslag is gekopieerd.",
  failed: "Het nakijken lukt nu niet",
  failedText: "SharePoint geeft geen antwoord. Er is niets veranderd. Wacht even en probeer het opnieuw.",
  toestand: { goed: "Goed", aandacht: "Let op", fout: "Fout" } satisfies Record<Toestand, string>,
  geheel: {
    goed: "Alles is in orde",
    aandacht: "Het werkt, maar er zijn aandachtspunten",
    fout: "Er werkt iets niet",
  } satisfies Record<Toestand, string>,
  counts: (fout: number, aandacht: number) =>
    `${aantal(fout, "regel is fout", "regels zijn fout")}, bij ${aandacht} moet je opletten.`,
  mend: "Herstel",
  mendAbout: (what: string) => `Herstel: ${what}`,
  mending: "Bezig met herstellen",
  mended: (what: string) => `${what} is hersteld.`,
  notMended: (what: string) => `${what}: er is nog iets over. Lees hieronder wat je kunt doen.`,
  mendForbidden:
    "De app mag hier geen lijsten en kolommen maken. Zo hoort het: ze krijgt niet meer rechten dan nodig. Vraag de M365-beheerder om npm run health met --herstel te draaien.",
  mendFailed: "Het herstellen is niet gelukt. Er is niets kwijt. Probeer het straks opnieuw.",
  openRow: "Open in SharePoint",
  controle: {
    configuratie: ["Instellingen van de app", "De tab en de bot horen bij elkaar en bij deze site."],
    lijsten: ["Lijsten", "Alle lijsten staan op de site."],
    kolommen: ["Kolommen", "Elke lijst heeft haar kolommen, met de juiste naam."],
    typen: ["Typen en keuzes", "Elke kolom heeft het juiste type en de juiste keuzes."],
    indexen: ["Indexen", "Kolommen waarop wordt gezocht zijn geïndexeerd. Zonder index weigert een grote lijst."],
    machtigingen: ["Machtigingen", "Wie moet lezen of schrijven kan dat, en niemand meer dan nodig."],
    beslissers: ["Beslissers", "Over elk soort onderwerp mag iemand beslissen."],
    rijen: ["Rijen", "Alle rijen zijn te lezen. Een rij die met de hand kapot ging, telt niet mee."],
    besluiten: ["Besluiten", "Elk besluit is ook uitgevoerd."],
    klok: ["Klok", "De klokken lopen gelijk met die van Microsoft 365."],
    versies: ["Versies", "De tab en de bot zijn van dezelfde versie."],
    bot: ["Bot", "De bot is bereikbaar en kan de lijsten lezen."],
    abonnement: ["Meldingen van Microsoft 365", "Microsoft 365 meldt de bot dat er iets is veranderd."],
  } satisfies Record<Controle, Told>,
  bevinding: {
    "not-seen": ({ why }: Of<"not-seen">): Told => [
      why === "bot" ? "Dit weet alleen de bot, en die geeft geen antwoord." : `Dit kon de app niet nakijken (${why}).`,
      why === "bot" ? "Los eerst op wat bij Bot of bij Instellingen van de app staat." : "Kijk straks opnieuw.",
    ],
    "setting-wrong": ({ naam }: Of<"setting-wrong">): Told => [
      `De instelling ${naam} ontbreekt of klopt niet.`,
      "De M365-beheerder verbetert config.json naast de tab.",
    ],
    "bot-unnamed": (): Told => [
      "De tab weet niet waar de bot staat.",
      "De M365-beheerder zet het adres bij botOrigin in config.json. Zonder adres werkt de app gewoon, maar zie je hier niets van de bot.",
    ],
    "other-bot": (): Told => [
      "De bot die antwoordt is niet de bot die in config.json staat. Zijn besluiten tellen dan niet.",
      "De M365-beheerder maakt botClientId in config.json gelijk aan BOT_CLIENT_ID van de bot.",
    ],
    "other-site": (): Told => [
      "De bot werkt voor een andere site. Hier stuurt hij geen kaarten.",
      "De M365-beheerder zet bij de bot SITE op het adres van deze site.",
    ],
    "list-missing": ({ lijst }: Of<"list-missing">): Told => [`De lijst ${lijst} is er niet.`, HERSTEL],
    "list-renamed": ({ lijst, nu }: Of<"list-renamed">): Told => [
      `De lijst ${lijst} heet nu “${nu}”.`,
      "De app vindt haar nog. Geef haar liever de oude naam terug, dan openen de schermen sneller.",
    ],
    "column-missing": ({ lijst, kolom }: Of<"column-missing">): Told => [
      `In ${lijst} ontbreekt de kolom ${kolom}.`,
      HERSTEL,
    ],
    "label-differs": ({ lijst, kolom }: Of<"label-differs">): Told => [
      `In ${lijst} heeft de kolom ${kolom} een andere naam of uitleg.`,
      HERSTEL,
    ],
    "choices-missing": ({ lijst, kolom, keuzes }: Of<"choices-missing">): Told => [
      `In ${lijst} mist de kolom ${kolom}: ${keuzes.join(", ")}.`,
      HERSTEL,
    ],
    "type-differs": ({ lijst, kolom }: Of<"type-differs">): Told => [
      `In ${lijst} heeft de kolom ${kolom} een ander type dan de app verwacht, of wijst ze naar een andere lijst.`,
      "Hier kan iets verloren gaan, dus de app doet dit niet zelf. Kopieer wat erin staat, verwijder de kolom in SharePoint en kies dan Herstel.",
    ],
    "index-missing": ({ lijst, kolom }: Of<"index-missing">): Told => [
      `In ${lijst} is de kolom ${kolom} niet geïndexeerd.`,
      HERSTEL,
    ],
    "duplicates-allowed": ({ lijst, kolom }: Of<"duplicates-allowed">): Told => [
      `In ${lijst} mag de kolom ${kolom} twee keer hetzelfde bevatten. Dan kan iets dubbel worden opgeslagen.`,
      "Zet in de lijstinstellingen bij deze kolom ‘Unieke waarden afdwingen’ op Ja.",
    ],
    "list-closed": ({ lijst }: Of<"list-closed">): Told => [
      `Je mag de lijst ${lijst} niet lezen.`,
      "Een eigenaar hoort alle lijsten te kunnen lezen. Kijk bij Lijstinstellingen, Machtigingen voor deze lijst.",
    ],
    "settings-closed": (): Told => [
      "Je mag de lijst Instellingen niet wijzigen.",
      "Geef eigenaren van de site daar het recht Bewerken.",
    ],
    "grant-missing": (bevinding: Of<"grant-missing">): Told => [
      `De site laat ${app[bevinding.app]} niet toe.`,
      "De M365-beheerder geeft deze app schrijfrecht op deze site.",
    ],
    "grant-too-small": (bevinding: Of<"grant-too-small">): Told => [
      `De site laat ${app[bevinding.app]} te weinig doen (${bevinding.rol}).`,
      "De M365-beheerder geeft deze app schrijfrecht (write) op deze site.",
    ],
    "grant-too-wide": (bevinding: Of<"grant-too-wide">): Told => [
      `De site laat ${app[bevinding.app]} meer doen dan nodig is (${bevinding.rol}).`,
      "De M365-beheerder maakt er schrijfrecht (write) van.",
    ],
    "log-touched": ({ rijen }: Of<"log-touched">): Told => [
      `${aantal(rijen.length, "regel in Goedkeuringen is", "regels in Goedkeuringen zijn")} achteraf gewijzigd en ${rijen.length === 1 ? "telt" : "tellen"} niet meer mee.`,
      "Geef leden in Goedkeuringen alleen het recht om toe te voegen. Vraag na wie de regel wijzigde, en leg het besluit zo nodig opnieuw voor.",
    ],
    "nobody-decides": ({ soort }: Of<"nobody-decides">): Told => [
      `Niemand mag vandaag beslissen over ${soorten[soort]}.`,
      "Voeg bij Wie beslist iemand toe.",
    ],
    "decider-gone": ({ persoon }: Of<"decider-gone">): Told => [
      `${persoon.name} mag beslissen, maar werkt hier niet meer.`,
      "Beëindig de regel bij Wie beslist. Oude besluiten blijven geldig.",
    ],
    "row-unreadable": ({ lijst, id, kolommen }: Of<"row-unreadable">): Told => [
      `Rij ${id} van ${lijst} is niet te lezen (${kolommen.join(", ")}).`,
      "Open de rij in SharePoint en verbeter deze kolommen, of zet bij Versiegeschiedenis de vorige versie terug.",
    ],
    "effect-missing": ({ title, door }: Of<"effect-missing">): Told => [
      `Het besluit van ${door.name} over “${title}” is niet uitgevoerd.`,
      "Kies Herstel. Blijft dit staan? Dan kan de bot de rij niet wijzigen: kijk of iemand het bestand open of uitgecheckt heeft.",
    ],
    "clock-off": ({ wiens, seconds }: Of<"clock-off">): Told => [
      `${wiens === "own" ? "De klok van dit apparaat" : "De klok van de bot"} loopt ${minuten(seconds)} ${seconds > 0 ? "voor" : "achter"}.`,
      wiens === "own"
        ? "Zet op dit apparaat de tijd op automatisch."
        : "De M365-beheerder zet op de server van de bot de tijd gelijk (NTP).",
    ],
    "versions-differ": ({ lijsten }: Of<"versions-differ">): Told => [
      `De tab en de bot zijn van een andere versie (${lijsten.join(", ")}).`,
      "De M365-beheerder plaatst de oudste van de twee opnieuw. Staat de tab lang open? Laad haar dan eerst opnieuw.",
    ],
    "bot-silent": (): Told => [
      "De bot geeft geen antwoord. Er komen geen kaarten en herinneringen; beslissen kan in de tab.",
      "De M365-beheerder kijkt of de bot draait en of het adres bij botOrigin klopt (ook in connect-src van de webserver).",
    ],
    "bot-not-ready": ({ why }: Of<"bot-not-ready">): Told => [
      `De bot kan de lijsten niet lezen (${why})`,
      "Kies Herstel. Blijft dit staan, dan kijkt de M365-beheerder in het logboek van de bot.",
    ],
    "subscription-off": (): Told => [
      "De bot krijgt geen meldingen en kijkt zelf om de paar minuten.",
      "De M365-beheerder stelt PUBLIC_URL en NOTIFICATION_SECRET in bij de bot. Dan komt een kaart binnen een paar seconden.",
    ],
    "subscription-missing": ({ lijsten }: Of<"subscription-missing">): Told => [
      `Microsoft 365 meldt de bot niets over ${lijsten.join(" en ")}. Kaarten komen dan later.`,
      "Kies Herstel: de bot meldt zich opnieuw aan.",
    ],
    "subscription-ends": ({ until }: Of<"subscription-ends">): Told => [
      `De aanmelding van de bot bij Microsoft 365 loopt af op ${until.split("-").toReversed().join("-")} en is niet verlengd.`,
      "Kies Herstel: de bot verlengt haar.",
    ],
  } satisfies { [K in Bevinding["kind"]]: (bevinding: Of<K>) => Told },
};

export type GezondheidWords = typeof gezondheidWords;
