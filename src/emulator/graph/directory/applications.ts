import { randomBytes, randomUUID } from "node:crypto";
import * as v from "valibot";
import { toSeconds } from "../../core/clock.ts";
import type { Database } from "../../core/database.ts";
import { type Row, text } from "../../core/row.ts";
import type { Key } from "./key.ts";

/** What a registration says of itself, as far as it can be set here. Anything else is refused with 501. */
export const writableSchema = v.strictObject({
  displayName: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(256))),
  signInAudience: v.optional(v.picklist(["AzureADMyOrg", "AzureADMultipleOrgs"])),
  notes: v.optional(v.string()),
  spa: v.optional(v.strictObject({ redirectUris: v.array(v.string()) })),
  web: v.optional(v.strictObject({ redirectUris: v.array(v.string()) })),
  requiredResourceAccess: v.optional(
    v.array(
      v.strictObject({
        resourceAppId: v.string(),
        resourceAccess: v.array(v.strictObject({ id: v.string(), type: v.picklist(["Scope", "Role"]) })),
      }),
    ),
  ),
});

export type Writable = v.InferOutput<typeof writableSchema>;

/** A registration: `id` is the object, `appId` what clients call it. */
export type Application = Readonly<{
  id: string;
  appId: string;
  uniqueName: string | undefined;
  displayName: string;
  isPublic: boolean;
  createdAt: string;
  rest: Omit<Writable, "displayName">;
}>;

export type Secret = Readonly<{ keyId: string; displayName: string; hint: string; startsAt: string; endsAt: string }>;

/** Years that a secret lives when nobody says how long. */
const SECRET_YEARS = 2;

const COLUMNS: Readonly<Record<string, string>> = {
  id: "id",
  appId: "app_id",
  uniqueName: "unique_name",
  displayName: "display_name",
};

/** The registrations with this value of a property; undefined when that property cannot be asked for. */
export function findApplications({ prepare }: Database, { property, value }: Key): readonly Application[] | undefined {
  const column = COLUMNS[property];
  if (column === undefined) return undefined;
  return prepare(`SELECT * FROM applications WHERE ${column} = ? ORDER BY rowid`).all(value).map(applicationOf);
}

/** Every registration, the oldest first. */
export function readApplications({ prepare }: Database): readonly Application[] {
  return prepare("SELECT * FROM applications ORDER BY rowid").all().map(applicationOf);
}

/** Registers an app. */
export function addApplication(
  { prepare }: Database,
  name: Readonly<{ displayName: string; uniqueName: string | undefined }>,
  rest: Omit<Writable, "displayName">,
  now: Date,
): Application {
  const appId = randomUUID();
  const row = prepare(
    `INSERT INTO applications (id, app_id, alias, unique_name, display_name, is_public, created_at, definition)
     VALUES (?1, ?2, ?2, ?3, ?4, 0, ?5, ?6) RETURNING *`,
  ).get(randomUUID(), appId, name.uniqueName ?? null, name.displayName, toSeconds(now), JSON.stringify(rest));
  if (row === undefined) throw new Error("A registration was not written.");
  return applicationOf(row);
}

/** Changes what a registration says; what is not named stays. */
export function changeApplication({ prepare }: Database, application: Application, change: Writable): void {
  const { displayName = application.displayName, ...rest } = change;
  const definition = JSON.stringify({ ...application.rest, ...rest });
  prepare("UPDATE applications SET display_name = ?, definition = ? WHERE id = ?").run(
    displayName,
    definition,
    application.id,
  );
}

/** The secrets of a registration. Only their first three characters can still be seen. */
export function secretsOf({ prepare }: Database, { id }: Application): readonly Secret[] {
  const rows = prepare("SELECT * FROM application_secrets WHERE application_id = ? ORDER BY starts_at, key_id").all(id);
  return rows.map((row) => ({
    keyId: text(row, "key_id"),
    displayName: text(row, "display_name"),
    hint: text(row, "secret").slice(0, 3),
    startsAt: text(row, "starts_at"),
    endsAt: text(row, "ends_at"),
  }));
}

/** Makes a secret and answers it; it cannot be read again. */
export function addSecret(
  { prepare }: Database,
  { id }: Application,
  { displayName, endsAt, now }: Readonly<{ displayName: string; endsAt: string | undefined; now: Date }>,
): Readonly<{ keyId: string; secret: string; startsAt: string; endsAt: string }> {
  const later = new Date(now);
  later.setUTCFullYear(later.getUTCFullYear() + SECRET_YEARS);
  const made = {
    keyId: randomUUID(),
    secret: randomBytes(30).toString("base64url"),
    startsAt: toSeconds(now),
    endsAt: endsAt ?? toSeconds(later),
  };
  prepare("INSERT INTO application_secrets VALUES (?, ?, ?, ?, ?, ?)").run(
    made.keyId,
    id,
    displayName,
    made.secret,
    made.startsAt,
    made.endsAt,
  );
  return made;
}

const restSchema = v.omit(writableSchema, ["displayName"]);

function applicationOf(row: Row): Application {
  return {
    id: text(row, "id"),
    appId: text(row, "app_id"),
    uniqueName: row.unique_name === null ? undefined : text(row, "unique_name"),
    displayName: text(row, "display_name"),
    isPublic: row.is_public === 1,
    createdAt: text(row, "created_at"),
    rest: v.parse(restSchema, JSON.parse(text(row, "definition"))),
  };
}
