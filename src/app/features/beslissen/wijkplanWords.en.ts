import type { wijkplanWords as dutch } from "./wijkplanWords.ts";

export const wijkplanWords: typeof dutch = {
  title: (golf) => `Plan of the district, ${golf}`,
  begins: (quarter, year) => `For the wave that begins in ${quarter} ${year}.`,
  read: "Look at the wave",
  koppen: {
    rollen: "Roles",
    sturing: "Steering",
    overleg: "Meetings",
    tijd: "Time needed",
    verantwoordelijkheden: "Responsibilities",
  },
};
