import type { Klantreis } from "../klantreis.ts";

/** A resident with money troubles. */
export const REIS_GELDZORGEN: Klantreis = {
  titel: "Hulp vragen bij geldzorgen",
  inwoner:
    "Een ouder met twee kinderen en een baan die minder uren is geworden. De huur lukt nog net, de zorgverzekering niet meer.",
  bron: "Gesprekken met zes inwoners, twee vrijwilligers en vier collega's. De persoon in deze reis bestaat niet.",
  stappen: [
    {
      stap: "Merken",
      doet: "Maakt brieven niet meer open.",
      ervaart: "Schaamte en slecht slapen.",
      contact: "Geen",
      beter: "Folder bij de huisarts en de voedselbank.",
    },
    {
      stap: "Zoeken",
      doet: "Kijkt 's avonds op de website.",
      ervaart: "Veel woorden die niemand gebruikt.",
      contact: "Website",
      beter: "Eén pagina: ik heb geldzorgen.",
    },
    {
      stap: "Bellen",
      doet: "Belt in de pauze van het werk.",
      ervaart: "Opluchting als er iemand luistert.",
      contact: "Telefoon",
      beter: "Ook bellen na 17.00 uur.",
    },
    {
      stap: "Wachten",
      doet: "Wacht op een gesprek.",
      ervaart: "Onzeker: ben ik vergeten?",
      contact: "Bericht uit JCC",
      beter: "Vertel wat je al kunt doen.",
    },
    {
      stap: "Eerste gesprek",
      doet: "Neemt een tas vol post mee.",
      ervaart: "Spannend, daarna rustig.",
      contact: "Buurthuis",
      beter: "Begin met wat goed gaat.",
    },
    {
      stap: "Plan",
      doet: "Maakt keuzes over uitgaven.",
      ervaart: "Eindelijk overzicht.",
      contact: "Gesprek en telefoon",
      beter: "Vrijwilliger voor de post thuis.",
    },
    {
      stap: "Volhouden",
      doet: "Belt als het dreigt mis te gaan.",
      ervaart: "Trots, soms terugval.",
      contact: "Vaste consulent",
      beter: "Zelf bellen na een half jaar.",
    },
  ],
  conclusies: [
    "De drempel zit vóór het eerste contact. Daar helpt geen formulier tegen.",
    "Wachten zonder te weten hoe lang is erger dan lang wachten.",
    "Eén vaste persoon maakt het verschil tussen stoppen en volhouden.",
  ],
};

/** A resident who needs help at home. */
export const REIS_HULP_THUIS: Klantreis = {
  titel: "Van eerste telefoontje tot hulp thuis",
  inwoner:
    "Een weduwnaar van begin tachtig die na een val het huishouden niet meer kan doen. Zijn dochter regelt veel.",
  bron: "Vijf huisbezoeken waarbij we mochten meekijken, en de meting van de klanttevredenheid. De persoon in deze reis bestaat niet.",
  stappen: [
    {
      stap: "Vallen en opstaan",
      doet: "Komt thuis uit het ziekenhuis.",
      ervaart: "Niets lukt meer vanzelf.",
      contact: "Wijkverpleging",
      beter: "Wijkverpleging kan meteen melden.",
    },
    {
      stap: "Melden",
      doet: "De dochter belt.",
      ervaart: "Prettig: één nummer.",
      contact: "Telefoon",
      beter: "Vraag of de vader er zelf bij is.",
    },
    {
      stap: "Bevestiging",
      doet: "Krijgt een brief met rechten.",
      ervaart: "Lange brief, veel artikelen.",
      contact: "Brief",
      beter: "Brief van één kant in gewone taal.",
    },
    {
      stap: "Huisbezoek",
      doet: "Laat zijn huis zien.",
      ervaart: "Fijn dat iemand meekijkt.",
      contact: "Huisbezoek",
      beter: "Vertel vooraf wat er wordt gevraagd.",
    },
    {
      stap: "Verslag",
      doet: "Leest het met zijn dochter.",
      ervaart: "Herkent zichzelf.",
      contact: "Account of brief",
      beter: "Bel na een week.",
    },
    {
      stap: "Besluit",
      doet: "Tekent de aanvraag.",
      ervaart: "Waarom nog een handtekening?",
      contact: "Brief",
      beter: "Verslag en aanvraag in één keer.",
    },
    {
      stap: "Hulp start",
      doet: "Maakt kennis met de hulp.",
      ervaart: "Wennen, daarna rust.",
      contact: "Aanbieder",
      beter: "Bel na zes weken of het past.",
    },
  ],
  conclusies: [
    "De mantelzorger doet het meeste werk en wordt het minst gevraagd.",
    "De brief na de melding schrikt af. We herschrijven die samen met inwoners.",
    "Zes weken duren lang als je niet weet waar je staat.",
  ],
};
