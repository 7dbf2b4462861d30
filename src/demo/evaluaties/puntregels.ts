/** How the minutes say that a point was raised, by the key of the point. */
export const PUNTREGELS: Readonly<Record<string, string>> = {
  // In a dagstart.
  "herinnering-afspraak": "Weer twee mensen niet op hun afspraak. Het idee van een herinnering is als punt ingebracht.",
  "spreekuur-elke-ochtend": "De inloop op dinsdag is te druk. We brengen in om elke ochtend open te zijn.",
  "inwoners-vertellen": "Inwoners vragen waarom wij zoveel willen weten. Ingebracht: een korte uitleg vooraf.",
  "niet-verschenen": "Iedereen doet iets anders als iemand niet komt. Ingebracht als punt, met een voorstel.",
  "terugkoppeling-overdracht": "Na het doorzetten van een dossier horen we niets meer. Dat is nu een ontwikkelpunt.",
  "brieven-huisstijl": "Een inwoner twijfelde of onze brief echt was. Het oude logo is als punt genoteerd.",
  "rechten-per-wijk": "Wie invalt, ziet de dossiers van de wijk niet. Als ontwikkelpunt ingebracht.",
  "regiesysteem-op-ipad": "Op huisbezoek is het regiesysteem te traag op de iPad. Zuid brengt dit in als punt.",
  "dagstart-korter": "We zaten hier drie kwartier. Ingebracht: wat hoort in de dagstart en wat niet?",
  "dagstart-vragen": "We vergeten te vragen wat beter kan. Drie vaste vragen zijn als punt ingebracht.",
  // In a month.
  "lijnmanagers-en-proces":
    "Het team kreeg van de teammanager een ander antwoord dan van de proceseigenaar. Wie waarover gaat, is een punt geworden.",
  "zelf-doen":
    "Wanneer kan een team een proces zelf? Dat moeten we met elkaar afspreken en daarom is het als punt ingebracht.",
  "zuid-voorbereiden":
    "De rest van Zuid vraagt een goede voorbereiding. De teammanager brengt die in als ontwikkelpunt.",
  huisartsen:
    "Verwijzingen van huisartsen naar jeugdhulp gaan buiten ons om. Ingebracht, met het idee van een praktijkondersteuner.",
  "wachttijd-consulent":
    "In Centrum wacht je langer op een consulent dan in Oost. De oorzaak zoeken we uit in een punt.",
  "taken-einddatum": "Ruim tweehonderd taken hebben geen datum. De regisseur heeft hier een ontwikkelpunt van gemaakt.",
  "overzicht-per-wijk":
    "De cijfers voor dit overleg tellen we met de hand. Een vast overzicht per wijk is als punt ingebracht.",
  "moment-terugkijken": "Op gemaakte afspraken kijken we te weinig terug. Ingebracht: een vaste taak na drie maanden.",
  "afspraken-binnen-termijn":
    "Afspraken wachten te lang op een handtekening, vooral door onze eigen controle. Dit is een ontwikkelpunt geworden.",
  // In a quarter.
  "processen-zonder-eigenaar":
    "Een proces heeft geen eigenaar en één eigenaar heeft er zes. De verdeling is als punt op de lijst gezet.",
  "toetsen-adsmd":
    "De uitgangspunten van ADSMD komen te weinig terug in de uitwerking. Ingebracht: elk uitgewerkt punt kort toetsen.",
  "wanneer-breed-uitvragen":
    "Niet elke vraag vraagt een breed gesprek. Waar de grens ligt, is als ontwikkelpunt ingebracht.",
  "werkplek-noord": "De opdrachtgever brengt in om nu al een werkplek in Noord te zoeken.",
  "inlooppunt-dorpen":
    "De dorpen in Wijdemeren houden hun eigen karakter. Een inlooppunt per dorp is als punt ingebracht.",
  dossiertoets:
    "Of de werkwijze in alle dossiers is terug te zien, weten we niet. Een maandelijkse toets is als punt ingebracht.",
};
