import type { Leerstand, Stadium } from "../domain/leerstand.ts";
import type { CalendarDate } from "../domain/time.ts";
import { addDays, workday } from "./calendar.ts";
import type { Team } from "./organisatie.ts";
import type { ProcesKey } from "./processen.ts";
import type { Persona } from "./staff.ts";

/** How far a team was on a day so many days ago, and how many hours of outside help that month took. */
type Moment = Readonly<{ daysAgo: number; stadium: Stadium; bewijs: string; uren: number }>;

type DemoLeerlijn = Readonly<{ proces: ProcesKey; team: Team; by: Persona; momenten: readonly Moment[] }>;

const at = (daysAgo: number, stadium: Stadium, uren: number, bewijs: string): Moment => ({
  daysAgo,
  stadium,
  uren,
  bewijs,
});

/** What the teams learned, from the first time that somebody showed it. Outside help becomes less each month. */
const LEERLIJNEN: readonly DemoLeerlijn[] = [
  {
    proces: "intake",
    team: "Toegangsteam Oost",
    by: "adviseur",
    momenten: [
      at(150, "voordoen", 48, "De adviseur deed vier gesprekken voor, het team keek mee."),
      at(118, "samendoen", 40, "Tien gesprekken samen gedaan en nabesproken."),
      at(88, "samendoen", 28, "Vijftien gesprekken samen, bij vijf greep de adviseur nog in."),
      at(57, "zelf-doen", 12, "Twintig gesprekken zelf gedaan. Bij een steekproef van vijf was het verslag op orde."),
      at(26, "zelf-doen", 4, "De adviseur is alleen nog bij de intervisie."),
    ],
  },
  {
    proces: "intake",
    team: "Toegangsteam Zuid",
    by: "adviseur",
    momenten: [
      at(90, "voordoen", 32, "Drie gesprekken voorgedaan in het buurthuis."),
      at(60, "samendoen", 30, "Acht gesprekken samen gedaan."),
      at(29, "samendoen", 22, "Twaalf gesprekken samen, de leefgebieden worden goed gevraagd."),
    ],
  },
  {
    proces: "afspraken",
    team: "Toegangsteam Oost",
    by: "adviseur",
    momenten: [
      at(85, "voordoen", 20, "Twee plannen voorgedaan in het regiesysteem."),
      at(54, "samendoen", 18, "Zes plannen samen gemaakt."),
      at(24, "samendoen", 10, "Negen plannen samen, de doelen zijn nu van de inwoner."),
    ],
  },
  {
    proces: "afspraken",
    team: "Team Regie",
    by: "regisseur",
    momenten: [
      at(82, "voordoen", 16, "Meegekeken bij twee gesprekken."),
      at(52, "samendoen", 14, "Vier plannen samen gemaakt."),
      at(22, "zelf-doen", 6, "Zeven plannen zelf gemaakt, twee besproken in het casusoverleg."),
    ],
  },
  {
    proces: "planning",
    team: "Toegangsteam Zuid",
    by: "procesbeheerder",
    momenten: [
      at(86, "voordoen", 12, "Uitleg van JCC aan het hele team."),
      at(56, "samendoen", 8, "Een week samen gepland."),
      at(25, "zelf-doen", 0, "Het team plant zelf. Er zijn geen dubbele afspraken meer."),
    ],
  },
  {
    proces: "regie",
    team: "Team Regie",
    by: "regisseur",
    momenten: [
      at(121, "voordoen", 36, "Twee rondetafelgesprekken voorgedaan."),
      at(89, "samendoen", 34, "Vijf gesprekken samen geleid."),
      at(59, "zelf-doen", 18, "Vier gesprekken zelf geleid."),
      at(27, "samendoen", 20, "Twee nieuwe collega's: we doen het een maand weer samen."),
    ],
  },
  {
    proces: "overdracht",
    team: "Toegangsteam Oost",
    by: "procesbeheerder",
    momenten: [
      at(28, "voordoen", 10, "De nieuwe manier van doorzetten voorgedaan in de dagstart."),
      at(8, "samendoen", 8, "Vijf dossiers samen doorgezet."),
    ],
  },
  {
    proces: "overdracht",
    team: "Toegangsteam Zuid",
    by: "procesbeheerder",
    momenten: [at(13, "voordoen", 8, "Voorgedaan met drie voorbeelden.")],
  },
  {
    proces: "wmo",
    team: "Toegangsteam Oost",
    by: "adviseur",
    momenten: [
      at(36, "voordoen", 14, "Twee huisbezoeken voorgedaan."),
      at(14, "samendoen", 12, "Vier verslagen samen geschreven."),
    ],
  },
  {
    proces: "schulden",
    team: "Team Inkomen",
    by: "adviseur",
    momenten: [
      at(62, "voordoen", 24, "Het eerste gesprek voorgedaan."),
      at(31, "samendoen", 20, "Drie gesprekken samen gedaan."),
    ],
  },
];

/** A row of the list, with who wrote it. */
export type DemoLeerstand = Readonly<{ key: string; by: Persona; value: Leerstand }>;

/** Everything that was noted up to today; of a process without a row nothing is. */
export function leerstandenUntil(
  today: CalendarDate,
  procesId: (key: ProcesKey) => string | undefined,
): readonly DemoLeerstand[] {
  return LEERLIJNEN.flatMap(({ proces, team, by, momenten }) =>
    momenten.flatMap(({ daysAgo, stadium, bewijs, uren }, index) => {
      const id = procesId(proces);
      const value = {
        procesId: id ?? "",
        team,
        stadium,
        datum: workday(addDays(today, -daysAgo)),
        bewijs,
        externeUren: uren,
      };
      return id === undefined ? [] : [{ key: `${proces}-${team}-${index + 1}`, by, value }];
    }),
  );
}
