import type { Formulier } from "../formulier.ts";

const EERSTE: Formulier = {
  titel: "Gesprekskaart leefgebieden",
  uitleg:
    "Deze kaart helpt je om breed te vragen. Je hoeft niet alles te bespreken en de volgorde kies je samen. Schrijf geen namen of nummers op de kaart. Na het gesprek neem je over wat nodig is en gooi je de kaart weg.",
  delen: [
    {
      kop: "Zo begin je",
      uitleg: "Laat de inwoner kiezen waar jullie beginnen.",
      vragen: ["Wat is het belangrijkste dat je vandaag wilt bespreken?", "Wat gaat er goed?", "Wie helpt je al?"],
    },
    {
      kop: "Leefgebieden",
      uitleg: "Kruis aan of jullie het hebben besproken.",
      vragen: [
        "Gezondheid en bewegen",
        "Hoe het met je gaat",
        "Wonen en huishouden",
        "Geld en schulden",
        "Werk, school en wat je op een dag doet",
        "Gezin en opvoeden",
        "Mensen om je heen",
        "Veiligheid",
      ],
      kies: true,
    },
    {
      kop: "Zo sluit je af",
      uitleg: "Vat samen en vraag of het klopt.",
      vragen: ["Wat neem je zelf mee uit dit gesprek?", "Wat spreken we af?", "Wanneer spreken we elkaar weer?"],
    },
  ],
};

/** Oldest first. */
export const GESPREKSKAART: readonly Formulier[] = [
  EERSTE,
  {
    ...EERSTE,
    delen: EERSTE.delen.map((deel) =>
      deel.kop === "Leefgebieden" ? { ...deel, vragen: [...deel.vragen, "Meedoen en vrije tijd"] } : deel,
    ),
  },
];
