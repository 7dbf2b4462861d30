import { samen } from "../../../domain/cijfers/aantal.ts";
import { writeGemiddelde } from "../../../domain/cijfers/getal.ts";
import { NIVEAUS_VOLWASSENHEID } from "../../../domain/proces.ts";
import { hrefTo } from "../../address.ts";
import { LOCALES } from "../../language.tsx";
import type { Rijsoort } from "../../cijfers/rijen.ts";
import { type Cel, telcel } from "./figuur.ts";
import type { Bronnaam } from "../../cijfers/gereed.ts";
import type { Kader } from "./kader.ts";

/** A figure that says most in one number. */
export type Kerncijfer = Readonly<{ key: string; bron: Bronnaam; name: string; cel: Cel }>;

/** The numbers that one looks at first; each is the same one as in the figures below. */
export function kerncijfers({ cijfers, dagen, today, naam, words, language }: Kader): readonly Kerncijfer[] {
  const { verloop, stand, late } = cijfers.punten;
  const { kern } = words;
  const rijen = (key: string, name: string, soort: Rijsoort) => ({
    key: `kern.${key}`,
    title: `${naam}: ${name}`,
    soort,
  });
  const telt = (key: keyof typeof kern, aantal: typeof late, soort: "punten" | "acties", href?: string): Kerncijfer => {
    const said: (count: number) => string = kern[key];
    const name = said(aantal.value);
    return { key, bron: soort, name, cel: telcel(aantal, rijen(key, name, soort), href) };
  };
  const telaat = dagen.until >= today ? hrefTo("ontwikkelpunten", { telaat: "ja" }) : undefined;
  const { punten, mediaan } = cijfers.doorlooptijd["raised-finished"];
  const { perNiveau, gemiddelde } = cijfers.volwassenheid.stand;
  const gemeten = samen(...NIVEAUS_VOLWASSENHEID.map((niveau) => perNiveau[niveau]));
  return [
    telt("raised", verloop.raised, "punten"),
    telt("decided", verloop.decided, "punten"),
    telt("finished", verloop.finished, "punten"),
    telt("open", stand.open, "punten"),
    telt("late", late, "punten", telaat),
    telt("lateActies", cijfers.acties.stand.late, "acties"),
    {
      key: "leadTime",
      bron: "punten",
      name: words.leadTimeName,
      cel:
        mediaan === undefined
          ? { text: NOTHING }
          : {
              text: words.dagen(mediaan),
              rijen: { ...rijen("leadTime", words.leadTimeName, "punten"), rows: punten.rows },
            },
    },
    {
      key: "maturity",
      bron: "volwassenheid",
      name: words.maturityName,
      cel:
        gemiddelde === undefined
          ? { text: NOTHING }
          : {
              text: writeGemiddelde(gemiddelde, LOCALES[language]),
              rijen: { ...rijen("maturity", words.maturityName, "processen"), rows: gemeten.rows },
            },
    },
  ];
}

/** There is no number, and nought would be one. */
const NOTHING = "–";
