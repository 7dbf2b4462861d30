import type { Person, Tenant } from "../core/tenant.ts";
import type { Bot } from "./bots.ts";

/** What the Bot Framework calls a bot. */
export function botId({ appId }: Pick<Bot, "appId">): string {
  return `28:${appId}`;
}

/** A bot as Teams names it in a conversation. */
export function botAccount(bot: Bot): Readonly<{ id: string; name: string }> {
  return { id: botId(bot), name: bot.name };
}

/** A person as the sender of an activity. */
export function personAccount({
  mri,
  id,
  displayName,
}: Person): Readonly<Record<"id" | "name" | "aadObjectId", string>> {
  return { id: mri, name: displayName, aadObjectId: id };
}

/** A person as a row of a conversation's roster. Source: Teams docs, "Get Teams specific context: fetch the roster". */
export function rosterMember({ id: tenantId }: Tenant, person: Person): Readonly<Record<string, string>> {
  return {
    id: person.mri,
    name: person.displayName,
    aadObjectId: person.id,
    objectId: person.id,
    givenName: person.givenName,
    surname: person.surname,
    email: person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    tenantId,
    userRole: "user",
  };
}
