import { expect, test } from "@jest/globals";
import { writeRegel } from "../../src/bot/cards/toetsregelText.ts";
import { words } from "../../src/bot/words.ts";
import { words as english } from "../../src/bot/words.en.ts";
import type { Uitrolcriterium } from "../../src/domain/uitrolcriteria.ts";

const regel = (criterium: Pick<Uitrolcriterium, "maat" | "drempel" | "eenheid">, waarde?: number) => ({
  criterium: { vergelijking: "at-least", vereist: true, ...criterium } as const,
  ...(waarde === undefined ? {} : { cijfer: { waarde, bron: "Enquête", rijen: [] } }),
});

test("a card says of each criterion in the way what was found and what was agreed", () => {
  const lines = [
    regel({ maat: "leerstand", drempel: 2 }, 1),
    regel({ maat: "oordeel/regiesysteem", drempel: 2 }, 1),
    regel({ maat: "klanttevredenheid", drempel: 7.5 }, 6.9),
    regel({ maat: "wachttijd", drempel: 6, eenheid: "weeks" }, 7.14),
    regel({ maat: "ritme", drempel: 80 }),
  ];
  expect(lines.map((line) => writeRegel(line, words))).toEqual([
    "Leerstand: Voordoen, minstens Samendoen",
    "Oordeel Regiesysteem: Onvoldoende, minstens Vraagt aandacht",
    "Klanttevredenheid: 6,9, minstens 7,5",
    "Wachttijd: 7,14 weken, minstens 6 weken",
    "Ritme gehouden: geen cijfer, minstens 80 %",
  ]);
  expect(writeRegel(regel({ maat: "klanttevredenheid", drempel: 7.5 }, 6.9), english)).toBe(
    "Satisfaction: 6.9, at least 7.5",
  );
});
