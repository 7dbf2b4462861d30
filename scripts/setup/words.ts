import { english } from "./words.en.ts";

/** What `npm run setup` says. Dutch first; English beside it in words.en.ts. */
const dutch = {
  unknownOption: (what: string) =>
    `${what}. De opties zijn --site, --tab-domain, --bot, --organisation, --tab-app, --bot-app, --teams-app, --beslisser, --tenant, --out, --emulator, --language, --dry-run en --no-package.`,
  wrongLanguage: (language: string) => `--language is nl of en, niet ${language}.`,
  nameSite: "Noem de site met --site, zoals https://gemeente.sharepoint.com/sites/team.",
  nameTabDomain: "Noem met --tab-domain de host van de tab, zonder https en zonder pad: werken.gemeente.nl.",
  wrongBot: "--bot is het adres van de bot, met https en zonder pad: https://bot.gemeente.nl.",
  longOrganisation: (most: number) => `--organisation mag hoogstens ${most} tekens zijn.`,
  wrongGuid: (option: string) => `${option} moet een nummer zijn zoals 11111111-1111-4111-8111-111111111111.`,
  sameApps: "--tab-app en --bot-app moeten twee verschillende registraties zijn.",
  wrongEmulator: "--emulator is het adres van de emulator op deze computer, zoals http://localhost:4300.",

  signInAt: (page: string, code: string) => `Open ${page} en typ de code ${code}. Meld je aan als beheerder.`,
  signedIn: (account: string, tenant: string) => `Aangemeld als ${account} in tenant ${tenant}.`,
  signInFailed: (why: string) => `Aanmelden is niet gelukt. Begin opnieuw met dezelfde opdracht. ${why}`.trim(),
  wrongTenant: (file: string) => `${file} is van een andere tenant. Noem een andere map met --out.`,
  noSuchApp: (appId: string) => `Er is in deze tenant geen app-registratie ${appId}.`,
  noSuchPermission: (name: string) => `Microsoft Graph kent in deze tenant het recht ${name} niet.`,
  unreadableFile: (file: string) => `${file} is niet te lezen. Verplaats het bestand en begin opnieuw.`,

  rehearsal: "Proef: er wordt niets geschreven. Dit zijn de verzoeken die anders naar Microsoft Graph gaan.",
  outcomes: { done: "gedaan", already: "was al zo", planned: "zou gebeuren", "by-hand": "doe je zelf" },
  site: (address: string) => `Site ${address}`,
  registrationOf: { tab: "App-registratie van de tab", bot: "App-registratie van de bot" },
  principalOf: { tab: "De tab bekend in de tenant", bot: "De bot bekend in de tenant" },
  consentOf: { tab: "Toestemming voor de tab", bot: "Toestemming voor de bot" },
  siteAccessOf: { tab: "De tab in de site", bot: "De bot in de site" },
  moreThanNeeded: (names: string) => `heeft meer dan nodig: ${names}. Haal dat weg als niets anders het gebruikt`,
  grantByHand: "Microsoft Graph weigert dit recht te geven. Doe het in PowerShell als SharePoint-beheerder",
  secret: "Geheim van de bot",
  secretUntil: (date: string) => `geldig tot ${date}`,
  secretLost: (count: number) =>
    `er ${count === 1 ? "is nog 1 ander geheim" : `zijn nog ${count} andere geheimen`}. Verwijder wat niemand meer gebruikt`,
  list: (title: string) => `Lijst ${title}`,
  column: (list: string, column: string) => `Kolom ${column} van ${list}`,
  listDiffers: (what: string) => `wijkt af: ${what}. Pas dit aan in SharePoint`,
  beslisser: (account: string) => `${account} beslist over ontwikkelpunten`,
  unknownPerson: "is niet gevonden in de tenant",
  file: (name: string) => `Bestand ${name}`,
  package: "Pakket voor Teams",
  byHandHead: "Dit kan Microsoft Graph niet. Doe het zelf, een keer:",
  end: "Klaar. Draai dezelfde opdracht nog eens om te controleren: dan staat overal 'was al zo', behalve bij het pakket: dat wordt opnieuw gemaakt en blijft gelijk.",
  endRehearsal: "Einde van de proef. Zonder --dry-run gebeurt het echt.",
  stopped: (why: string) => `Gestopt. ${why} Wat gedaan is blijft staan; begin opnieuw met dezelfde opdracht.`,
  failures: {
    forbidden: "Je account mag dit niet. Je moet globale beheerder zijn, en eigenaar van het team.",
    "sign-in": "De aanmelding is verlopen.",
    missing: "Microsoft Graph kent dit niet. Klopt het adres van de site?",
    unreachable: "Microsoft Graph antwoordt niet.",
    busy: "Microsoft Graph heeft het te druk. Probeer het over een kwartier weer.",
    other: "Microsoft Graph weigert.",
  },
  byHand: {
    bot: "Maak de bot in Azure (of in de Developer Portal van Teams, met hetzelfde nummer) en zet het kanaal Teams aan",
    permissions: "Zet de rechten van drie lijsten, in PowerShell met PnP.PowerShell",
    folder: "Maak de map Vastgesteld en geef leden daar alleen leesrecht",
    versioning: "Zet versies aan op de lijsten en de bibliotheek, en laat ze aan",
    upload:
      "Zet de bestanden van de tab met config.json op je webserver, start de bot, en upload het pakket in het Teams-beheercentrum",
  },
};

export type Words = typeof dutch;
export type Language = "nl" | "en";

export const WORDS: Readonly<Record<Language, Words>> = { nl: dutch, en: english };
