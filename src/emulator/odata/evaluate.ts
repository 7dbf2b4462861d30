import { type Comparable, compare } from "./comparable.ts";
import type { Operator } from "./filter.ts";

/** A filter whose literals were already turned into what the column holds. `key` says how to find the value in a row. */
export type Condition<Key> =
  | Readonly<{ kind: "and" | "or"; left: Condition<Key>; right: Condition<Key> }>
  | Readonly<{ kind: "comparison"; operator: Operator; key: Key; value: string | number }>
  | Readonly<{ kind: "startswith"; key: Key; prefix: string }>
  | Readonly<{ kind: "endswith"; key: Key; suffix: string }>
  | Readonly<{ kind: "not"; inner: Condition<Key> }>;

/** Whether a row meets a condition; `valueOf` reads the row. */
export function meets<Key>(condition: Condition<Key>, valueOf: (key: Key) => Comparable): boolean {
  switch (condition.kind) {
    case "and":
      return meets(condition.left, valueOf) && meets(condition.right, valueOf);
    case "or":
      return meets(condition.left, valueOf) || meets(condition.right, valueOf);
    case "not":
      return !meets(condition.inner, valueOf);
    case "startswith": {
      const actual = valueOf(condition.key);
      return typeof actual === "string" && actual.startsWith(condition.prefix);
    }
    case "endswith": {
      const actual = valueOf(condition.key);
      return typeof actual === "string" && actual.endsWith(condition.suffix);
    }
    case "comparison":
      return compares(condition.operator, valueOf(condition.key), condition.value);
  }
}

/** An empty value equals nothing and is neither smaller nor larger; only `ne` lets it through. */
function compares(operator: Operator, actual: Comparable, wanted: string | number): boolean {
  if (actual === undefined) return operator === "ne";
  const order = compare(actual, wanted);
  switch (operator) {
    case "eq":
      return order === 0;
    case "ne":
      return order !== 0;
    case "lt":
      return order < 0;
    case "le":
      return order <= 0;
    case "gt":
      return order > 0;
    case "ge":
      return order >= 0;
  }
}
