import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PROCES_STATUSES, type Proces } from "../../src/domain/proces.ts";
import { gatenOf, ownedBy } from "../../src/domain/procesgaten.ts";
import { herzieningOf } from "../../src/domain/herziening.ts";
import { afdelingenIn, teamsIn } from "../../src/domain/instelling.ts";
import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import type { Workspace } from "../../src/sharepoint/workspace.ts";
import { type DemoSite, openDemoSite, TODAY } from "./demoSite.ts";

let site: DemoSite;
let workspace: Workspace;
let processen: readonly Proces[];

beforeAll(async () => {
  site = await openDemoSite();
  await site.fillDemo();
  workspace = await site.as("consulent1");
  const read = await workspace.processen.all();
  expect(read.unreadable).toEqual([]);
  processen = valuesOf(read);
});

afterAll(() => site.close());

describe("the processes of the demo", () => {
  test("are in every status, in one order, and say what they are for", () => {
    expect(new Set(processen.map(({ status }) => status))).toEqual(new Set(PROCES_STATUSES));
    expect(processen.map(({ volgorde }) => volgorde)).toEqual(processen.map((_, index) => index + 1));
    const described = processen.filter(({ doel, begin, resultaat, keten }) => doel && begin && resultaat && keten);
    expect(described.length).toBe(10);
  });

  test("tell how their variants differ, with shared steps and shares that add up", () => {
    for (const { varianten, variantbeschrijving } of processen.filter(({ doel }) => doel !== "")) {
      const { stappen, wisselen, aandeel } = variantbeschrijving;
      expect(Object.keys(aandeel).toSorted()).toEqual(varianten.toSorted());
      expect(Object.values(aandeel).reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(wisselen).not.toBe("");
      expect(stappen.some((stap) => stap.varianten.length === varianten.length)).toBe(true);
      expect(stappen.some((stap) => stap.varianten.length < varianten.length)).toBe(true);
    }
  });

  test("have gaps: one without an owner, one without a keeper, one owner with too many, and reviews that are due", () => {
    const roles = { owned: ownedBy(processen), left: new Set<string>(), today: TODAY };
    const gaps = processen.flatMap((proces) => gatenOf(proces, roles));
    const count = (gat: string): number => gaps.filter((gap) => gap === gat).length;
    expect([count("no-owner"), count("no-keeper"), count("owner-overloaded"), count("review-late")]).toEqual([
      1, 1, 6, 1,
    ]);
    const reviews = Map.groupBy(processen, (proces) => herzieningOf(proces, TODAY).kind);
    expect([reviews.get("soon")?.length, reviews.get("revising")?.length]).toEqual([2, 2]);
  });

  test("name departments and teams that are there", async () => {
    const instellingen = await workspace.instellingen.all();
    expect(instellingen.unreadable).toEqual([]);
    const teams = teamsIn(valuesOf(instellingen)).map(({ name }) => name);
    const afdelingen = afdelingenIn(valuesOf(instellingen)).map(({ name }) => name);
    expect([teams.length, afdelingen.length]).toEqual([4, 4]);
    expect(processen.flatMap((proces) => proces.teams).filter((team) => !teams.includes(team))).toEqual([]);
    expect(processen.flatMap((proces) => proces.afdelingen).filter((name) => !afdelingen.includes(name))).toEqual([]);
  });
});
