import type { Core } from "../core/core.ts";
import type { App, Person } from "../core/tenant.ts";

/** What people themselves allowed apps to do, on top of what an administrator consented to. */
export type Consents = Readonly<{
  /** The app with everything that it may do for this person. */
  forPerson(app: App, person: Person): App;
  allow(app: App, person: Person, scopes: readonly string[]): void;
}>;

/** Who agreed to what an app may do for them, kept in the database. */
export function createConsents({ database }: Core): Consents {
  database.sql.exec(`CREATE TABLE IF NOT EXISTS host_consents (
    client_id TEXT NOT NULL, person_id TEXT NOT NULL, scope TEXT NOT NULL, PRIMARY KEY (client_id, person_id, scope)
  ) STRICT`);

  return {
    forPerson(app, person) {
      const rows = database
        .prepare("SELECT scope FROM host_consents WHERE client_id = ? AND person_id = ?")
        .all(app.clientId, person.id);
      return { ...app, delegatedScopes: [...app.delegatedScopes, ...rows.map(({ scope }) => String(scope))] };
    },
    allow(app, person, scopes) {
      const insert = database.prepare("INSERT OR IGNORE INTO host_consents VALUES (?, ?, ?)");
      for (const scope of scopes) insert.run(app.clientId, person.id, scope);
    },
  };
}
