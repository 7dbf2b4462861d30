import type { Person, Tenant } from "../../core/tenant.ts";
import { type Caller } from "../../identity/verify.ts";

/** The properties that Graph shows when nobody selects others. */
const DEFAULT_PROPERTIES = [
  "businessPhones",
  "displayName",
  "givenName",
  "id",
  "jobTitle",
  "mail",
  "mobilePhone",
  "officeLocation",
  "preferredLanguage",
  "surname",
  "userPrincipalName",
];

/** With User.ReadBasic.All alone, these stay empty for anybody but oneself. */
const NOT_BASIC = new Set([
  "businessPhones",
  "jobTitle",
  "mobilePhone",
  "officeLocation",
  "preferredLanguage",
  "department",
]);

const FULL = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];

/**
 * A person as Graph shows them to this caller; `select` undefined gives the default properties.
 * Source: Graph docs, "user resource type" and the permissions reference on User.ReadBasic.All.
 */
export function userBody(
  { displayName: organisation }: Tenant,
  person: Person,
  caller: Caller,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const all: Record<string, unknown> = {
    businessPhones: [],
    displayName: person.displayName,
    givenName: person.givenName,
    id: person.id,
    jobTitle: person.jobTitle,
    mail: person.userPrincipalName,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: "nl-NL",
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    accountEnabled: true,
    companyName: organisation,
    department: null,
    userType: "Member",
  };
  const seesAll = seesEverything(caller, person);
  const wanted = select ?? DEFAULT_PROPERTIES;
  const names = Object.keys(all).filter((name) => wanted.some((one) => one.toLowerCase() === name.toLowerCase()));
  return Object.fromEntries(
    names.map((name) => [name, seesAll || !NOT_BASIC.has(name) ? all[name] : empty(all[name])]),
  );
}

function seesEverything(caller: Caller, person: Person): boolean {
  if (caller.kind === "app") return FULL.some((role) => caller.roles.includes(role));
  return caller.person.id === person.id || FULL.some((scope) => caller.scopes.includes(scope));
}

function empty(value: unknown): unknown {
  return Array.isArray(value) ? [] : null;
}
