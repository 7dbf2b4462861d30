/** A parsed `$filter`. `property` is as written: `fields/Status`, `lastModifiedDateTime`. */
export type Filter =
  | Readonly<{ kind: "and" | "or"; left: Filter; right: Filter }>
  | Comparison
  | Readonly<{ kind: "startswith"; property: string; prefix: string }>;

export type Comparison = Readonly<{ kind: "comparison"; operator: Operator; property: string; literal: Literal }>;

export type Operator = "eq" | "ne" | "lt" | "le" | "gt" | "ge";

export type Literal =
  | Readonly<{ kind: "string"; text: string }>
  | Readonly<{ kind: "number"; value: number }>
  | Readonly<{ kind: "date"; text: string }>
  | Readonly<{ kind: "boolean"; value: boolean }>;

/** The conditions at the leaves, from left to right. */
export function conditions(filter: Filter): readonly Exclude<Filter, { kind: "and" | "or" }>[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return [...conditions(filter.left), ...conditions(filter.right)];
    case "comparison":
    case "startswith":
      return [filter];
  }
}
