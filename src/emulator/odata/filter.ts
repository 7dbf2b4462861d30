/** A parsed `$filter`. `property` is as written: `fields/Status`, `lastModifiedDateTime`. */
export type Filter =
  | Readonly<{ kind: "and" | "or"; left: Filter; right: Filter }>
  | Readonly<{ kind: "not"; inner: Filter }>
  | Leaf;

/** A condition on one property. */
export type Leaf =
  | Comparison
  | Readonly<{ kind: "startswith"; property: string; prefix: string }>
  | Readonly<{ kind: "endswith"; property: string; suffix: string }>;

export type Comparison = Readonly<{ kind: "comparison"; operator: Operator; property: string; literal: Literal }>;

export type Operator = "eq" | "ne" | "lt" | "le" | "gt" | "ge";

export type Literal =
  | Readonly<{ kind: "string"; text: string }>
  | Readonly<{ kind: "number"; value: number }>
  | Readonly<{ kind: "date"; text: string }>
  | Readonly<{ kind: "boolean"; value: boolean }>;
