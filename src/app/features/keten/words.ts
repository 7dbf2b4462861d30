import type { SoortKetengat } from "../../../domain/keten/gaten.ts";
import type { SoortSchakel } from "../../../domain/keten/schakel.ts";
import type { SoortVerbinding } from "../../../domain/keten/verbinding.ts";
import type { Golfstatus } from "../../../domain/uitrolgolf.ts";
import type { SoortStap } from "../../../domain/implementatie.ts";
import type { Actiestatus } from "../../../domain/afspraak.ts";
import { ACTIESTATUS_WORDS } from "../../../sharepoint/lists/afspraken.ts";
import { SOORT_STAP_WORDS } from "../../../sharepoint/lists/implementatiestappen.ts";
import { GOLFSTATUS_WORDS } from "../../../sharepoint/lists/uitrolgolven.ts";

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const ketenWords = {
  soort: {
    punt: "Ontwikkelpunt",
    proces: "Proces",
    document: "Document",
    stap: "Stap om in te voeren",
    signaal: "Signaal",
    evaluatie: "Evaluatie",
    besluit: "Besluit",
    actie: "Actie",
    voorstel: "Uitrolvoorstel",
    golf: "Uitrolgolf",
  } satisfies Record<SoortSchakel, string>,
  soortStap: SOORT_STAP_WORDS satisfies Record<SoortStap, string>,
  actie: ACTIESTATUS_WORDS satisfies Record<Actiestatus, string>,
  golf: GOLFSTATUS_WORDS satisfies Record<Golfstatus, string>,
  voorstelVoor: (golf: string) => `Voorstel voor ${golf}`,
  voorstelLos: "Voorstel zonder golf",
  open: "Open",
  /** Stands behind “Open”. */
  whichItem: (soort: string, naam: string) => ` ${soort.toLowerCase()} ${naam}`,
  openSoort: (soort: string) => `Open ${soort.toLowerCase()}`,
  weergave: "Weergave",
  alsPlaatje: "Als plaatje",
  alsLijst: "Als lijst",
  alleGaten: "Alle gaten",
  terug: (stappen: number) => count(stappen, "stap terug", "stappen terug"),
  hier: "Hier begin je",
  verder: (stappen: number) => count(stappen, "stap verder", "stappen verder"),
  toonAlle: (n: number) => `Toon alle ${n}`,
  /** How an item that came before the start hangs together with what is nearer to it. */
  leidtNaar: {
    "punt-proces": "Gaat over",
    "proces-document": "Heeft als document",
    "proces-stap": "Heeft als stap",
    "document-stap": "Heeft als stap",
    "punt-signaal": "Genoemd in",
    "signaal-signaal": "Opgetild naar",
    "signaal-evaluatie": "Besproken in",
    "evaluatie-signaal": "Hier gezegd",
    "evaluatie-punt": "Hier ingebracht",
    "evaluatie-besluit": "Hier besloten",
    "evaluatie-actie": "Hier afgesproken",
    "punt-besluit": "Leidde tot",
    "punt-actie": "Leidde tot",
    "proces-besluit": "Leidde tot",
    "proces-actie": "Leidde tot",
    "besluit-actie": "Uitgevoerd met",
    "besluit-golf": "Leidde tot",
    "evaluatie-voorstel": "Leidde tot",
    "evaluatie-golf": "Leidde tot",
    "voorstel-golf": "Gaat over",
    "golf-proces": "Voert in",
  } satisfies Record<SoortVerbinding, string>,
  /** The same links, said of an item that follows. */
  volgtOp: {
    "punt-proces": "Uit",
    "proces-document": "Hoort bij",
    "proces-stap": "Hoort bij",
    "document-stap": "Hoort bij",
    "punt-signaal": "Gaat over",
    "signaal-signaal": "Opgetild uit",
    "signaal-evaluatie": "Bespreekt",
    "evaluatie-signaal": "Gezegd in",
    "evaluatie-punt": "Ingebracht in",
    "evaluatie-besluit": "Besloten in",
    "evaluatie-actie": "Afgesproken in",
    "punt-besluit": "Gaat over",
    "punt-actie": "Gaat over",
    "proces-besluit": "Gaat over",
    "proces-actie": "Gaat over",
    "besluit-actie": "Voert uit",
    "besluit-golf": "Rust op",
    "evaluatie-voorstel": "Komt uit",
    "evaluatie-golf": "Rust op",
    "voorstel-golf": "Rust op",
    "golf-proces": "Ingevoerd met",
  } satisfies Record<SoortVerbinding, string>,
  verband: (hoe: string, namen: string) => `${hoe}: ${namen}`,
  gat: {
    "besluit-zonder-actie": "Besluit zonder actie",
    "punt-zonder-proces": "Punt zonder proces",
    "signaal-niet-opgetild": "Signaal niet opgetild",
    "voorstel-zonder-besluit": "Voorstel zonder besluit",
    "golf-zonder-besluit": "Golf zonder besluit",
    "verwijzing-weg": "Verwijst naar iets dat er niet meer is",
  } satisfies Record<SoortKetengat, string>,
  gatUitleg: {
    "besluit-zonder-actie": "Niemand heeft een actie om dit besluit uit te voeren.",
    "punt-zonder-proces": "Dit punt is goedgekeurd, maar niet duidelijk is welk proces erdoor verandert.",
    "signaal-niet-opgetild": "Het overleg een niveau hoger is geweest, maar dit signaal kwam daar niet op tafel.",
    "voorstel-zonder-besluit": "Over dit voorstel is nog niet besloten.",
    "golf-zonder-besluit":
      "Deze golf gaat door, maar er is geen voorstel waarmee is ingestemd en geen besluit over deze wijk in een vastgesteld verslag.",
    "verwijzing-weg": "Iemand heeft verwijderd waar dit bij hoorde.",
  } satisfies Record<SoortKetengat, string>,
  weg: (soort: string, id: string) => `Weg: ${soort.toLowerCase()} ${id}.`,
  losOp: {
    "besluit-zonder-actie": "Naar het verslag",
    "punt-zonder-proces": "Kies een proces",
    "signaal-niet-opgetild": "Naar het verslag",
    "voorstel-zonder-besluit": "Naar het voorstel",
    "golf-zonder-besluit": "Naar de golf",
    "verwijzing-weg": "Herstel",
  } satisfies Record<SoortKetengat, string>,
  /** Stands behind what can be done about a gap. */
  losOpBij: (naam: string) => ` bij ${naam}`,
  inKeten: (n: number) => `In deze keten ${n === 1 ? "zit 1 gat" : `zitten ${n} gaten`}.`,
  gaten: {
    intro:
      "De keten loopt van ontwikkelpunt via proces, evaluatie en besluit naar de uitrol. Hier staat waar een schakel ontbreekt. Open een keten vanaf een punt, een proces, een document, een stap, een evaluatie, een besluit, een actie, een voorstel of een golf.",
    count: (n: number) => count(n, "gat", "gaten"),
    title: "Gaten in de keten",
    none: "Geen gaten",
    noneText:
      "Alles wat is goedgekeurd of besloten, leidt ergens toe. Open een punt of een proces en kies ‘Bekijk de keten’ om te zien waar het vandaan komt en wat ermee gebeurde.",
    toPunten: "Naar ontwikkelpunten",
  },
  leeg: {
    title: "Deze keten heeft nog maar één schakel",
    waarom: "Met een keten zie je later waar iets vandaan kwam, wie erover besloot en wat ervan kwam.",
    ontbreekt: {
      punt: "Kies bij dit punt een proces, of noem het in een verslag.",
      proces: "Er is nog geen document, stap of ontwikkelpunt bij dit proces.",
      document: "Dit document hoort nog bij geen proces, en er is nog geen stap om het in te voeren.",
      stap: "Het proces en het document van deze stap zijn er niet meer.",
      signaal: "Het verslag van dit signaal is er niet meer.",
      evaluatie: "In dit verslag staan nog geen signalen, besluiten of acties.",
      besluit: "Het verslag van dit besluit is er niet meer, en er is nog geen actie.",
      actie: "Het verslag van deze actie is er niet meer.",
      voorstel: "Dit voorstel hoort bij geen golf of evaluatie die er nog is.",
      golf: "Deze golf rust nog niet op een voorstel of kwartaalevaluatie.",
    } satisfies Record<SoortSchakel, string>,
  },
  gone: "Deze schakel is er niet",
  goneText: "Het is verwijderd, of je hebt een oude link. Bekijk welke gaten er zijn, of begin bij een ontwikkelpunt.",
  failed: "Niet alles is nu op te halen. Van een halve keten zou je het verkeerde leren.",
};

export type KetenWords = typeof ketenWords;
