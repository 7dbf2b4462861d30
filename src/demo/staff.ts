import type { Persoon } from "../domain/persoon.ts";
import type { ApprovalDesk } from "../sharepoint/approvals/desk.ts";
import { ontwikkelpuntStore } from "../sharepoint/approvals/onderwerp.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import type { SiteAddress } from "../sharepoint/site.ts";
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

/** Somebody at work. */
export type Employee = Readonly<{ persoon: Persoon; workspace: Workspace; desk: ApprovalDesk }>;

export type Staff = Readonly<{
  persoon(persona: Persona): Persoon;
  as(persona: Persona): Promise<Employee>;
  bot(): Promise<ApprovalDesk>;
  admin(): Promise<Workspace>;
}>;

/** Everybody who works on the site; each door is opened once. */
export function createStaff({ site, doors, people, botClientId }: StaffOptions, now: () => Date): Staff {
  const deskOf = ({ log, instellingen, punten }: Workspace, self: ApprovalDesk["self"]): ApprovalDesk => ({
    log,
    instellingen,
    stores: { ontwikkelpunt: ontwikkelpuntStore(punten) },
    botClientId,
    self,
    now,
  });

  return {
    persoon: people,
    as: once(async (persona: Persona) => {
      const persoon = people(persona);
      const workspace = createWorkspace(await doors.as(persona), site);
      return { persoon, workspace, desk: deskOf(workspace, { kind: "person", persoon }) };
    }),
    bot: once(async () => deskOf(createWorkspace(await doors.asBot(), site), { kind: "app", clientId: botClientId })),
    admin: once(async () => createWorkspace(await doors.asAdmin(), site)),
  };
}

function once<A extends readonly Persona[], T>(open: (...who: A) => Promise<T>): (...who: A) => Promise<T> {
  const opened = new Map<Persona | undefined, Promise<T>>();
  return (...who) => {
    const known = opened.get(who[0]) ?? open(...who);
    opened.set(who[0], known);
    return known;
  };
}
