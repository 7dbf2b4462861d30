import type { Wijkplan } from "../../domain/wijkplan.ts";

/** How the districts work where the way of working has arrived. */
export const WIJKPLANNEN = {
  oost: {
    rollen:
      "Twee vraagverhelderaars doen de intake. De regisseur voert de regie bij meervoudige vragen. Consulenten Wmo, Jeugd en Inkomen schuiven aan als hun kennis nodig is.",
    sturing:
      "De teammanager Toegang stuurt het team aan. De proceseigenaar beslist over het proces. Komen zij er samen niet uit, dan beslist de opdrachtgever.",
    overleg:
      "Dagstart op maandag en dinsdag, een kwartier. Casusoverleg op donderdag, alleen met wie betrokken is. Intervisie om de twee weken.",
    tijd: "Een vraagverhelderaar doet acht intakes per week. Voor overleg en verslag is zes uur per persoon per week gerekend.",
    verantwoordelijkheden:
      "De regisseur bewaakt de afspraken en de einddatum van taken. De adviseur kwaliteit bekijkt elke maand vijf dossiers. De procesbeheerder houdt de werkinstructies bij.",
  },
  zuid: {
    rollen:
      "Eén vraagverhelderaar doet de intake, samen met een collega uit Oost. De consulent Jeugd is tot het einde van het kwartaal ook regisseur.",
    sturing:
      "De teammanager Regie stuurt het team aan tot Zuid een eigen regisseur heeft. De teammanager Toegang beslist over de planning in JCC.",
    overleg:
      "Dagstart samen met Oost, op maandag en dinsdag. Eigen casusoverleg op woensdag. Intervisie samen met Oost, om de twee weken.",
    tijd: "In het eerste kwartaal vier intakes per week. De collega uit Oost komt twee dagdelen per week mee.",
    verantwoordelijkheden:
      "Het team in Zuid beslist zelf over de indeling van de week. De adviseur kwaliteit zit bij het eerste gesprek van elke nieuwe collega. Knelpunten komen in de maandevaluatie.",
  },
} as const satisfies Readonly<Record<string, Wijkplan>>;
