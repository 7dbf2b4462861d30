import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type AddressBook, createAddressBook } from "../../src/bot/addressBook.ts";
import { createList, type SharePointList } from "../../src/sharepoint/list/sharePointList.ts";
import { type Gesprek, GESPREKKEN } from "../../src/sharepoint/lists/gesprekken.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";

let municipality: Municipality;
let list: SharePointList;
let asMember: SharePointList;
let book: AddressBook;

beforeAll(async () => {
  municipality = await openMunicipality();
  const [bot, member] = [await municipality.asApp("bot"), await municipality.as("consulent2")];
  list = createList(bot.graph, sitePath(SITE), GESPREKKEN, GESPREKKEN.title);
  asMember = createList(member.graph, sitePath(SITE), GESPREKKEN, GESPREKKEN.title);
  book = createAddressBook(list, municipality.botClientId);
});

afterAll(() => municipality.emulator.close());

function gesprek(subjectId: string, some: Partial<Gesprek> = {}): Gesprek {
  const where = {
    conversationId: `a:${subjectId}`,
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    tenantId: "t",
  };
  return { kind: "persoonlijk", subjectId, name: "Teammanager Toegang", mri: "29:x", ...where, ...some };
}

async function rowOf(subjectId: string) {
  const { rows } = await list.readRows(list.rowsPath({ filter: `fields/VanId eq '${subjectId}'` }));
  expect(rows).toHaveLength(1);
  return rows[0] ?? { id: "", etag: "", fields: {} };
}

describe("somebody's address", () => {
  test("is new once, and not written again while it stays the same", async () => {
    expect(await book.person("p1")).toBeUndefined();
    expect(await book.note(gesprek("p1"))).toBe(true);
    const { etag } = await rowOf("p1");
    expect(await book.note(gesprek("p1"))).toBe(false);
    expect((await rowOf("p1")).etag).toBe(etag);
    expect(await book.person("p1")).toEqual(gesprek("p1"));
  });

  test("is new to one of several who note it at the same moment", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => book.note(gesprek("p2"))));
    expect(answers.filter(Boolean)).toHaveLength(1);
    await rowOf("p2");
  });

  test("follows them, and keeps what is not known the second time", async () => {
    await book.note(gesprek("p3"));
    await book.note(gesprek("p3", { conversationId: "a:nieuw", mri: "", name: "" }));
    expect(await book.person("p3")).toEqual(gesprek("p3", { conversationId: "a:nieuw" }));
  });

  test("is not believed when a member of the site wrote it, and is put right by the bot", async () => {
    await book.note(gesprek("p4"));
    const { id, etag } = await rowOf("p4");
    await asMember.change(id, etag, { GesprekId: "a:van-mij" });
    expect(await book.person("p4")).toBeUndefined();
    expect((await book.all()).map(({ subjectId }) => subjectId)).not.toContain("p4");
    expect(await book.note(gesprek("p4"))).toBe(false);
    expect(await book.person("p4")).toEqual(gesprek("p4"));
  });

  test("is mended when somebody broke it by hand", async () => {
    await book.note(gesprek("p5"));
    const { id, etag } = await rowOf("p5");
    await asMember.change(id, etag, { ServiceUrl: null });
    await book.note(gesprek("p5"));
    expect(await book.person("p5")).toEqual(gesprek("p5"));
  });
});
