/** Whose data the storage of this origin holds; the tab does not know the key. */
const OWNER = "host.als";

/**
 * The tab shares its storage with the page. Tokens that MSAL keeps there, and drafts, belong to one person:
 * when somebody else comes, everything goes, as on another computer.
 */
export function claimStorage(person: string): void {
  for (const storage of [sessionStorage, localStorage]) {
    if (storage.getItem(OWNER) === person) continue;
    storage.clear();
    storage.setItem(OWNER, person);
  }
}
