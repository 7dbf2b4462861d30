/** Who did something, as Graph shows it in `createdBy` and `lastModifiedBy`. */
export type IdentitySet = Readonly<{
  application?: Readonly<{ id: string; displayName: string }>;
  user: Readonly<{ email?: string; id?: string; displayName: string }>;
}>;

/** Who wrote a row, with the ids under which the site knows them. */
export type Stamp = Readonly<{ identity: IdentitySet; lookupId: number; appLookupId: number }>;

/** What SharePoint itself did. */
export const systemAccount: IdentitySet = { user: { displayName: "System Account" } };
export const systemStamp: Stamp = { identity: systemAccount, lookupId: 1_073_741_823, appLookupId: 0 };
