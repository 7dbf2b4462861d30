/** An employee, by Entra object id. The name is a copy for showing; the id decides. */
export type Persoon = Readonly<{ id: string; name: string }>;

/** Who wrote a row, as SharePoint itself stamped it. `app` is an application without a person behind it. */
export type Writer =
  | Readonly<{ kind: "person"; persoon: Persoon }>
  | Readonly<{ kind: "app"; clientId: string }>
  | Readonly<{ kind: "unknown" }>;
