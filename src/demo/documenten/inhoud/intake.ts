import type { Beschrijving } from "../beschrijving.ts";
import { stap, type Werkinstructie } from "../werkinstructie.ts";

const EERSTE: Beschrijving = {
  titel: "Vraagverheldering en uitvoeren intake",
  doel: "Samen met de inwoner duidelijk krijgen wat er speelt en wat nodig is. De inwoner vertelt zijn verhaal één keer.",
  begin: "Een inwoner, een familielid of een andere organisatie stelt een vraag aan het toegangsteam.",
  resultaat:
    "Een verslag van de intake dat de inwoner herkent, met een keuze: zelf verder, een algemene voorziening of een vervolg met een consulent.",
  keten: "Huisartsen, scholen, woningcorporaties, maatschappelijk werk en de wijkagent.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Er is één vraag en de inwoner kan daarna zelf verder.", aandeel: 55 },
    { variant: "meervoudig", wanneer: "Er spelen vragen op twee of meer leefgebieden.", aandeel: 33 },
    {
      variant: "complex",
      wanneer: "De vragen hangen samen, er zijn zorgen over veiligheid of er is spoed.",
      aandeel: 12,
    },
  ],
  wisselen:
    "Blijkt in het gesprek dat er op een tweede leefgebied iets speelt, dan ga je door als meervoudig. Is er zorg over veiligheid, dan is het meteen complex.",
  stappen: [
    { wat: "Ontvang de vraag en leg vast hoe die binnenkwam.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    { wat: "Stel de vier startvragen en kies de variant.", wie: "Toegangsteam", systeem: "Regiesysteem" },
    {
      wat: "Beantwoord de vraag of wijs de weg, en sluit af.",
      wie: "Toegangsteam",
      systeem: "Regiesysteem",
      alleen: ["enkelvoudig"],
    },
    {
      wat: "Plan een gesprek op een plek die de inwoner prettig vindt.",
      wie: "Toegangsteam",
      systeem: "JCC",
      alleen: ["meervoudig", "complex"],
    },
    {
      wat: "Vertel de inwoner over gratis cliëntondersteuning.",
      wie: "Toegangsteam",
      alleen: ["meervoudig", "complex"],
    },
    {
      wat: "Bepaal dezelfde dag of er direct iets moet gebeuren.",
      wie: "Regisseur",
      systeem: "Regiesysteem",
      alleen: ["complex"],
    },
    {
      wat: "Voer het gesprek en loop de leefgebieden langs.",
      wie: "Toegangsteam",
      systeem: "Regiesysteem",
      alleen: ["meervoudig", "complex"],
    },
    {
      wat: "Maak het verslag en laat de inwoner het nalezen.",
      wie: "Toegangsteam",
      systeem: "Regiesysteem",
      alleen: ["meervoudig", "complex"],
    },
    { wat: "Bespreek de vraag in het casusoverleg, zonder namen.", wie: "Regisseur", alleen: ["complex"] },
    { wat: "Spreek af wat er nu gebeurt en wie dat doet.", wie: "Toegangsteam", systeem: "Regiesysteem" },
  ],
  systemen: [
    "Regiesysteem: het verslag, de leefgebieden en de afspraken.",
    "JCC: afspraken en huisbezoeken.",
    "Suite: alleen inzien, om te weten of er al een uitkering loopt.",
  ],
  aandachtspunten: [
    "Vraag breed uit, maar schrijf alleen op wat nodig is voor deze vraag.",
    "De inwoner bepaalt wie er bij het gesprek is.",
    "Beloof geen voorziening tijdens de intake.",
  ],
  nieuw: "Dit is de eerste versie, gemaakt met het pilotteam in wijk Oost.",
};

const TWEEDE: Beschrijving = {
  ...EERSTE,
  stappen: [
    ...EERSTE.stappen.slice(0, 9),
    {
      wat: "Spreek af wat er nu gebeurt, wie dat doet en wanneer de inwoner iets hoort.",
      wie: "Toegangsteam",
      systeem: "Regiesysteem",
    },
  ],
  aandachtspunten: [...EERSTE.aandachtspunten, "Bel binnen twee werkdagen terug. Lukt dat niet, laat dat dan weten."],
  nieuw: "De termijn om terug te bellen is toegevoegd, en je zegt altijd wanneer de inwoner iets hoort.",
};

const DERDE: Beschrijving = {
  ...TWEEDE,
  resultaat:
    "Een verslag van de intake dat de inwoner herkent en een keuze: zelf verder, een algemene voorziening, of een vervolg met een consulent. Het verslag is binnen vijf werkdagen klaar.",
  varianten: [
    { variant: "enkelvoudig", wanneer: "Er is één vraag en de inwoner kan daarna zelf verder.", aandeel: 60 },
    { variant: "meervoudig", wanneer: "Er spelen vragen op twee of meer leefgebieden.", aandeel: 30 },
    {
      variant: "complex",
      wanneer: "De vragen hangen samen, er zijn zorgen over veiligheid of er is spoed.",
      aandeel: 10,
    },
  ],
  aandachtspunten: [
    ...TWEEDE.aandachtspunten,
    "Begin met het leefgebied waar de inwoner zelf over begint. De volgorde van de lijst is niet belangrijk.",
  ],
  nieuw:
    "Het verslag is binnen vijf werkdagen klaar. De verdeling over de varianten komt uit de telling van het derde kwartaal.",
};

/** Oldest first. */
export const INTAKE_BESCHRIJVING = [EERSTE, TWEEDE, DERDE] as const;

const ENKELVOUDIG: Werkinstructie = {
  titel: "Intake bij een enkelvoudige vraag",
  wanneer:
    "Je gebruikt deze instructie als er één vraag is die je in één gesprek kunt beantwoorden. Twijfel je, kies dan de instructie voor een meervoudige vraag.",
  wie: "Een medewerker van het toegangsteam, aan de telefoon, aan de balie of op het spreekuur.",
  nodig: [
    "Het regiesysteem, met een nieuw contact open.",
    "De lijst met algemene voorzieningen in de wijk.",
    "De kaart met de vier startvragen.",
  ],
  stappen: [
    stap("Luister eerst", "Laat de inwoner uitpraten.", "Vat in je eigen woorden samen wat je hebt gehoord."),
    stap(
      "Stel de vier startvragen",
      "Wat is er aan de hand en sinds wanneer?",
      "Wat heb je zelf al geprobeerd?",
      "Wie kan je daarbij helpen?",
      "Zijn er nog andere dingen waar je je zorgen over maakt?",
    ),
    stap("Kies de variant", "Eén vraag: ga verder.", "Meer vragen of zorgen over veiligheid: stap over op meervoudig."),
    stap("Geef antwoord of wijs de weg", "Noem hoogstens drie mogelijkheden.", "Vraag welke bij de inwoner past."),
    stap(
      "Leg het vast in het regiesysteem",
      "Kies bij soort contact: informatie en advies.",
      "Schrijf in twee zinnen op wat de vraag was en wat je hebt geadviseerd.",
      "Sluit het contact af.",
    ),
  ],
  resultaat: "De inwoner weet wat hij gaat doen en het contact is afgesloten in het regiesysteem.",
  aandachtspunten: [
    "Vraag niet naar gegevens die je niet nodig hebt.",
    "Belt iemand binnen een maand terug over hetzelfde, kies dan de instructie voor een meervoudige vraag.",
  ],
  vragen:
    "Vraag het de regisseur van dienst. Is er iets niet duidelijk in deze instructie, maak dan een ontwikkelpunt.",
  nieuw: "Dit is de eerste versie.",
};

const ENKELVOUDIG_TWEEDE: Werkinstructie = {
  ...ENKELVOUDIG,
  nodig: [...ENKELVOUDIG.nodig, "De tekst over gratis cliëntondersteuning."],
  aandachtspunten: [
    ...ENKELVOUDIG.aandachtspunten,
    "Noem altijd dat iemand gratis een cliëntondersteuner mag meenemen, ook bij een eenvoudige vraag.",
  ],
  nieuw: "Cliëntondersteuning noem je nu bij elke vraag.",
};

/** Oldest first. */
export const INTAKE_ENKELVOUDIG = [ENKELVOUDIG, ENKELVOUDIG_TWEEDE] as const;

/** Oldest first. */
export const INTAKE_MEERVOUDIG: readonly Werkinstructie[] = [
  {
    titel: "Intake bij een meervoudige of complexe vraag",
    wanneer: "Er spelen vragen op twee of meer leefgebieden, of er zijn zorgen over de veiligheid van iemand.",
    wie: "Een medewerker van het toegangsteam. Bij een complexe vraag kijkt de regisseur dezelfde dag mee.",
    nodig: [
      "Een afspraak van een uur in JCC.",
      "De gesprekskaart leefgebieden.",
      "Het regiesysteem, met het dossier van het huishouden open.",
    ],
    stappen: [
      stap(
        "Bereid het gesprek voor",
        "Kijk in het regiesysteem of er al een plan loopt.",
        "Kijk in de Suite alleen of er een uitkering loopt. De rest heb je niet nodig.",
      ),
      stap(
        "Open het gesprek",
        "Vertel hoe lang het duurt en wat je opschrijft.",
        "Vertel over gratis cliëntondersteuning.",
        "Vraag waar de inwoner zelf mee wil beginnen.",
      ),
      stap(
        "Loop de leefgebieden langs",
        "Stel open vragen en gebruik de gesprekskaart als geheugensteun.",
        "Vraag bij elk leefgebied wat goed gaat en wat niet.",
        "Sla een leefgebied over als de inwoner dat wil. Schrijf op dat jullie het hebben overgeslagen.",
      ),
      stap(
        "Let op veiligheid",
        "Maak je je zorgen, overleg dan nog dezelfde dag met de regisseur.",
        "Volg bij huiselijk geweld de stappen van de meldcode.",
      ),
      stap(
        "Maak het verslag",
        "Schrijf in de woorden van de inwoner.",
        "Stuur het verslag binnen vijf werkdagen en vraag of het klopt.",
      ),
      stap(
        "Kies het vervolg",
        "Overleg bij twijfel in het casusoverleg, zonder namen.",
        "Zet zo nodig het dossier door.",
      ),
    ],
    resultaat: "De inwoner heeft het verslag nagelezen en weet wie er nu aan zet is.",
    aandachtspunten: [
      "Spreek ook met het kind als er een kind in huis woont en dat kan.",
      "Eén huishouden heeft één dossier, ook als meer mensen een vraag stellen.",
      "Vraag toestemming voordat je een andere organisatie belt.",
    ],
    vragen:
      "Overleg met de regisseur van dienst. De adviseur kwaliteit van de wijk denkt mee over moeilijke gesprekken.",
    nieuw: "De stap over veiligheid staat nu apart, na een vraag uit de intervisie.",
  },
];
