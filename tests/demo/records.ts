import { expect } from "@jest/globals";
import type { Afspraak } from "../../src/domain/afspraak.ts";
import type { Evaluatie } from "../../src/domain/evaluatie.ts";
import type { Meting } from "../../src/domain/meting.ts";
import type { Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import type { Verslagregel } from "../../src/domain/verslagregel.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import type { Repository } from "../../src/sharepoint/list/repository.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { type Content, type DemoSite, openDemoSite } from "./demoSite.ts";

type Rows<T> = readonly Stored<T>[];

/** A filled site, with what it keeps of its evaluations and of the roll-out. */
export type Records = Readonly<{
  site: DemoSite;
  content: Content;
  evaluaties: Rows<Evaluatie>;
  regels: Rows<Verslagregel>;
  afspraken: Rows<Afspraak>;
  golven: Rows<Uitrolgolf>;
  cijfers: Rows<Meting>;
}>;

/** Fills a site and reads it as somebody who works there. */
export async function fillRecords(): Promise<Records> {
  const site = await openDemoSite();
  await site.fillDemo();
  const workspace = await site.as("consulent1");
  const { regels, afspraken, golven, metingen } = createVerslaglegging(workspace);
  return {
    site,
    content: await site.content(),
    evaluaties: await readable(workspace.evaluaties),
    regels: await readable(regels),
    afspraken: await readable(afspraken),
    golven: await readable(golven),
    cijfers: await readable(metingen),
  };
}

async function readable<T>(repository: Repository<T>): Promise<Rows<T>> {
  const { stored, unreadable } = await repository.all();
  expect(unreadable).toEqual([]);
  expect(stored.length).toBeGreaterThan(0);
  return stored;
}
