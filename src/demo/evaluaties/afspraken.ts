import { type Actie, dropActie, finishActie, type Vergaderbesluit } from "../../domain/afspraak.ts";
import type { Result } from "../../domain/result.ts";
import type { CalendarDate } from "../../domain/time.ts";
import { addDays, workday } from "../calendar.ts";
import type { HeldEvaluatie, Setting } from "../setting.ts";
import type { DemoActie, DemoBesluit } from "./verslag.ts";
import { verslagOf } from "./verslagen.ts";

/** Where the minutes point to: the rows of the register, and points by their key. */
export type Links = Setting & Readonly<{ puntId(key: string): string | undefined }>;

export type PlannedBesluit = Readonly<{ key: string; evaluatie: HeldEvaluatie; value: Vergaderbesluit }>;

/** An action as it was agreed, and what became of it. */
export type PlannedActie = Readonly<{
  key: string;
  evaluatie: HeldEvaluatie;
  value: Actie;
  ended: Readonly<{ day: CalendarDate; value: Actie }> | undefined;
}>;

/** What was decided, the oldest first. SharePoint gives the numbers. */
export function besluitenIn(links: Links): readonly PlannedBesluit[] {
  return links.evaluaties.flatMap((evaluatie) =>
    (verslagOf(evaluatie).besluiten ?? []).map((besluit, index) => ({
      key: besluitKey(evaluatie, index),
      evaluatie,
      value: {
        ...basisOf(besluit, evaluatie, links),
        soort: "besluit",
        motivering: besluit.motivering,
        beslisser: links.persoon(besluit.beslisser),
      },
    })),
  );
}

/** What somebody would do, the oldest first; `nummerOf` tells the number of a decision by its key. */
export function actiesIn(links: Links, nummerOf: (besluit: string) => string | undefined): readonly PlannedActie[] {
  return links.evaluaties.flatMap((evaluatie) =>
    (verslagOf(evaluatie).acties ?? []).map((actie, index) => {
      const value: Actie = {
        ...basisOf(actie, evaluatie, links),
        soort: "actie",
        status: "open",
        eigenaar: links.persoon(actie.eigenaar),
        streefdatum: workday(addDays(evaluatie.date, actie.due)),
        ...(actie.besluit === undefined ? {} : { besluitNummer: nummerOf(besluitKey(evaluatie, actie.besluit)) }),
      };
      return { key: `${evaluatie.key}/a${index + 1}`, evaluatie, value, ended: endOf(actie, value, evaluatie, links) };
    }),
  );
}

function besluitKey({ key }: HeldEvaluatie, index: number): string {
  return `${key}/b${index + 1}`;
}

function basisOf(
  { title, onderdeel, punt, proces, wijk }: DemoBesluit | DemoActie,
  { id = "" }: HeldEvaluatie,
  links: Links,
) {
  return {
    nummer: "",
    title,
    evaluatieId: id,
    onderdeel,
    puntId: punt && links.puntId(punt),
    procesId: proces && links.procesId(proces),
    wijkId: wijk && links.wijkId(wijk),
  };
}

function endOf(
  { afloop }: DemoActie,
  value: Actie,
  { date }: HeldEvaluatie,
  { day: today }: Links,
): PlannedActie["ended"] {
  if (afloop === undefined) return undefined;
  const day = workday(addDays(date, "done" in afloop ? afloop.done : afloop.dropped));
  if (day > today) return undefined;
  return { day, value: expected("done" in afloop ? finishActie(value, day) : dropActie(value)) };
}

function expected<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`An action of the demo cannot end: ${result.error}.`);
  return result.value;
}
