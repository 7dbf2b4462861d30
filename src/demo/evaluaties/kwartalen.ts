import { criterium, type DemoVerslag, oordeel } from "./verslag.ts";

/** The two quarters, the oldest first. */
export const KWARTALEN: readonly DemoVerslag[] = [
  {
    afwezig: ["procesbeheerder"],
    regels: {
      algemeen: [
        "De opdrachtgever ziet dat het team in Oost veel doet en vraagt om cijfers bij de verhalen.",
        "De klanttevredenheid in Oost ligt boven de nulmeting.",
        "De doorlooptijd daalt, maar is nog ver van de norm van zes weken.",
      ],
      "integrale-toegang": [
        criterium("Een inwoner vindt ons met één telefoonnummer of één mailadres."),
        criterium("Wie online begint, krijgt binnen twee werkdagen antwoord."),
        oordeel("attention", "Wie belt, vindt ons. Wie online of aan de balie begint, raakt nog de weg kwijt."),
        "Van elke tien inwoners nemen er zeven telefonisch contact op.",
        "Inwoners noemen één nummer en één mailadres als hun grootste wens.",
      ],
      "integraal-en-wijkgericht": [
        criterium("De partners in Oost houden zich aan de afgesproken rolverdeling."),
        criterium("Elke casus met meer partijen heeft één regisseur."),
        oordeel("good", "De partners in Oost kennen elkaar en houden zich aan de rolverdeling."),
        "De basis in Oost moet staan voordat er een wijk bij komt.",
        "Wijdemeren kijkt vanaf nu mee bij dit overleg.",
      ],
      regiesysteem: [
        criterium("Een consulent typt gegevens één keer in."),
        criterium("Een consulent ziet alle dossiers van de eigen wijk."),
        oordeel("insufficient", "Consulenten typen te veel over en zien niet alle dossiers die zij nodig hebben."),
        "Er liggen achttien wensen bij beheer, voor acht uur per week.",
        "De leverancier brengt één nieuwe versie per kwartaal uit.",
      ],
    },
    besluiten: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "We beginnen in Zuid met postcodegebied 1213",
        motivering:
          "De werkwijze in Oost is beschreven en werkt. In 1213 staat een buurthuis met ruimte en is er een team dat wil. Eerst moet de intake in Oost zonder begeleiding lopen.",
        beslisser: "opdrachtgever",
        proces: "intake",
        wijk: "zuid",
      },
      {
        onderdeel: "regiesysteem",
        title: "Beheer werkt aan vijf wensen tegelijk",
        motivering:
          "Met achttien wensen door elkaar komt er niets af. De teams kiezen zelf welke vijf het meeste opleveren. De andere dertien blijven op de lijst.",
        beslisser: "opdrachtgever",
      },
      {
        onderdeel: "algemeen",
        title: "Een nieuwe wijk begint pas bij een klanttevredenheid van 7 of hoger",
        motivering:
          "Zo leggen we vooraf vast wanneer het goed genoeg is. De grens ligt net boven de nulmeting en is in Oost haalbaar gebleken.",
        beslisser: "opdrachtgever",
      },
    ],
    acties: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Wijkplan voor Zuid schrijven met het team",
        eigenaar: "teammanager2",
        due: 56,
        afloop: { done: 60 },
        besluit: 0,
        wijk: "zuid",
      },
      {
        onderdeel: "regiesysteem",
        title: "Met de consulenten vijf wensen kiezen",
        eigenaar: "beheerder",
        due: 21,
        afloop: { done: 20 },
        besluit: 1,
      },
      {
        onderdeel: "algemeen",
        title: "Klanttevredenheid ook in Zuid, Noord en Centrum meten",
        eigenaar: "adviseur",
        due: 45,
        afloop: { done: 44 },
      },
      {
        onderdeel: "integrale-toegang",
        title: "Ruimte zoeken voor een eigen balie in het stadskantoor",
        eigenaar: "proceseigenaar",
        due: 60,
        afloop: { dropped: 50 },
      },
    ],
  },
  {
    regels: {
      algemeen: [
        "De klanttevredenheid in Oost stijgt opnieuw. Ook Zuid heeft nu eigen cijfers.",
        "Een vraag is gemiddeld binnen acht weken afgehandeld. Bij de start waren dat er tien.",
        "De samenvoeging met Wijdemeren vraagt tijd van alle teams.",
      ],
      "integrale-toegang": [
        criterium("Twee van de drie vragen zijn in één gesprek te beantwoorden."),
        criterium("Inwoners geven de bereikbaarheid een 7 of hoger."),
        oordeel("good", "Inwoners weten waar zij moeten zijn en krijgen meestal op tijd antwoord."),
        "Vaker dan vorig kwartaal is één gesprek genoeg.",
        "Het aantal online aanvragen blijft achter, omdat de formulieren te lang zijn.",
      ],
      "integraal-en-wijkgericht": [
        criterium("In Oost en Zuid loopt de intake zonder begeleiding van buiten."),
        criterium("In elk team kunnen minstens drie mensen het werk van elkaar overnemen."),
        oordeel("attention", "In Oost gaat het goed. In Zuid hangt het nog op twee mensen."),
        "Zuid begint klein, met één postcodegebied en begeleiding vanuit Oost.",
        "Het tweede postcodegebied van Oost is voorbereid en kan worden voorgesteld.",
      ],
      regiesysteem: [
        criterium("Van de vijf gekozen wensen is de helft of meer klaar."),
        criterium("Van elk dossier is te zien wie het heeft geopend."),
        oordeel("attention", "Er is minder dubbel werk. Rechten en overzichten zijn nog niet klaar."),
        "Van de vijf gekozen wensen zijn er drie klaar.",
        "Zonder logboek zetten we de dossiers van een wijk niet open.",
      ],
    },
    besluiten: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Over Oost-2 beslissen we met een uitrolvoorstel",
        motivering:
          "De voorbereiding is klaar, maar de wachttijd is nog te lang om er zomaar een gebied bij te nemen. Met de cijfers van dit kwartaal erbij kunnen we een goed besluit nemen.",
        beslisser: "opdrachtgever",
        punt: "tweede-postcodegebied",
        wijk: "oost",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Wijdemeren krijgt een eigen tempo, met dezelfde werkwijze",
        motivering:
          "De dorpen houden hun eigen karakter en hun eigen inloop. De manier van werken is wel overal gelijk, zodat inwoners op dezelfde hulp kunnen rekenen.",
        beslisser: "opdrachtgever",
        punt: "verschillen-wijdemeren",
        wijk: "wijdemeren",
      },
      {
        onderdeel: "integrale-toegang",
        title: "De norm voor de wachttijd blijft zes weken",
        motivering:
          "Acht weken als norm is makkelijker te halen, maar dat helpt de inwoner niet. De daling van de laatste twee kwartalen laat zien dat zes weken kan.",
        beslisser: "opdrachtgever",
      },
    ],
    acties: [
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Uitrolvoorstel voor Oost-2 voorbereiden",
        eigenaar: "teammanager",
        due: 84,
        besluit: 0,
        punt: "tweede-postcodegebied",
        wijk: "oost",
      },
      {
        onderdeel: "integraal-en-wijkgericht",
        title: "Verschillen in werkwijze bespreken met de teams in Wijdemeren",
        eigenaar: "proceseigenaar",
        due: 40,
        afloop: { done: 38 },
        besluit: 1,
        punt: "verschillen-wijdemeren",
        wijk: "wijdemeren",
      },
      {
        onderdeel: "integrale-toegang",
        title: "Formulieren waar de meeste mensen afhaken als eerste inkorten",
        eigenaar: "procesbeheerder",
        due: 30,
        punt: "formulier-wmo-korter",
        proces: "e-diensten",
      },
      {
        onderdeel: "regiesysteem",
        title: "Steekproef op het logboek voorbereiden",
        eigenaar: "beheerder",
        due: 70,
        punt: "rechten-per-wijk",
      },
    ],
  },
];
