import type { Persoon, Writer } from "../domain/persoon.ts";
import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import type { DocumentSources } from "../sharepoint/approvals/documentSources.ts";
import { documentStore } from "../sharepoint/approvals/documentStore.ts";
import { evaluatieStore } from "../sharepoint/approvals/evaluatieStore.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import { wijkplanStore } from "../sharepoint/approvals/wijkplanStore.ts";
import { createFiles, type Files } from "../sharepoint/files/files.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { createRepository } from "../sharepoint/list/repository.ts";
import { afspraakCodec } from "../sharepoint/lists/afspraken.ts";
import { PROCESDOCUMENTEN } from "../sharepoint/lists/procesdocumenten.ts";
import { numbered } from "../sharepoint/numbered.ts";
import { createRegister, type Register } from "../sharepoint/register.ts";
import type { SiteAddress } from "../sharepoint/site.ts";
import { createVerslaglegging, type Verslaglegging } from "../sharepoint/verslaglegging.ts";
import { createWorkspace, type Workspace } from "../sharepoint/workspace.ts";

/** The people of the demo, by the first part of their account name. They are called after their role. */
export type Persona =
  | "consulent1"
  | "consulent2"
  | "regisseur"
  | "adviseur"
  | "procesbeheerder"
  | "proceseigenaar"
  | "teammanager"
  | "teammanager2"
  | "opdrachtgever"
  | "beheerder";

/** How the demo gets in: everybody through a door with their own token, so that SharePoint stamps who wrote what. */
export type Doors = Readonly<{
  as(persona: Persona): Promise<Graph>;
  /** The bot's application, which decides for who pressed a card. */
  asBot(): Promise<Graph>;
  /** An application that may write to every list. */
  asAdmin(): Promise<Graph>;
}>;

export type StaffOptions = Readonly<{
  site: SiteAddress;
  doors: Doors;
  people: (persona: Persona) => Persoon;
  botClientId: string;
}>;

/** What somebody works with: the lists, the files, and the desk to ask and decide at. */
export type Workplace = Readonly<{
  workspace: Workspace;
  register: Register;
  verslaglegging: Verslaglegging;
  files: Files;
  documents: DocumentSources;
  desk: ApprovalDesk;
}>;

/** Somebody at work. */
export type Employee = Workplace & Readonly<{ persoon: Persoon }>;

export type Staff = Readonly<{
  persoon(persona: Persona): Persoon;
  as(persona: Persona): Promise<Employee>;
  bot(): Promise<Workplace>;
  admin(): Promise<Workspace>;
}>;

/** Everybody who works on the site; each door is opened once. */
export function createStaff({ site, doors, people, botClientId }: StaffOptions, now: () => Date): Staff {
  const workplaceOf = (graph: Graph, self: Writer): Workplace => {
    const workspace = createWorkspace(graph, site);
    const { log, instellingen, punten, processen } = workspace;
    const register = createRegister(workspace);
    const files = createFiles(graph, site, PROCESDOCUMENTEN.title, { self, now });
    const verslaglegging = verslagleggingAt(workspace, now);
    const documents = { documenten: register.documenten, processen, files, botClientId };
    const { regels, afspraken } = verslaglegging;
    const stores = {
      ontwikkelpunt: ontwikkelpuntStore(punten),
      procesdocument: documentStore(documents),
      evaluatie: evaluatieStore({ evaluaties: workspace.evaluaties, regels, afspraken }),
      wijkplan: wijkplanStore(verslaglegging.golven),
    };
    return {
      workspace,
      register,
      verslaglegging,
      files,
      documents,
      desk: { log, instellingen, stores, botClientId, self, now },
    };
  };

  return {
    persoon: people,
    as: once(async (persona: Persona) => {
      const persoon = people(persona);
      return { persoon, ...workplaceOf(await doors.as(persona), { kind: "person", persoon }) };
    }),
    bot: once(async () => workplaceOf(await doors.asBot(), { kind: "app", clientId: botClientId })),
    admin: once(async () => createWorkspace(await doors.asAdmin(), site)),
  };
}

/** Numbers are given by the year in which something was agreed, and that is told by the clock of the demo. */
function verslagleggingAt({ listOf }: Workspace, now: () => Date): Verslaglegging {
  const afspraken = createRepository(afspraakCodec, listOf(afspraakCodec.contract));
  return { ...createVerslaglegging({ listOf }), afspraken: numbered(afspraken, now) };
}

function once<A extends readonly Persona[], T>(open: (...who: A) => Promise<T>): (...who: A) => Promise<T> {
  const opened = new Map<Persona | undefined, Promise<T>>();
  return (...who) => {
    const known = opened.get(who[0]) ?? open(...who);
    opened.set(who[0], known);
    return known;
  };
}
