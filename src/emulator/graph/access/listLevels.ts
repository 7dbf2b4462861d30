import type { Database } from "../../core/database.ts";
import { text } from "../../core/row.ts";
import type { List } from "../lists/list.ts";

/** What somebody set for a person, or for all members, on one list. */
export const LIST_LEVELS = ["none", "read", "add", "edit"] as const;
export type ListLevel = (typeof LIST_LEVELS)[number];

/** Stands for everybody who has no level of their own. */
export const MEMBERS = "members";

/** The level of a person on a list: their own, else that of the members, else `edit`. */
export function listLevel({ prepare }: Database, { key }: List, personId: string): ListLevel {
  const select = prepare("SELECT level FROM list_permissions WHERE list_key = ? AND principal = ?");
  const row = select.get(key, personId) ?? select.get(key, MEMBERS);
  const level = row === undefined ? "edit" : text(row, "level");
  return LIST_LEVELS.find((known) => known === level) ?? "none";
}

/** Gives a person or a group another level on one list. */
export function setListLevel({ prepare }: Database, { key }: List, principal: string, level: ListLevel): void {
  prepare("INSERT OR REPLACE INTO list_permissions (list_key, principal, level) VALUES (?, ?, ?)").run(
    key,
    principal,
    level,
  );
}
