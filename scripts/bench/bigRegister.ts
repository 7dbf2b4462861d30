import { type LogEvent, verzoekIdFor } from "../../src/domain/goedkeuring.ts";
import { SOORTEN_STAP } from "../../src/domain/implementatie.ts";
import type { Instelling } from "../../src/domain/instelling.ts";
import type { Persoon } from "../../src/domain/persoon.ts";
import { DOMEINEN, newProces, PROCES_STATUSES } from "../../src/domain/proces.ts";
import { ADOPTED_FOLDER, frozenName, type Procesdocument, SOORTEN_DOCUMENT } from "../../src/domain/procesdocument.ts";
import { newFields } from "../../src/sharepoint/list/codec.ts";
import { rowsFrom } from "../../src/sharepoint/list/paging.ts";
import type { Repository } from "../../src/sharepoint/list/repository.ts";
import type { RawRow } from "../../src/sharepoint/list/row.ts";
import { logFields } from "../../src/sharepoint/lists/goedkeuringFields.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { createWorkspace } from "../../src/sharepoint/workspace.ts";
import { personAt } from "../start/demo.ts";
import type { Doors } from "../start/doors.ts";
import { SITE } from "../start/sites.ts";
import { createLibraryDoor } from "./libraryDoor.ts";

/** How much of everything there is. Every process has as many documents as another. */
export type RegisterSize = Readonly<{
  processen: number;
  documenten: number;
  /** How many of the documents were adopted: the first one of so many processes. */
  adopted: number;
  lezers: number;
  stappen: number;
}>;

/** What the register must be able to hold. */
export const BIG_REGISTER: RegisterSize = {
  processen: 500,
  documenten: 5000,
  adopted: 300,
  lezers: 2000,
  stappen: 1000,
};

const TEAM = "Wijkteam Oost";
const OWNER = "proceseigenaar";
const KEEPER = "procesbeheerder";
const READERS = ["consulent1", "consulent2", "teammanager", "teammanager2", "regisseur", "adviseur", KEEPER];

/**
 * Fills the lists of a site as years of work would have left them: adopted documents with their log and frozen copies,
 * concepts, who read what, and the steps from paper to doing. Straight into the lists: nothing is looked for first.
 */
export async function fillBigRegister(doors: Doors, size: RegisterSize = BIG_REGISTER): Promise<void> {
  const keeper = await deskOf(doors, KEEPER);
  await fillInstellingen(await deskOf(doors, "admin"));
  const procesIds = await fillProcessen(keeper, size);
  const documenten = await fillDocumenten(await deskOf(doors, "consulent2"), procesIds, size);
  const desks = {
    keeper: await deskOf(doors, "consulent2"),
    owner: await deskOf(doors, OWNER),
    bot: await deskOf(doors, "bot"),
  };
  const first = documenten.slice(0, size.adopted);
  const adopted = [await adopt(desks, pick(first, 0)), ...(await eachOf(first.slice(1), (one) => adopt(desks, one)))];
  await fillLezers(doors, adopted, size);
  await fillStappen(keeper, adopted, size);
}

type Desk = Awaited<ReturnType<typeof deskOf>>;
type Document = Readonly<{ row: RawRow; value: Procesdocument; procesId: string }>;

async function deskOf(doors: Doors, alias: string) {
  const graph = await (alias === "admin" ? doors.asAdmin() : alias === "bot" ? doors.asBot() : doors.as(alias));
  const workspace = createWorkspace(graph, SITE);
  return { graph, workspace, register: createRegister(workspace), library: await createLibraryDoor(graph, SITE) };
}

let keys = 0;

function add<T>({ codec, list }: Repository<T>, value: T): Promise<RawRow> {
  return list.add({ ...newFields(codec, value), Sleutel: `groot/${(keys += 1)}` });
}

async function fillInstellingen({ workspace }: Desk): Promise<void> {
  const rows: readonly Instelling[] = [
    { kind: "beslisser", persoon: personAt(OWNER), soort: "procesdocument", from: "2026-01-01" },
    { kind: "team", name: TEAM, leden: READERS.map(personAt) },
  ];
  for (const row of rows) await add(workspace.instellingen, row);
}

async function fillProcessen({ workspace }: Desk, { processen }: RegisterSize): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < processen; index++) {
    const row = await add(workspace.processen, {
      ...newProces(`Werkproces ${index + 1}`, pick(DOMEINEN, index)),
      status: pick(PROCES_STATUSES, index),
      eigenaar: personAt(OWNER),
      ...(index % 5 === 0 ? {} : { beheerder: personAt(KEEPER) }),
      volgorde: index + 1,
      herzienVoor: index % 3 === 0 ? "2026-01-15" : "2030-01-15",
      doel: "De inwoner krijgt snel en in één keer de ondersteuning die past bij wat er aan de hand is.",
      begin: "De inwoner meldt zich",
      resultaat: "De inwoner weet waar hij aan toe is",
      teams: [TEAM],
    });
    ids.push(row.id);
  }
  return ids;
}

/** Document by document round the processes, so that the first of them are the first of each process. */
async function fillDocumenten(
  { register, library }: Desk,
  procesIds: readonly string[],
  { documenten, adopted }: RegisterSize,
): Promise<readonly Document[]> {
  const values = Array.from({ length: documenten }, (_, index): Procesdocument => {
    const procesId = pick(procesIds, index);
    const round = Math.floor(index / procesIds.length);
    return {
      name: `Werkproces ${(index % procesIds.length) + 1} deel ${round + 1}.txt`,
      folder: "",
      versie: "2.0",
      procesId,
      soort: pick(SOORTEN_DOCUMENT, round),
      status: index < adopted ? "submitted" : "concept",
      varianten: [],
      vastgesteldDoor: [],
    };
  });
  await eachOf(values, ({ name }) => library.put(name, `Zo doen we het: ${name}.`));
  const rows = new Map<unknown, RawRow>();
  const { list, codec } = register.documenten;
  for (const row of await rowsFrom(list, list.rowsPath())) rows.set(row.fields.FileLeafRef, row);

  return eachOf(values, async (value): Promise<Document> => {
    const found = rows.get(value.name);
    if (found === undefined) throw new Error(`${value.name} did not arrive.`);
    const row = await list.change(found.id, found.etag, newFields(codec, value));
    return { row, value, procesId: value.procesId ?? "" };
  });
}

type Desks = Readonly<{ keeper: Desk; owner: Desk; bot: Desk }>;
type Adopted = Readonly<{ documentId: string; procesId: string; versie: string }>;

/** Asked, decided and carried out, each written by whom it counts from. */
async function adopt(
  { keeper, owner, bot }: Desks,
  { row: { id, etag }, value, procesId }: Document,
): Promise<Adopted> {
  const onderwerp = { soort: "procesdocument", id } as const;
  const verzoekId = verzoekIdFor(onderwerp, etag);
  const eigenaar: Persoon = personAt(OWNER);
  const log = async (desk: Desk, event: LogEvent): Promise<void> => {
    const fields = logFields(event, { ...onderwerp, title: value.name });
    await desk.workspace.log.add({ ...fields, Sleutel: `${event.kind}/${verzoekId}` });
  };
  await log(keeper, {
    kind: "verzoek",
    verzoekId,
    onderwerp,
    versie: etag,
    title: value.name,
    beoordelaars: [eigenaar],
    rule: "one",
  });
  await log(owner, { kind: "besluit", verzoekId, verdict: { kind: "approve" }, versie: etag, door: eigenaar });
  const { versie: label } = value;
  await bot.library.put(`${ADOPTED_FOLDER}/${frozenName(id, value, label)}`, `Zo doen we het: ${value.name}.`);
  const { codec, list } = bot.register.documenten;
  const taken = {
    status: "adopted",
    vastgesteldeVersie: label,
    vastgesteldOp: "2026-06-01",
    vastgesteldDoor: [eigenaar],
  };
  const { etag: versie } = await list.change(id, etag, newFields(codec, { ...value, ...taken } as Procesdocument));
  await log(bot, {
    kind: "toegepast",
    verzoekId,
    versie,
    zegel: { label, inhoud: "", beoordelaars: [eigenaar] },
  });
  return { documentId: id, procesId, versie: label };
}

async function fillLezers(doors: Doors, adopted: readonly Adopted[], { lezers }: RegisterSize): Promise<void> {
  const desks = await Promise.all(READERS.map((alias) => deskOf(doors, alias)));
  await eachOf(indexes(lezers), (index) => {
    const { register } = pick(desks, Math.floor(index / adopted.length));
    return add(register.leesbevestigingen, { ...pick(adopted, index), persoon: personAt(KEEPER), op: "" });
  });
}

async function fillStappen({ register }: Desk, adopted: readonly Adopted[], { stappen }: RegisterSize): Promise<void> {
  await eachOf(indexes(stappen), (index) => {
    const about = pick(adopted, Math.floor(index / SOORTEN_STAP.length));
    const stap = { title: `Stap ${index + 1}`, soort: pick(SOORTEN_STAP, index), stand: "open" } as const;
    return add(register.stappen, { ...about, ...stap });
  });
}

function indexes(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

const AT_ONCE = 8;

/** Some at a time; the answers are in the order of what was asked. */
async function eachOf<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(work))));
  }
  return done;
}

function pick<T>(all: readonly T[], index: number): T {
  const found = all[index % all.length];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}
